package dev.tickertone.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class ArticleTextTest {
    private static final String ARTICLE = """
            {"title":"Wheat mills fall\\u001b[2J","source":"Example Wire","published_at":"2026-11-20T21:05:00Z",
             "published_at_basis":"dateline","object":{"key":"a b.txt"},
             "overall":{"status":"scored","score":-0.15,"label":"mildly negative","confidence":0.6,"dispersion":0.25},
             "tickers":[
               {"symbol":"^RUT","name":"Russell 2000","relevance":0.95,"score":-0.31,"label":"mildly negative",
                "evidence":["s1","s4"]},
               {"symbol":"IWM","name":"iShares Russell 2000 ETF","relevance":0.4,"score":null,"evidence":[]}],
             "stated_moves":[
               {"symbol":"^RUT","percent":-2.40,"points":null,"basis_points":null,"level":2793.30,"unit":"points",
                "period":"day","evidence":"s1"},
               {"symbol":"^TNX","percent":null,"points":null,"basis_points":7,"level":null,"unit":null,"period":"since",
                "session":"pre_market","extreme":true,"evidence":null}],
             "evidence":[{"id":"s1","text":"The index fell 2.4%, but not for lack of buyers.","contribution":-0.084,
                "cues":[{"text":"fell 2.4%","polarity":-1,"modifier":null},
                        {"text":"lack","polarity":1,"modifier":"negated"}]}]}
            """;

    @Test
    void anArticleIsShownWithEverythingThatSupportsItsScore() {
        assertThat(shown(ARTICLE, ArticleText::article)).isEqualTo("""
                Wheat mills fall [2J
                  Example Wire, 2026-11-20T21:05:00Z (from the dateline), a b.txt
                  [        ##|          ] -0.15 mildly negative, confidence 0.60, dispersion 0.25

                  TICKERS
                  ^RUT      Russell 2000                     relevance 0.95  -0.31 mildly negative  (s1, s4)
                  IWM       iShares Russell 2000 ETF         relevance 0.40  no evidence

                  STATED MOVES
                  ^RUT      -2.40%, to 2793.30 points, over a day  (s1)
                  ^TNX      +7 basis points, over a longer time, pre market, at the furthest

                  EVIDENCE
                  s1   -0.084  The index fell 2.4%, but not for lack of buyers.
                               because: - fell 2.4%, + lack (negated)

                """);
    }

    @Test
    void anArticleThatSaysNothingHasNoScore() {
        String article = """
                {"title":"A recipe","source":null,"published_at":"2026-11-20T21:05:00Z","published_at_basis":"upload",
                 "object":{"key":"r.txt"},"overall":{"status":"insufficient_evidence","score":null,"label":null,
                 "confidence":null,"dispersion":null},"tickers":[],"stated_moves":[],"evidence":[]}
                """;

        assertThat(shown(article, ArticleText::article)).isEqualTo("""
                A recipe
                  2026-11-20T21:05:00Z (when the file was last changed), r.txt
                  insufficient evidence

                """);
    }

    @Test
    void aRejectionSaysWhyAndWhatToDo() {
        String rejection = """
                {"object":{"key":"x.png"},"reason":"not_text","detail":"It is an image.","remedy":"Upload text."}
                """;

        assertThat(shown(rejection, ArticleText::rejection)).isEqualTo("""
                x.png
                  rejected: not_text
                  It is an image.
                  Upload text.

                """);
    }

    private static String shown(String json, BiConsumer<ArticleText, JsonNode> how) {
        StringWriter out = new StringWriter();
        how.accept(new ArticleText(new PrintWriter(out), new Style(false)), read(json));
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    private static JsonNode read(String json) {
        try {
            return FilePipeline.EXACT.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
