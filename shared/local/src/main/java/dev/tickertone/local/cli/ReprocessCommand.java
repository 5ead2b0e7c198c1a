package dev.tickertone.local.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads rejected uploads again. */
@Command(
        name = "reprocess",
        description = {
            "Reads rejected uploads again, after a fix; what can be read now is no longer listed as rejected.",
            "Ends with 1 if one is rejected still, or there is no rejection of it."
        })
final class ReprocessCommand implements Callable<Integer> {
    @ArgGroup(multiplicity = "1")
    private Which which;

    @Mixin
    private HomeOption home;

    @Spec
    private CommandSpec spec;

    /** One or the other. */
    static final class Which {
        @Parameters(arity = "1..*", paramLabel = "KEY", description = "An upload, such as incoming/report.html.")
        private List<String> keys;

        @Option(names = "--all", required = true, description = "Every upload that is listed as rejected.")
        private boolean all;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        try (Product product = Product.of(home.directory(), out::println)) {
            return (which.all ? all(product, out) : some(product, out)) ? 0 : Tickertone.FAILED;
        }
    }

    /** Whether none is rejected still. */
    private static boolean all(Product product, PrintWriter out) throws IOException, InterruptedException {
        boolean good = true;
        String cursor = "";
        do {
            JsonNode part = product.post("/v1/rejections/reprocess" + cursor, "");
            for (JsonNode answer : part.path("items")) {
                good &= tell(answer, out);
            }
            cursor = next(part, "?");
        } while (cursor != null);
        return good;
    }

    private boolean some(Product product, PrintWriter out) throws IOException, InterruptedException {
        Map<String, String> rejections = rejections(product);
        boolean good = true;
        for (String key : new TreeSet<>(which.keys)) {
            String rejection = rejections.get(key);
            if (rejection == null) {
                out.println(Style.oneLine(key) + ": is not listed as rejected");
                good = false;
            } else {
                good &= tell(product.post("/v1/rejections/" + rejection + "/reprocess", ""), out);
            }
        }
        return good;
    }

    /** One rejection of each upload that has any, by the upload's key: reading it again reads all of it. */
    private static Map<String, String> rejections(Product product) throws IOException, InterruptedException {
        Map<String, String> rejections = new LinkedHashMap<>();
        String cursor = "";
        do {
            JsonNode page = product.get("/v1/rejections?limit=200" + cursor);
            page.path("items").forEach(item -> rejections.putIfAbsent(
                    item.path("object").path("key").asText(), item.path("id").asText()));
            cursor = next(page, "&");
        } while (cursor != null);
        return rejections;
    }

    /** The parameter that asks for what comes after a page, or {@code null} after the last. */
    private static String next(JsonNode page, String separator) {
        String next = page.path("next_cursor").asText(null);
        return next == null ? null : separator + "cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }

    private static boolean tell(JsonNode answer, PrintWriter out) {
        String outcome = answer.path("outcome").asText();
        List<String> reasons = answer.path("rejections").valueStream().map(JsonNode::asText).toList();
        int articles = answer.path("articles").size();
        out.println(Style.oneLine(answer.path("object").path("key").asText()) + ": " + switch (outcome) {
            case "missing" -> "is not there any more";
            case "failed" -> "could not be read now";
            default -> articles + (articles == 1 ? " article" : " articles")
                    + (reasons.isEmpty() ? "" : ", rejected still: " + String.join(", ", reasons));
        });
        return reasons.isEmpty() && !outcome.equals("failed");
    }
}
