package dev.tickertone.local.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.store.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who is let in, as an HTTP API's Lambda authorisers decide it: without every identity source 401 and the function is not
 * asked; 403 where it says no; 500 where it fails. What it said is kept for its time under those sources' values. Besides,
 * whoever can read the home may do everything: the commands of the same person, run beside the product. Thread-safe.
 */
public final class Admission {
    /** The authoriser of routes that there are on this machine only: the home's owner. */
    public static final String OWNER = "OWNER";

    /** Where the owner's token is sent. */
    public static final String OWNER_HEADER = "x-tickertone-owner";

    private static final String OPEN = "NONE";

    private final byte[] owner;
    private final Map<String, Door> doors;
    private final Map<List<String>, Kept> kept = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<String>, Kept> eldest) {
            return size() > Limits.KEPT_DECISIONS;
        }
    };

    private Admission(String owner, Map<String, Door> doors) {
        this.owner = owner.getBytes(StandardCharsets.UTF_8);
        this.doors = doors;
    }

    /**
     * Everybody who reaches this machine's loopback, but on the owner's routes.
     *
     * @param owner a secret that stands in the home
     */
    public static Admission ofEverybody(String owner) {
        return new Admission(owner, null);
    }

    /**
     * Whoever the routes' authorisers let in.
     *
     * @param doors each authoriser by its name
     */
    public static Admission byAuthorizers(String owner, Map<String, Door> doors) {
        return new Admission(owner, Map.copyOf(doors));
    }

    /**
     * An authoriser.
     *
     * @param identitySources such as {@code $request.header.x-api-key} and {@code $context.routeKey}
     * @param timeToLive how long its answers are kept; zero for not at all
     * @param function what decides
     * @throws IllegalArgumentException if an identity source is of a kind that is not known here
     */
    public record Door(List<String> identitySources, Duration timeToLive, Backend function) {
        public Door {
            identitySources = List.copyOf(identitySources);
            identitySources.forEach(IdentitySource::of);
        }
    }

    /** Whether a request is let in. */
    sealed interface Decision {
        /** @param context what the authoriser tells the function behind, or {@code null} */
        record In(JsonNode context) implements Decision {}

        /** @param answer what the client gets instead */
        record Out(ProxyResponse answer) implements Decision {}
    }

    private record Kept(Decision decision, Instant until) {}

    /**
     * Decides.
     *
     * @param event the request's own event, from which the owner's token is taken: no function gets to see it
     * @throws IOException if the authoriser fails
     */
    Decision decide(String authorizer, ObjectNode event, Instant now) throws IOException {
        boolean isOwner = isOwner(event);
        event.withObject("/headers").remove(OWNER_HEADER);
        if (authorizer.equals(OPEN) || isOwner) {
            return new Decision.In(null);
        }
        if (authorizer.equals(OWNER)) {
            return new Decision.Out(ProxyResponse.message(403, "Forbidden"));
        }
        if (doors == null) {
            return new Decision.In(null);
        }
        Door door = doors.get(authorizer);
        if (door == null) {
            throw new IOException("there is no authorizer " + authorizer);
        }
        List<String> identity = door.identitySources().stream().map(source -> IdentitySource.of(source).value(event)).toList();
        return identity.contains("") ? new Decision.Out(ProxyResponse.message(401, "Unauthorized"))
                : decide(authorizer, door, identity, event, now);
    }

    private boolean isOwner(ObjectNode event) {
        String token = event.path("headers").path(OWNER_HEADER).asText("");
        return MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8), owner);
    }

    private Decision decide(String name, Door door, List<String> identity, ObjectNode event, Instant now) throws IOException {
        List<String> key = List.of(name, Json.write(identity));
        synchronized (kept) {
            Kept known = kept.get(key);
            if (known != null && now.isBefore(known.until())) {
                return known.decision();
            }
        }
        Decision decision = ask(door, ProxyEvent.authorizer(event, identity));
        synchronized (kept) {
            kept.put(key, new Kept(decision, now.plus(door.timeToLive())));
        }
        return decision;
    }

    private static Decision ask(Door door, ObjectNode event) throws IOException {
        ByteArrayOutputStream response = new ByteArrayOutputStream();
        door.function().handle(new ByteArrayInputStream(Json.write(event).getBytes(StandardCharsets.UTF_8)), response);
        JsonNode answer = Json.mapper().readTree(response.toByteArray());
        if (!answer.path("isAuthorized").isBoolean()) {
            throw new IOException("the authorizer's answer is not one of the simple form");
        }
        return answer.get("isAuthorized").asBoolean() ? new Decision.In(answer.path("context"))
                : new Decision.Out(ProxyResponse.message(403, "Forbidden"));
    }
}
