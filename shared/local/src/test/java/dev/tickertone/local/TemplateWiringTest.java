package dev.tickertone.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.tickertone.alert.AlertHandler;
import dev.tickertone.alert.OutboxHandler;
import dev.tickertone.alert.RuleToolsHandler;
import dev.tickertone.alert.delivery.Delivery;
import dev.tickertone.domain.object.ObjectStore;
import dev.tickertone.domain.table.Table;
import dev.tickertone.ingest.IngestHandler;
import dev.tickertone.ingest.ReprocessHandler;
import dev.tickertone.ingest.sweep.SweepHandler;
import dev.tickertone.local.table.EmbeddedTable;
import dev.tickertone.local.template.LambdaFunction;
import dev.tickertone.local.template.Route;
import dev.tickertone.local.template.ScheduleTrigger;
import dev.tickertone.local.template.StreamFilter;
import dev.tickertone.local.template.Template;
import dev.tickertone.query.QueryHandler;
import dev.tickertone.query.openapi.Contract;
import dev.tickertone.scoring.ScoringHandler;
import dev.tickertone.store.Json;
import dev.tickertone.store.log.RecordingContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the deployed template and the code to each other. */
class TemplateWiringTest {
    private static final Path ROOT = Path.of("../..");
    private static final String API = "http://127.0.0.1:8080";

    private static Template template() throws IOException {
        return LocalTemplate.read(null, API);
    }

    private static Stream<LambdaFunction> functions() throws IOException {
        return template().functions().stream();
    }

    @Test
    void theTemplateInTheBuildIsTheOneThatIsDeployed() throws IOException {
        assertThat(template().functions())
                .usingRecursiveComparison().ignoringFieldsOfTypes(StreamFilter.class)
                .isEqualTo(LocalTemplate.read(ROOT.resolve("template.yaml"), API).functions());
        assertThat(template().functions()).hasSize(8);
    }

    @ParameterizedTest
    @MethodSource("functions")
    void theHandlerIsThereAndLambdaCanConstructIt(LambdaFunction function) throws Exception {
        Class<?> handler = Class.forName(function.handlerClass());

        assertThat(Modifier.isPublic(handler.getModifiers())).isTrue();
        assertThat(RequestStreamHandler.class).isAssignableFrom(handler);
        assertThat(Arrays.stream(handler.getConstructors()).map(Constructor::getParameterCount)).contains(0);
        assertThat(function.handler()).endsWith("::handleRequest");
    }

    @ParameterizedTest
    @MethodSource("functions")
    void theLocalRunHasTheHandler(LambdaFunction function) {
        assertThat(LocalFunctions.handler(function, ports()).getClass().getName()).isEqualTo(function.handlerClass());
    }

    @ParameterizedTest
    @MethodSource("functions")
    void theBuildMakesTheZip(LambdaFunction function) throws IOException {
        String name = function.codeUri().replaceAll("functions/(\\w+)/target/\\w+\\.zip", "$1");

        assertThat(function.codeUri()).isEqualTo("functions/" + name + "/target/" + name + ".zip");
        assertThat(Files.readString(ROOT.resolve("functions/" + name + "/pom.xml")))
                .contains("<finalName>" + name + "</finalName>").contains("maven-assembly-plugin");
        assertThat(Files.readString(ROOT.resolve("pom.xml"))).contains("<module>functions/" + name + "</module>");
    }

    @ParameterizedTest
    @MethodSource("functions")
    void everyVariableTheCodeReadsIsSetAndEveryOneSetIsRead(LambdaFunction function) throws Exception {
        Set<String> set = new TreeSet<>(function.environment().keySet());
        set.remove("JAVA_TOOL_OPTIONS");
        Recording environment = new Recording(function.environment());
        environment.put("AWS_REGION", "us-east-1");
        wiring(function).invoke(null, environment);
        constructed(function, environment);
        environment.read.removeIf(name -> name.startsWith("AWS_"));

        assertThat(environment.read).isEqualTo(set);
    }

