package dev.tickertone.local;

import dev.tickertone.local.event.Events;
import dev.tickertone.local.event.LocalFunction;
import dev.tickertone.local.event.OnDemand;
import dev.tickertone.local.event.WatchedTable;
import dev.tickertone.local.http.Admission;
import dev.tickertone.local.http.Backend;
import dev.tickertone.local.http.Gateway;
import dev.tickertone.local.s3.S3Endpoint;
import dev.tickertone.local.s3.UploadListener;
import dev.tickertone.local.sns.OutboxPublisher;
import dev.tickertone.local.table.EmbeddedTable;
import dev.tickertone.local.template.LambdaFunction;
import dev.tickertone.local.template.Route;
import dev.tickertone.local.template.Template;
import dev.tickertone.local.template.TemplateException;
import dev.tickertone.store.aws.S3Objects;
import dev.tickertone.store.key.ApiKeys;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * The whole product in this process: the template's functions behind an S3 endpoint, an HTTP gateway and the table's
 * change feed. It listens on 127.0.0.1 only. What it was told is in its home before it answers, so ending the process
 * at any moment loses nothing. Thread-safe.
 */
public final class LocalProduct implements AutoCloseable {
    /** The bucket to upload to. */
    public static final String BUCKET = "tickertone-articles";

    private static final int OWNER_BITS = 256;

    private final Closing parts;
    private final Gateway gateway;
    private final S3Endpoint endpoint;
    private final Events events;
    private final ApiKeys keys;
    private final String owner;

    private LocalProduct(
            Closing parts, Gateway gateway, S3Endpoint endpoint, Events events, ApiKeys keys, String owner) {
        this.parts = parts;
        this.gateway = gateway;
        this.endpoint = endpoint;
        this.events = events;
        this.keys = keys;
        this.owner = owner;
    }

    /**
     * Starts the product; when this returns it answers.
     *
     * @param log takes lines for the person who watches: alerts, progress, and events that failed for good
     * @throws IOException if it cannot start; the message is one line that says why: a port or the home is in use, or
     *     the template is wrong
     */
    public static LocalProduct start(LocalSettings settings, Consumer<String> log) throws IOException {
        return start(settings, log, listener -> listener);
    }

    /** As {@link #start(LocalSettings, Consumer)}, with something between the bucket and who is told of uploads. */
    static LocalProduct start(LocalSettings settings, Consumer<String> log, UnaryOperator<UploadListener> between)
            throws IOException {
        Closing parts = new Closing();
        try {
            return start(settings, log, between, parts);
        } catch (TemplateException | IllegalStateException | MVStoreException e) {
            parts.closeAfter(e);
            throw new IOException(String.valueOf(e.getMessage()).lines().findFirst().orElse(""), e);
        } catch (IOException | RuntimeException e) {
            parts.closeAfter(e);
            throw e;
        }
    }

    private static LocalProduct start(
            LocalSettings settings, Consumer<String> log, UnaryOperator<UploadListener> between, Closing parts)
            throws IOException {
        Clock clock = Clock.systemUTC();
        int port = FreePort.or(settings.port());
        int s3Port = FreePort.or(settings.s3Port());
        Template template = LocalTemplate.read(settings.template(), "http://127.0.0.1:" + port);

        Home home = parts.add(Home.take(settings.home()));
        MVStore store = parts.add(new MVStore.Builder().fileName(home.store().toString()).compress().open());
        FunctionLog functionLog = parts.add(FunctionLog.open(home.log(), clock));
        S3Client client = parts.add(LocalS3.client(s3Port));

        EmbeddedTable feed = EmbeddedTable.on(store);
        WatchedTable table = new WatchedTable(feed);
        Map<String, LocalFunction> functions = functions(template, functionLog, log, new LocalFunctions.Ports(
                new S3Objects(client), table, new OutboxPublisher(home.outbox(), log), LocalS3.uploads(s3Port), clock));
        Events events = Events.of(template,
                new Events.Parts(store, feed, table, home.failures(), clock), functions::get, log);

        S3Endpoint endpoint =
                parts.add(LocalS3.endpoint(s3Port, home.objects(), template, between.apply(events), clock));
        // Closed before the endpoint: the invocations in hand still read their objects.
        parts.add(events).start();
        Map<Route, Backend> backends = backends(template, functions);
        events.schedules().forEach(schedule ->
                backends.put(OnDemand.route(schedule.function()), new OnDemand(schedule)));
        ApiKeys keys = new ApiKeys(table, clock);
        backends.putAll(new KeyDesk(keys).routes());
        String owner = new BigInteger(OWNER_BITS, new SecureRandom()).toString(Character.MAX_RADIX);
        Admission admission = settings.keys()
                ? Admission.byAuthorizers(owner, Doors.of(template, functions)) : Admission.ofEverybody(owner);
        Gateway gateway = parts.add(Gateway.open(port, backends, admission, template.apiCors(), clock, log));
        new FirstStart(store).samples(settings.samples(), client, BUCKET);
        LocalProduct product = new LocalProduct(parts, gateway, endpoint, events, keys, owner);
        product.address().keep(settings.home());
        parts.add(() -> Address.remove(settings.home()));
        return product;
    }

    private static Map<String, LocalFunction> functions(
            Template template, FunctionLog log, Consumer<String> console, LocalFunctions.Ports ports) {
        Map<String, LocalFunction> functions = new LinkedHashMap<>();
        for (LambdaFunction function : template.functions()) {
            functions.put(function.id(), new LocalFunction(
                    function, LocalFunctions.handler(function, ports),
                    log.of(function.id()).andThen(UploadProgress.to(console))));
        }
        return functions;
    }

    private static Map<Route, Backend> backends(Template template, Map<String, LocalFunction> functions) {
        Map<Route, Backend> backends = new LinkedHashMap<>();
        template.routes().forEach(route -> backends.put(route, functions.get(route.function())::handle));
        return backends;
    }

    /** Where the API and the dashboard are, without a slash at the end. */
    public URI uri() {
        return gateway.uri();
    }

    /** Where the S3 endpoint is. */
    public URI s3Uri() {
        return endpoint.uri();
    }

    /** Where it is, for commands of its owner. */
    public Address address() {
        return new Address(uri(), s3Uri(), owner);
    }

    /** The keys that its API takes, where it wants one. */
    public ApiKeys keys() {
        return keys;
    }

    /** How many uploads wait to be read. */
    public int pendingUploads() {
        return events.pendingUploads();
    }

    /** Ends after the invocations in hand; the rest goes on at the next start. */
    @Override
    public void close() {
        parts.close();
    }
}
