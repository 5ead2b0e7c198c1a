package dev.tickertone.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tickertone.store.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalyzeCommandTest {
    private static final String ARTICLE = """
            Microsoft slides after a weak forecast

            Shares of Microsoft fell 4.2% on Friday after the company cut its revenue forecast for the year.
            Analysts warned that demand from its largest customers had weakened.
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path dir;

    @Test
    void knowsTheUsersInstrumentsAndNamesTheirBadRows() throws IOException {
        Path article = file("verdant.txt", "Verdant Grid shares rose 4% after it raised its forecast.");
        Path own = file("own.csv", "symbol,name\nVRDX,Verdant Grid\n,Nameless\n");

        int exit = Tickertone.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err))
                .execute("analyze", "--json", "--instruments", own.toString(), article.toString());

        assertThat(exit).isEqualTo(Tickertone.FAILED);
        assertThat(err.toString()).contains("own.csv:3: no symbol");
        assertThat(Json.mapper().readTree(out.toString()).path("tickers").findValuesAsText("symbol"))
                .containsExactly("VRDX");
    }

    @Test
    void anArticleIsOneDocumentOfTheApiWithTheFileNameAsGiven() throws IOException {
        Path file = file("über 50% + more.txt", ARTICLE);

        assertThat(run("--json", file.toString())).isZero();

        JsonNode article = only(documents());
        assertThat(article.path("object").path("key").asText()).isEqualTo(file.toString());
        assertThat(article.path("title").asText()).isEqualTo("Microsoft slides after a weak forecast");
        assertThat(article.path("published_at").asText()).isEqualTo("2026-11-20T21:05:09Z");
        assertThat(article.path("overall").path("score").asDouble()).isNegative();
        assertThat(article.path("tickers").findValuesAsText("symbol")).contains("MSFT");
        assertThat(article.has("text")).isTrue();
    }

    @Test
    void theSameFileGivesTheSameDocumentEachTime() throws IOException {
        Path file = file("a.txt", ARTICLE);

        run("--json", file.toString(), file.toString());

        List<JsonNode> documents = documents();
        assertThat(documents).hasSize(2);
        documents.forEach(document -> ((ObjectNode) document).remove("ingested_at"));
        assertThat(documents.getFirst()).isEqualTo(documents.getLast());
    }

    @Test
    void whatIsRejectedIsADocumentTooAndTheRestGoesOn() throws IOException {
        Path empty = file("empty.txt", "");
        Path article = file("a.txt", ARTICLE);

        assertThat(run("--json", empty.toString(), article.toString())).isEqualTo(1);

        assertThat(documents()).hasSize(2);
        assertThat(documents().getFirst().path("reason").asText()).isEqualTo("empty");
        assertThat(documents().getFirst().path("object").path("key").asText()).isEqualTo(empty.toString());
        assertThat(documents().getLast().path("overall").path("status").asText()).isEqualTo("scored");
    }

    @Test
    void aFileThatIsNotThereIsOneLineAndTheRestGoesOn() throws IOException {
        String missing = dir.resolve("missing.txt").toString();

        assertThat(run("--json", missing, dir.toString(), file("a.txt", ARTICLE).toString())).isEqualTo(1);

        assertThat(documents()).hasSize(1);
        assertThat(err.toString().lines()).hasSize(2).first().asString()
                .isEqualTo("tickertone: " + missing + ": there is no such file, or it cannot be read");
    }

    @Test
    void standardInputIsADash() throws IOException {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(ARTICLE.getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(run("--json", "-")).isZero();
        } finally {
            System.setIn(before);
        }
        assertThat(only(documents()).path("object").path("key").asText()).isEqualTo("-");
    }

    @Test
    void forPeopleItIsTextWithoutColoursWhereNobodyAskedForThem() throws IOException {
        assertThat(run(file("a.txt", ARTICLE).toString())).isZero();

        assertThat(out.toString()).startsWith("Microsoft slides after a weak forecast")
                .contains("negative", "MSFT", "EVIDENCE", "fell 4.2%").doesNotContain("\u001b");
    }

    @Test
    void nothingIsWrittenBesideTheFile() throws IOException {
        run(file("empty.txt", "").toString());

        assertThat(dir).isDirectoryContaining("glob:**/empty.txt").isDirectoryNotContaining("glob:**/rejected*");
    }

    private Path file(String name, String content) throws IOException {
        Path file = Files.writeString(dir.resolve(name), content);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-11-20T21:05:09.7Z")));
        return file;
    }

    private int run(String... args) {
        String[] line = new String[args.length + 1];
        line[0] = "analyze";
        System.arraycopy(args, 0, line, 1, args.length);
        return Tickertone.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(line);
    }

    private List<JsonNode> documents() {
        return out.toString().lines().map(AnalyzeCommandTest::read).toList();
    }

    private static JsonNode read(String line) {
        try {
            return Json.mapper().readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(line, e);
        }
    }

    private static JsonNode only(List<JsonNode> documents) {
        assertThat(documents).hasSize(1);
        return documents.getFirst();
    }
}
