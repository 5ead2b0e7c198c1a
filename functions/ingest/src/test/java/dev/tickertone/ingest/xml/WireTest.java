package dev.tickertone.ingest.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.article.Rejection;
import dev.tickertone.ingest.Read;
import dev.tickertone.ingest.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** NITF and NewsML-G2. */
class WireTest {
    private static final String TEXT = """
            Quarry Steel shuts a furnace

            Quarry Steel fell 5% on Friday after it shut a blast furnace.

            Where the orders went

            Rivals in the south took 40,000 tons.

            Steel | Price

            Rebar | 612.50""";
    private static final String INNER = """
            <p>Quarry Steel fell <em>5%</em> on Friday after it shut a blast furnace.</p>
            <media media-type="image"><media-caption>A furnace at night, seen from the river.</media-caption></media>
            <hl2>Where the orders went</hl2><block><p>Rivals in the south took 40,000 tons.</p>
            <table><tr><th>Steel</th><th>Price</th></tr><tr><td>Rebar</td><td>612.50</td></tr></table></block>""";
    private static final String NITF = """
            <?xml version="1.0"?><!DOCTYPE nitf SYSTEM "http://127.0.0.1:1/nitf-3-6.dtd">
            <nitf xml:lang="en-GB"><head><title>STEEL</title><docdata management-status="usable">
             <date.issue norm="20261120T160500-0500"/><date.release norm="20261120T160500-0500"/></docdata>
             <pubdata name="Example Wire" type="web" ex-ref="https://wire.example/q"/></head>
            <body><body.head><hedline><hl1>Quarry Steel shuts a furnace</hl1></hedline>
             <byline>By Jane Doe</byline><dateline><location>LINZ</location></dateline></body.head>
            <body.content>%s</body.content><body.end><tagline>jd/roe</tagline></body.end></body></nitf>""";
    private static final String ITEM = """
            <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:wire.example:1" version="2" xml:lang="en">
             <itemMeta><itemClass qcode="ninat:text"/><provider literal="Example Wire"/>
              <versionCreated>2026-11-20T21:05:00Z</versionCreated>%s</itemMeta>
             <contentMeta><contentCreated>2026-11-20T20:00:00Z</contentCreated><language tag="en-GB"/>
              <headline>Quarry Steel shuts a furnace</headline></contentMeta>
             <contentSet><inlineXML contenttype="application/xhtml+xml">
              <html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>%s</body></html>
             </inlineXML></contentSet></newsItem>""";
    private static final String HTML = INNER.replaceAll("<media .*</media>", "").replace("hl2>", "h2>")
            .replace("block>", "div>");

    @Test
    void readsNitf() {
        Article article = Reading.article("a.xml", NITF.formatted(INNER));
        assertThat(article.text()).isEqualTo(TEXT);
        assertThat(article.source()).isEqualTo("Example Wire");
        assertThat(article.url()).isEqualTo("https://wire.example/q");
        assertThat(article.publishedAt()).isEqualTo("2026-11-20T21:05:00Z");
    }

    @ParameterizedTest
    @CsvSource({"usable, 20261121T000000Z, embargoed", "embargoed, '', embargoed", "withheld, '', withheld",
        "canceled, '', withdrawn"})
    void honoursTheStatusOfNitf(String status, String release, String reason) {
        String nitf = NITF.formatted(INNER).replace("management-status=\"usable\"", "management-status=\"" + status + "\"")
                .replace("<date.release norm=\"20261120T160500-0500\"/>", "<date.release norm=\"" + release + "\"/>");
        assertThat(Reading.rejection("a.xml", nitf).reason()).isEqualTo(reason);
    }

    @Test
    void readsNewsMlWithABodyOfHtml() {
        Article article = Reading.article("a.xml", ITEM.formatted("<pubStatus qcode=\"stat:usable\"/>", HTML));
        assertThat(article.text()).isEqualTo(TEXT);
        assertThat(article.source()).isEqualTo("Example Wire");
        assertThat(article.publishedAt()).isEqualTo("2026-11-20T21:05:00Z");
        assertThat(article.language()).isEqualTo("en");
    }

