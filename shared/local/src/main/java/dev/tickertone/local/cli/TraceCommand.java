package dev.tickertone.local.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tickertone.store.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells where an article is. */
@Command(
        name = "trace",
        description = {
            "Tells where an article is: each step from its upload to its alerts, and what comes next.",
            "Ends with 1 if nothing is known of it."
        },
        footer = {
            "",
            "Examples:",
            "  tickertone trace incoming/first-try.txt",
            "  tickertone trace 5kq2xn7dchrj4mzt3ovw6ybaei --json",
            "  tickertone trace incoming/first-try.txt --api https://abc.execute-api.eu-west-1.amazonaws.com"
        })
final class TraceCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "ID|KEY",
            description = "The id of an article or an upload, or the key of an upload, such as incoming/report.html.")
    private String what;

    @Mixin
    private HomeOption home;

    @ArgGroup(exclusive = false)
    private Elsewhere elsewhere;

    @Option(names = "--json", description = "Print what the API answers, for programs.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    /** An installation that is not on this machine. */
    static final class Elsewhere {
        @Option(
                names = "--api", paramLabel = "URL", required = true,
                description = "Ask this API instead of the product in --home.")
        private URI api;

        @Option(
                names = "--key", paramLabel = "KEY", defaultValue = "${env:TICKERTONE_API_KEY}",
                description = "The key to ask it with; better in the environment, as TICKERTONE_API_KEY.")
        private String key;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        JsonNode trace = elsewhere == null ? here() : there();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(trace));
        } else {
            TraceText.lines(trace).forEach(out::println);
        }
        return 0;
    }

    private JsonNode here() throws IOException, InterruptedException {
        try (Product product = Product.of(home.directory(), line -> { })) {
            return product.get(path());
        }
    }

    private JsonNode there() throws IOException, InterruptedException {
        String base = elsewhere.api.toString().replaceAll("/+$", "");
        if (!base.matches("https?://[^/?#]+.*")) {
            throw new IOException("--api takes an address such as https://abc.execute-api.eu-west-1.amazonaws.com");
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path()));
        if (elsewhere.key != null && !elsewhere.key.isBlank()) {
            request.header("x-api-key", elsewhere.key);
        }
        try (HttpClient http = HttpClient.newHttpClient()) {
            return Answers.to(request, http);
        } catch (IllegalArgumentException unsendable) {
            throw new IOException("the key has characters that a header cannot have");
        }
    }

    /** Keys have a slash, since uploads have a prefix, and ids have none. */
    private String path() {
        String encoded = URLEncoder.encode(what, StandardCharsets.UTF_8);
        return what.contains("/") ? "/v1/trace?key=" + encoded : "/v1/articles/" + encoded.replace("+", "%20") + "/trace";
    }
}
