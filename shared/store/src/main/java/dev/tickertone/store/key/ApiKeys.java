package dev.tickertone.store.key;

import dev.tickertone.domain.table.Item;
import dev.tickertone.domain.table.Key;
import dev.tickertone.domain.table.Page;
import dev.tickertone.domain.table.Range;
import dev.tickertone.domain.table.Table;
import dev.tickertone.domain.table.Write;
import dev.tickertone.store.key.Check.Reason;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/**
 * The keys that the API takes. Of a key's secret only a salted hash is kept ({@link SecretHash}). Keys have no kind, so that
 * no function is called when they change, and stay when they end, so that a list can show it. Thread-safe.
 */
public final class ApiKeys {
    /** The one partition, which only the authoriser and whoever makes keys may read. */
    static final String PARTITION = "keys";

    private static final String NAME = "name";
    private static final String SCOPE = "scope";
    private static final String SALT = "salt";
    private static final String HASH = "hash";
    private static final String CREATED = "created_at";
    // Not expires_at: what has that, the table drops.
    private static final String GOOD_UNTIL = "good_until";
    private static final String REVOKED = "revoked_at";

    private final Table table;
    private final Clock clock;
    private final Random random;

    public ApiKeys(Table table, Clock clock) {
        this(table, clock, new SecureRandom());
    }

    /** @param random anything but a {@link SecureRandom} is for tests */
    ApiKeys(Table table, Clock clock, Random random) {
        this.table = table;
        this.clock = clock;
        this.random = random;
    }

    /**
     * Makes a key, good from now on.
     *
     * @param name what to call it: 1 to {@link Limits#MAX_NAME} characters that can be printed on one line
     * @param days how long it is good: 1 to {@link Limits#MAX_DAYS} days of 24 hours
     */
    public Making make(String name, Scope scope, int days) {
        String shown = name.strip();
        if (!isName(shown)) {
            return new Making.Rejected("A key's name has 1 to " + Limits.MAX_NAME + " characters, on one line.");
        }
        if (days < 1 || days > Limits.MAX_DAYS) {
            return new Making.Rejected("A key is good for 1 to " + Limits.MAX_DAYS + " days.");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        List<ApiKey> keys = list();
        if (keys.stream().filter(key -> key.state(now) == ApiKey.State.GOOD).count() >= Limits.MAX_KEYS) {
            return new Making.Rejected("There are " + Limits.MAX_KEYS + " good keys, and no more can be: revoke one.");
        }
        makeWay(keys, now);
        return made(shown, scope, now, now.plus(Duration.ofDays(days)));
    }

    private static boolean isName(String name) {
        return !name.isEmpty() && name.codePointCount(0, name.length()) <= Limits.MAX_NAME
                && name.codePoints().allMatch(ApiKeys::isPrintable);
    }

    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    /** The ended ones stay for people to see, but not in any number: those that ended first go. */
    private void makeWay(List<ApiKey> keys, Instant now) {
        keys.stream().filter(key -> key.state(now) != ApiKey.State.GOOD)
                .sorted(Comparator.comparing(ApiKey::end))
                .limit(Math.max(0, keys.size() - Limits.MAX_KEYS + 1))
                .forEach(key -> table.write(new Write.Delete(key(key.id()), new Write.Condition.None())));
    }

    private Making.Made made(String name, Scope scope, Instant now, Instant goodUntil) {
        while (true) {
            KeyText text = KeyText.draw(random);
            byte[] salt = new byte[Limits.SALT];
            random.nextBytes(salt);
            Map<String, String> attributes = Map.of(NAME, name, SCOPE, scope.toString(),
                    SALT, HexFormat.of().formatHex(salt), HASH, HexFormat.of().formatHex(SecretHash.of(text.secret(), salt)),
                    CREATED, now.toString(), GOOD_UNTIL, goodUntil.toString());
            Item item = new Item(key(text.id()), attributes);
            if (table.write(Write.putIfAbsent(item))) {
                return new Making.Made(read(item), text.text());
            }
        }
    }

    /** Every key that was made, the ended ones too, the newest first. */
    public List<ApiKey> list() {
        List<ApiKey> keys = new ArrayList<>();
        String after = null;
        do {
            Page page = table.query(new Range(PARTITION, null, null, false, Limits.MAX_KEYS, after));
            page.items().stream().map(ApiKeys::read).forEach(keys::add);
            after = page.next();
        } while (after != null);
        keys.sort(Comparator.comparing(ApiKey::createdAt).reversed().thenComparing(ApiKey::id));
        return keys;
    }

    /**
     * Takes a key back, from now on. One that was taken back before keeps that time.
     *
     * @return the key as it stands now; empty if there is none with this id
     */
    public Optional<ApiKey> revoke(String id) {
        if (!KeyText.isId(id)) {
            return Optional.empty();
        }
        Optional<Item> item = table.get(key(id));
        if (item.isEmpty() || item.get().get(REVOKED) != null) {
            return item.map(ApiKeys::read);
        }
        Map<String, String> attributes = new TreeMap<>(item.get().attributes());
        attributes.put(REVOKED, clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
        Item revoked = new Item(key(id), attributes);
        table.write(new Write.Put(revoked, new Write.Condition.Equals(HASH, item.get().get(HASH))));
        return Optional.of(read(revoked));
    }

    /**
     * Whether a text is a key that is good. What is unknown is hashed and compared like what is known, so that the time it
     * takes does not tell one from the other.
     *
     * @param text whatever was sent, or {@code null}
     */
    public Check check(String text, Instant now) {
        Optional<KeyText> given = KeyText.parse(text);
        return given.isEmpty() ? new Check.Refused(null, Reason.MALFORMED) : check(given.get(), now);
    }

    private Check check(KeyText given, Instant now) {
        Optional<Item> item = table.get(key(given.id()));
        byte[] salt = item.map(each -> HexFormat.of().parseHex(each.get(SALT))).orElse(new byte[Limits.SALT]);
        byte[] hash = item.map(each -> HexFormat.of().parseHex(each.get(HASH))).orElse(SecretHash.NOBODYS);
        boolean isRight = SecretHash.matches(given.secret(), salt, hash);
        if (item.isEmpty()) {
            return new Check.Refused(given.id(), Reason.UNKNOWN);
        }
        if (!isRight) {
            return new Check.Refused(given.id(), Reason.WRONG_SECRET);
        }
        ApiKey key = read(item.get());
        return switch (key.state(now)) {
            case GOOD -> new Check.Allowed(key.id(), key.scope());
            case REVOKED -> new Check.Refused(key.id(), Reason.REVOKED);
            case EXPIRED -> new Check.Refused(key.id(), Reason.EXPIRED);
        };
    }

    private static ApiKey read(Item item) {
        return new ApiKey(item.key().sort(), item.get(NAME), item.get(SCOPE).equals(Scope.WRITE.toString()) ? Scope.WRITE : Scope.READ,
                Instant.parse(item.get(CREATED)), Instant.parse(item.get(GOOD_UNTIL)),
                Optional.ofNullable(item.get(REVOKED)).map(Instant::parse).orElse(null));
    }

    private static Key key(String id) {
        return new Key(PARTITION, id);
    }
}