    /** Constructs what reads more of the environment than its wiring does. */
    private static void constructed(LambdaFunction function, Map<String, String> environment) {
        Table table = EmbeddedTable.inMemory();
        switch (function.handlerClass().substring(function.handlerClass().lastIndexOf('.') + 1)) {
            case "IngestHandler" -> new IngestHandler(null, table, environment, Clock.systemUTC());
            case "ReprocessHandler" -> new ReprocessHandler(null, table, environment, Clock.systemUTC());
            case "SweepHandler" -> new SweepHandler(null, table, environment, Clock.systemUTC());
            case "ScoringHandler" -> new ScoringHandler(table, (ObjectStore) null, environment, Clock.systemUTC());
            case "AlertHandler" -> new AlertHandler(table, message -> { }, environment, Clock.systemUTC());
            case "OutboxHandler" -> new OutboxHandler(table, message -> { }, environment, Clock.systemUTC());
            case "RuleToolsHandler" -> new RuleToolsHandler(table, message -> { }, environment, Clock.systemUTC());
            case "QueryHandler" -> new QueryHandler(
                    table, LocalS3.uploads(0), environment, Clock.systemUTC());
            default -> { }
        }
    }

    /** The one method of a function's wiring that takes an environment. */
    private static Method wiring(LambdaFunction function) throws ClassNotFoundException {
        Class<?> handler = Class.forName(function.handlerClass());
        Method method = Arrays.stream(Class.forName(handler.getPackageName() + ".Wiring").getDeclaredMethods())
                .filter(each -> Modifier.isStatic(each.getModifiers()))
                .filter(each -> List.of(each.getParameterTypes()).equals(List.of(Map.class)))
                .findFirst().orElseThrow();
        method.setAccessible(true);
        return method;
    }

    @Test
    void eachStreamEndsItsRetriesAndNamesWhatFailed() throws IOException {
        assertThat(template().changes()).hasSize(2).allSatisfy(trigger -> {
            assertThat(trigger.retry().attempts()).isBetween(1, 100);
            assertThat(trigger.retry().bisect()).isTrue();
            assertThat(trigger.retry().partial()).isTrue();
        });
        assertThat(template().functions()).allSatisfy(
                function -> assertThat(function.timeout()).isGreaterThan(Duration.ofSeconds(3)));
    }

    @Test
    void nobodyHasToAskForUploadsThatWereNeverRead() throws IOException {
        assertThat(template().schedules()).contains(
                new ScheduleTrigger("SweepFunction", "Hourly", Duration.ofHours(1)));
        assertThat(template().function("SweepFunction").environment())
                .containsEntry("ARTICLES_BUCKET", LocalProduct.BUCKET);
        assertThat(template().function("SweepFunction").retries()).isZero();
    }

    @Test
    void whatWaitsInTheOutboxIsLookedAfterEachMinuteByOneFunction() throws IOException {
        assertThat(template().schedules()).contains(
                new ScheduleTrigger("OutboxFunction", "EachMinute", Duration.ofMinutes(1)));
        assertThat(Files.readString(ROOT.resolve("template.yaml"))).contains("ReservedConcurrentExecutions: 1\n");
    }

    @Test
    void whoPublishesAlertsHasEndedBeforeAnotherTakesThemForAbandoned() throws IOException {
        assertThat(List.of("AlertFunction", "OutboxFunction")).allSatisfy(name ->
                assertThat(template().function(name).timeout()).isLessThan(Delivery.ABANDONED_AFTER));
    }

    @Test
    void theBackfillCallsIngestWithEventsItUnderstands() throws IOException {
        String yaml = Files.readString(ROOT.resolve("template.yaml"));
        String machine = yaml.substring(yaml.indexOf("  BackfillStateMachine:"), yaml.indexOf("  # Closed by default"));

        assertThat(machine).contains("eventName: ObjectCreated:Backfill", "Ingest: !Ref IngestFunction",
                "Records: \"{% $states.input.Items %}\"", "Resource: !GetAtt IngestFunction.Arn")
                .doesNotContain("Resource: \"*\"", "Resource: '*'");
    }

