package dev.tickertone.local.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** An article or a rejection of the API, for people to read. Shows what the document says and works nothing out. */
final class ArticleText {
    private static final String INDENT = "  ";

    private static final Map<String, String> BASES = Map.of(
            "jsonld", "from the page", "meta", "from the page", "feed", "from the feed",
            "dateline", "from the dateline", "upload", "when the file was last changed");

    private final PrintWriter out;
    private final Style style;

    ArticleText(PrintWriter out, Style style) {
        this.out = out;
        this.style = style;
    }

    /** Writes an article as {@code GET /v1/articles/{id}} answers it. */
    void article(JsonNode article) {
        out.println(style.bold(Style.oneLine(article.path("title").asText())));
        out.println(INDENT + origin(article));
        out.println(INDENT + overall(article.path("overall")));
        section("TICKERS", lines(article.path("tickers"), this::ticker));
        section("STATED MOVES", lines(article.path("stated_moves"), this::move));
        section("BRIEF", BriefText.lines(article.path("brief")));
        section("EVIDENCE", lines(article.path("evidence"), this::evidence));
        out.println();
    }

    /** Writes a rejection as {@code GET /v1/rejections} lists it. */
    void rejection(JsonNode rejection) {
        out.println(style.bold(Style.oneLine(rejection.path("object").path("key").asText())));
        out.println(INDENT + "rejected: " + rejection.path("reason").asText());
        out.println(INDENT + Style.oneLine(rejection.path("detail").asText()));
        out.println(INDENT + Style.oneLine(rejection.path("remedy").asText()));
        out.println();
    }

    private String origin(JsonNode article) {
        String source = Style.oneLine(article.path("source").asText(""));
        String at = article.path("published_at").asText();
        String basis = article.path("published_at_basis").asText();
        String file = Style.oneLine(article.path("object").path("key").asText());
        return style.dim((source.isEmpty() || source.equals("null") ? "" : source + ", ")
                + at + " (" + BASES.getOrDefault(basis, basis) + "), " + file);
    }

    private String overall(JsonNode overall) {
        if (!overall.path("score").isNumber()) {
            return overall.path("status").asText().replace('_', ' ');
        }
        double score = overall.path("score").asDouble();
        return style.signed(score, Layout.bar(score) + " " + Layout.signed(score, 2) + " "
                + overall.path("label").asText()) + ", confidence " + Layout.fixed(overall.path("confidence").asDouble())
                + ", dispersion " + Layout.fixed(overall.path("dispersion").asDouble());
    }

    private void section(String name, List<String> lines) {
        if (!lines.isEmpty()) {
            out.println();
            out.println(INDENT + style.dim(name));
            lines.forEach(line -> out.println(INDENT + line));
        }
    }

    private List<String> ticker(JsonNode ticker) {
        boolean scored = ticker.path("score").isNumber();
        double score = ticker.path("score").asDouble();
        String shown = scored ? Layout.signed(score, 2) + " " + ticker.path("label").asText() : "no evidence";
        return List.of(Layout.column(Style.oneLine(ticker.path("symbol").asText()), 10)
                + Layout.column(Style.oneLine(ticker.path("name").asText()), 32)
                + " relevance " + Layout.column(Layout.fixed(ticker.path("relevance").asDouble()), 6)
                + style.signed(score, shown)
                + ids(ticker.path("evidence")));
    }

    private List<String> move(JsonNode move) {
        List<String> parts = new ArrayList<>();
        change(parts, move.path("percent"), "%");
        change(parts, move.path("points"), " points");
        change(parts, move.path("basis_points"), " basis points");
        if (move.path("level").isNumber()) {
            parts.add("to " + move.path("level").asText() + " " + Style.oneLine(move.path("unit").asText("")));
        }
        if (move.path("period").isTextual()) {
            String period = move.path("period").asText();
            parts.add("over a " + (period.equals("since") ? "longer time" : period));
        }
        if (move.path("session").isTextual()) {
            parts.add(Style.oneLine(move.path("session").asText().replace('_', ' ')));
        }
        if (move.path("extreme").asBoolean()) {
            parts.add("at the furthest");
        }
        String evidence = move.path("evidence").isTextual() ? "  (" + move.path("evidence").asText() + ")" : "";
        return List.of(Layout.column(Style.oneLine(move.path("symbol").asText()), 10)
                + String.join(", ", parts) + evidence);
    }

    private static void change(List<String> parts, JsonNode amount, String unit) {
        if (amount.isNumber()) {
            parts.add((amount.decimalValue().signum() > 0 ? "+" : "") + amount.asText() + unit);
        }
    }

    private List<String> evidence(JsonNode sentence) {
        double contribution = sentence.path("contribution").asDouble();
        String head = Layout.column(sentence.path("id").asText(), 5)
                + style.signed(contribution, Layout.signed(contribution, 3)) + "  ";
        String blank = " ".repeat(5 + 6 + 2);
        List<String> lines = new ArrayList<>();
        for (String line : Layout.wrap(Style.oneLine(sentence.path("text").asText()), Layout.WIDTH - 15)) {
            lines.add((lines.isEmpty() ? head : blank) + line);
        }
        String cues = stream(sentence.path("cues")).map(this::cue).collect(Collectors.joining(", "));
        if (!cues.isEmpty()) {
            lines.add(blank + style.dim("because: ") + cues);
        }
        return lines;
    }

    private String cue(JsonNode cue) {
        int polarity = cue.path("polarity").asInt();
        String modifier = cue.path("modifier").isTextual() ? " (" + cue.path("modifier").asText() + ")" : "";
        return style.signed(polarity, (polarity < 0 ? "-" : "+") + " " + Style.oneLine(cue.path("text").asText()))
                + modifier;
    }

    private static String ids(JsonNode evidence) {
        return evidence.isEmpty() ? ""
                : stream(evidence).map(JsonNode::asText).collect(Collectors.joining(", ", "  (", ")"));
    }

    private static List<String> lines(JsonNode array, Function<JsonNode, List<String>> each) {
        return stream(array).flatMap(node -> each.apply(node).stream()).toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
