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
            Map<String, String> rejections = rejections(product);
            int failed = 0;
            for (String key : which.keys == null ? rejections.keySet() : new TreeSet<>(which.keys)) {
                failed += again(product, key, rejections.get(key), out) ? 0 : 1;
            }
            return failed == 0 ? 0 : Tickertone.FAILED;
        }
    }

    /** One rejection of each upload that has any, by the upload's key: reading it again reads all of it. */
    private static Map<String, String> rejections(Product product) throws IOException, InterruptedException {
        Map<String, String> rejections = new LinkedHashMap<>();
        String cursor = "";
        do {
            JsonNode page = product.get("/v1/rejections?limit=200" + cursor);
            page.path("items").forEach(item -> rejections.putIfAbsent(
                    item.path("object").path("key").asText(), item.path("id").asText()));
            String next = page.path("next_cursor").asText(null);
            cursor = next == null ? null : "&cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        } while (cursor != null);
        return rejections;
    }

    private static boolean again(Product product, String key, String rejection, PrintWriter out)
            throws IOException, InterruptedException {
        if (rejection == null) {
            out.println(Style.oneLine(key) + ": is not listed as rejected");
            return false;
        }
        JsonNode answer = product.post("/v1/rejections/" + rejection + "/reprocess", "");
        List<String> reasons = answer.path("rejections").valueStream().map(JsonNode::asText).toList();
        int articles = answer.path("articles").size();
        out.println(Style.oneLine(key) + ": " + (answer.path("outcome").asText().equals("missing")
                ? "is not there any more" : articles + (articles == 1 ? " article" : " articles")
                + (reasons.isEmpty() ? "" : ", rejected still: " + String.join(", ", reasons))));
        return reasons.isEmpty();
    }
}