    @Test
    void theApiIsClosedButForThePageAndTheHealthCheck() throws IOException {
        Map<String, String> open = new TreeMap<>();
        template().routes().stream().filter(route -> !route.authorizer().equals("AWS_IAM"))
                .forEach(route -> open.put(route.key(), route.authorizer()));

        assertThat(open).isEqualTo(new TreeMap<>(
                Map.of("GET /", "NONE", "GET /assets/{name}", "NONE", "GET /health", "NONE")));
        assertThat(template().routes()).extracting(Route::path).contains("/v1/articles", "/v1/alerts/{id}");
    }

    @Test
    void theQueryFunctionHasAnEndpointForEachRoute() throws IOException {
        RequestStreamHandler query = LocalFunctions.handler(template().function("QueryFunction"), ports());

        List<Route> routes = template().routes().stream()
                .filter(route -> route.function().equals("QueryFunction")).toList();
        assertThat(template().routes().stream().filter(route -> !routes.contains(route)).map(Route::key))
                .containsExactlyInAnyOrder("POST /v1/rejections/{id}/reprocess", "POST /v1/rejections/reprocess",
                        "POST /v1/rules/{id}/dry-run", "POST /v1/rules/{id}/test");
        for (Route route : routes) {
            String path = route.path().replaceAll("\\{\\w+}", "unknown");
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            query.handleRequest(new ByteArrayInputStream(Json.write(Map.of(
                    "version", "2.0", "routeKey", route.key(), "rawPath", path,
                    "requestContext", Map.of("http", Map.of("method", route.method(), "path", path))))
                    .getBytes(StandardCharsets.UTF_8)), answer, new RecordingContext());

            assertThat(answer.toString(StandardCharsets.UTF_8)).as(route.key())
                    .doesNotContain("There is no such path").doesNotContain("\"statusCode\":5");
        }
    }

    @Test
    void theDescriptionOfTheApiNamesEveryRouteAndNoOther() throws IOException {
        assertThat(Contract.operations()).containsExactlyInAnyOrderElementsOf(
                template().routes().stream().map(Route::key).toList());
    }

    @Test
    void theApiTakesFilesAsLargeAsAreRead() throws IOException {
        assertThat(dev.tickertone.query.upload.Limits.MAX_BYTES)
                .isEqualTo(dev.tickertone.ingest.draft.Limits.MAX_OBJECT_BYTES);
        assertThat(template().function("QueryFunction").environment()).containsEntry("ARTICLES_BUCKET", LocalProduct.BUCKET);
    }

    @Test
    void alertsLinkToThisMachine() throws IOException {
        assertThat(template().function("AlertFunction").environment()).containsEntry("DASHBOARD_URL", API);
    }

    @Test
    void aHandlerThatIsNotThereIsNamed() throws IOException {
        LambdaFunction wrong = renamed(template().function("QueryFunction"), "dev.tickertone.query.Handler");
        assertThatThrownBy(() -> LocalFunctions.handler(wrong, ports())).isInstanceOf(IllegalStateException.class)
                .hasMessage("template: Resources.QueryFunction: there is no handler dev.tickertone.query.Handler");
        LambdaFunction method =
                renamed(template().function("QueryFunction"), "dev.tickertone.query.QueryHandler::handle");
        assertThatThrownBy(() -> LocalFunctions.handler(method, ports())).isInstanceOf(IllegalStateException.class);
    }

    private static LambdaFunction renamed(LambdaFunction function, String handler) {
        return new LambdaFunction(function.id(), function.name(), function.arn(), handler, function.codeUri(),
                function.environment(), function.timeout(), function.memory(), function.retries(),
                function.triggers());
    }

    private static LocalFunctions.Ports ports() {
        return new LocalFunctions.Ports(
                null, EmbeddedTable.inMemory(), message -> { }, LocalS3.uploads(0), Clock.systemUTC());
    }

    /** An environment that knows what was asked for. */
    private static final class Recording extends HashMap<String, String> {
        private static final long serialVersionUID = 1L;
        private final transient Set<String> read = new TreeSet<>();

        Recording(Map<String, String> environment) {
            super(environment);
        }

        @Override
        public String get(Object name) {
            read.add((String) name);
            return super.get(name);
        }
    }
}
