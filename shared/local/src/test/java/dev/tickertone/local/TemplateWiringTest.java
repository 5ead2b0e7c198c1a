package dev.tickertone.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.tickertone.alert.delivery.Delivery;
import dev.tickertone.local.table.EmbeddedTable;
import dev.tickertone.local.template.LambdaFunction;
import dev.tickertone.local.template.Route;
import dev.tickertone.local.template.ScheduleTrigger;
import dev.tickertone.local.template.StreamFilter;
import dev.tickertone.local.template.Template;
import dev.tickertone.query.QueryHandler;
import dev.tickertone.query.openapi.Contract;
import dev.tickertone.store.Json;
import dev.tickertone.store.log.RecordingContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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
        assertThat(template().functions()).hasSize(9);
    }

    @ParameterizedTest
    @MethodSource("functions")
    void theLocalRunHasTheHandler(LambdaFunction function) {
        assertThat(LocalFunctions.handler(function, ports()).getClass().getName()).isEqualTo(function.handlerClass());
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
        assertThat(Files.readString(ROOT.resolve("template.yaml")))
                .contains("ReservedConcurrentExecutions: !If [ReservesConcurrency, 1, !Ref AWS::NoValue]\n");
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

        assertThat(machine).contains("eventName: ObjectCreated:Backfill", "Ingest: !Ref IngestFunction.Alias",
                "Records: \"{% $states.input.Items %}\"", "Resource: !Ref IngestFunction.Alias")
                .doesNotContain("Resource: \"*\"", "Resource: '*'");
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
}
