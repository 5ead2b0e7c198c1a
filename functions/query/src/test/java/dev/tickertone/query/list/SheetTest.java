package dev.tickertone.query.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.tickertone.store.Json;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {
    private static JsonNode item(String json) {
        return Json.read(json.replace('\'', '"'), JsonNode.class);
    }

    private static String cell(String text) {
        return Sheet.of("s", "a").line(JsonNodeFactory.instance.objectNode().put("a", text)).replaceFirst("\r\n$", "");
    }

    @Test
    void aColumnIsAMemberOrThePlaceOfOne() {
        Sheet sheet = Sheet.of("s", "id", "score=/overall/score", "symbols=/tickers/*/symbol",
                "relevance=/tickers/symbol=CL=F/relevance", "none=/a/b/c");

        assertThat(sheet.header()).isEqualTo("id,score,symbols,relevance,none\r\n");
        assertThat(sheet.line(item("{'id':'x','overall':{'score':-0.25},'tickers':[{'symbol':'A','relevance':0.1},"
                + "{'symbol':'CL=F','relevance':0.5},{'symbol':'CL=F','relevance':0.7}]}")))
                .isEqualTo("x,-0.25,A CL=F CL=F,0.5,\r\n");
    }

    @Test
    void numbersAreAsInJsonAndNothingIsEmpty() {
        assertThat(Sheet.of("s", "a", "b", "c", "d", "e").line(item("{'a':-3,'b':0.0000001,'c':true,'d':null}")))
                .isEqualTo("-3," + Json.write(item("0.0000001")) + ",true,,\r\n");
    }

    @Test
    void cellsAreQuotedWhereRfc4180WantsIt() {
        assertThat(cell("plain words")).isEqualTo("plain words");
        assertThat(cell("a,b")).isEqualTo("\"a,b\"");
        assertThat(cell("say \"so\"")).isEqualTo("\"say \"\"so\"\"\"");
        assertThat(cell("two\nlines\r\n")).isEqualTo("\"two\nlines\r\n\"");
        assertThat(cell(" edge ")).isEqualTo("\" edge \"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "  =1", "\t=1", "\r=1", "\n-1", "\u0000=1", "\u0001x", "\uff1d1",
        "\u2003@x"})
    void noTextIsAFormula(String text) {
        assertThat(cell(text).replace("\"", "")).startsWith("'" + text.substring(0, 1));
    }

    @Property(tries = 1_000)
    void whatAReaderOfCsvReadsIsTheTextOrTheTextWithAnApostrophe(@ForAll String text) {
        List<List<String>> rows = CsvReader.rows(Sheet.of("s", "a", "b").line(
                JsonNodeFactory.instance.objectNode().put("a", text).put("b", "end")));

        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst()).hasSize(2).last().isEqualTo("end");
        String read = rows.getFirst().getFirst();
        assertThat(read).isIn(text, "'" + text);
        assertThat(read.strip()).doesNotStartWith("=").doesNotStartWith("+").doesNotStartWith("-").doesNotStartWith("@");
    }
}