    @Test
    void readsNewsMlWithABodyOfNitfOrText() {
        String nitf = ITEM.formatted("", "").replaceAll("(?s)<html.*</html>", "<nitf><body><body.content>"
                + INNER + "</body.content></body></nitf>");
        assertThat(Reading.article("a.xml", nitf).text()).isEqualTo(TEXT);
        String text = ITEM.formatted("", "").replaceAll("(?s)<inlineXML.*</inlineXML>",
                "<inlineData contenttype=\"text/plain\">Quarry Steel fell 5%.\n\nRivals rose.</inlineData>");
        assertThat(Reading.article("a.xml", text).text())
                .isEqualTo("Quarry Steel shuts a furnace\n\nQuarry Steel fell 5%.\n\nRivals rose.");
    }

    @Test
    void readsEachItemOfAMessageAndHonoursItsStatus() {
        String message = "<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><header><sent>2026-11-20T21:06:00Z</sent>"
                + "</header><itemSet><packageItem guid='p'/>"
                + ITEM.formatted("<pubStatus qcode='stat:usable'/>", HTML)
                + ITEM.formatted("<pubStatus qcode='stat:usable'/><embargoed>2026-11-21T09:00:00+01:00</embargoed>", HTML)
                + ITEM.formatted("<pubStatus uri='http://cv.iptc.org/newscodes/pubstatusg2/canceled'/>", HTML)
                + ITEM.formatted("<pubStatus qcode='stat:withheld'/>", HTML)
                + ITEM.formatted("<embargoed>2026-11-20T21:00:00Z</embargoed>", HTML)
                + ITEM.formatted("<embargoed/>", HTML)
                + "</itemSet></newsMessage>";
        List<Read> reads = Reading.all("a.xml", message.getBytes(StandardCharsets.UTF_8));

        assertThat(reads).hasSize(6);
        assertThat(reads.get(0)).isInstanceOf(Read.Accepted.class);
        assertThat(rejection(reads.get(1)).reason()).isEqualTo("embargoed");
        assertThat(rejection(reads.get(1)).detail())
                .isEqualTo("Item 2 of the list: The article is under an embargo until 2026-11-21T08:00:00Z.");
        assertThat(rejection(reads.get(1)).remedy()).isEqualTo("Feed it again after 2026-11-21T08:00:00Z.");
        assertThat(rejection(reads.get(2)).reason()).isEqualTo("withdrawn");
        assertThat(rejection(reads.get(3)).reason()).isEqualTo("withheld");
        assertThat(reads.get(4)).isInstanceOf(Read.Accepted.class);
        assertThat(rejection(reads.get(5)).reason()).isEqualTo("embargoed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<nitf xmlns=''", "<nitf xmlns='http://iptc.org/std/NITF/2006-10-18/'"})
    void readsElementsOfAnyNamespaceAndOfNone(String start) {
        String nitf = NITF.substring(NITF.indexOf("<nitf ")).replace("<nitf", start).formatted(INNER);
        assertThat(Reading.article("a.xml", nitf).text()).isEqualTo(TEXT);
        assertThat(Reading.article("a.xml", ITEM.formatted("", HTML).replaceAll("(?s)<html .*</html>", nitf)).text())
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;\">]>",
        "<!DOCTYPE nitf [<!ENTITY xxe SYSTEM \"file:///etc/passwd\">]>", "<!DOCTYPE nitf [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/\"> %p;]>",
        "<!-- x --><?pi?>\n<!doctype nitf PUBLIC 'a' 'b' [ ]>"})
    void refusesDeclarations(String doctype) {
        String xml = "<?xml version='1.0'?>" + doctype + NITF.substring(NITF.indexOf("<nitf ")).formatted("<p>&xxe;&lol2;</p>");
        assertThat(Reading.rejection("a.xml", xml).reason()).isEqualTo("unsafe_xml");
    }

    @Test
    void expandsNothingThatADocumentDoesNotDeclareHere() {
        Article article = Reading.article("a.xml", NITF.formatted("<p>Steel &mdash; &xxe; fell 5% on Friday.</p>"));
        assertThat(article.text()).endsWith("Steel \u2014 &xxe; fell 5% on Friday.");
    }

    private static Rejection rejection(Read read) {
        return ((Read.Rejected) read).rejection();
    }
}
