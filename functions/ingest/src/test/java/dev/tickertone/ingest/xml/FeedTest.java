package dev.tickertone.ingest.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.article.PublishedAtBasis;
import dev.tickertone.ingest.Read;
import dev.tickertone.ingest.Reading;
import dev.tickertone.ingest.draft.Limits;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedTest {
    private static final String BODY = "Pellworm Wind gained 3% on Friday after it sold two parks in the North Sea.";

    @Test
    void readsElementsWhoseNameIsAPrefixAlone() {
        String feed = "<feed><entry><title>Pellworm sells <p:>parks</p:></title><content>" + BODY + "</content></entry></feed>";
        assertThat(Reading.article("a.xml", feed).title()).isEqualTo("Pellworm sells parks");
    }

    @Test
    void takesTheFirstLinkThatHasAnAddress() {
        String feed = "<feed><entry><title>Pellworm sells parks</title><link>x</link><link href='https://wire.example/p'/>"
                + "<content>" + BODY + "</content></entry></feed>";
        assertThat(Reading.article("a.xml", feed).url()).isEqualTo("https://wire.example/p");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        // RSS 2.0 with a body and a teaser, in CDATA
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
             xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Example Wire</title>
         <link>https://wire.example/</link><language>en-us</language>
         <item><media:title>A park at sea</media:title><title>Pellworm &amp; Co sells parks</title>
          <link>https://wire.example/p</link><guid isPermaLink="false">77</guid>
          <pubDate>Fri, 20 Nov 2026 16:05:00 EST</pubDate>
          <description><![CDATA[<p>Pellworm sells.</p>]]></description>
          <content:encoded><![CDATA[<p>%s</p><p><a href="/s">Subscribe to our newsletter</a></p>]]></content:encoded>
         </item></channel></rss>""",
        // RSS 0.9x with escaped markup, its address in the guid, its body under another prefix
        """
        <rss version="0.92" xmlns:c="http://purl.org/rss/1.0/modules/content/"><channel><title>Example Wire</title>
         <item><title>Pellworm &amp;amp; Co sells parks</title><guid>https://wire.example/p</guid>
          <pubDate>20 Nov 2026 21:05 GMT</pubDate><c:encoded>&lt;p&gt;%s&lt;/p&gt;</c:encoded></item></channel></rss>""",
        // RSS 1.0
        """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
            xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://wire.example/">
         <title>Example Wire</title></channel><item rdf:about="https://wire.example/p"><title>Pellworm &amp; Co sells parks</title>
         <link>https://wire.example/p</link><description>%s</description><dc:date>2026-11-20T16:05:00-05:00</dc:date>
         </item></rdf:RDF>""",
        // Atom
        """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Example Wire</title>
         <entry><title type="html">Pellworm &amp;amp; Co sells parks</title><id>urn:uuid:1</id>
          <link rel="self" href="https://wire.example/p.atom"/><link href="https://wire.example/p"/>
          <updated>2026-11-20T21:30:00Z</updated><published>2026-11-20T21:05:00Z</published>
          <summary>Pellworm sells.</summary><content type="html">&lt;p&gt;%s&lt;/p&gt;</content></entry></feed>""",
        // Atom, prefixed, with the body as elements
        """
        <a:feed xmlns:a="http://www.w3.org/2005/Atom" xmlns:x="http://www.w3.org/1999/xhtml"><a:title>Another</a:title>
         <a:entry><a:source><a:title>Example Wire</a:title></a:source><a:title>Pellworm &amp; Co sells parks</a:title>
          <a:link rel="alternate" href="https://wire.example/p"/><a:updated>2026-11-20T21:05:00Z</a:updated>
          <a:content type="xhtml"><x:div><x:p>%s</x:p></x:div></a:content></a:entry></a:feed>""",
        // An entry alone
        """
        <entry xmlns="http://www.w3.org/2005/Atom"><title>Pellworm &amp; Co sells parks</title>
          <author><name>Example Wire</name></author><link href="https://wire.example/p"/>
          <updated>2026-11-20T21:05:00Z</updated><content>%s</content></entry>"""})
    void readsItemsOfFeeds(String feed) {
        Article article = Reading.article("a.txt", feed.formatted(BODY));

        assertThat(article.text()).isEqualTo("Pellworm & Co sells parks\n\n" + BODY);
        assertThat(article.source()).isEqualTo("Example Wire");
        assertThat(article.url()).isEqualTo("https://wire.example/p");
        assertThat(article.publishedAt()).isEqualTo("2026-11-20T21:05:00Z");
        assertThat(article.publishedAtBasis()).isEqualTo(PublishedAtBasis.FEED);
    }

    @Test
    void keepsTheGoodItemsOfAFeedAndNamesTheBadOne() {
        List<Read> reads = read(rss("<item><title>One rises</title></item><item><guid>2</guid></item>"
                + "<item><title>Three falls</title></item>"));
        assertThat(reads).hasSize(3);
        assertThat(((Read.Rejected) reads.get(1)).rejection().reason()).isEqualTo("no_article");
        assertThat(((Read.Rejected) reads.get(1)).item()).isEqualTo(2);
        assertThat(reads.get(2)).isInstanceOf(Read.Accepted.class);
    }

    @Test
    void keepsWhatStandsBeforeTheCutOfAFeed() {
        String feed = rss("<item><title>One rises</title><description>" + BODY + "</description></item>"
                + "<item><title>Two falls</title><description>" + BODY + "</description></item>");
        List<Read> reads = read(feed.substring(0, feed.indexOf("North Sea", feed.indexOf("Two falls"))));

        assertThat(reads).hasSize(2);
        assertThat(((Read.Accepted) reads.getFirst()).article().title()).isEqualTo("One rises");
        assertThat(((Read.Rejected) reads.getLast()).rejection().reason()).isEqualTo("broken_xml");
    }

    @Test
    void takesAsManyItemsAsTheLimitAllows() {
        assertThat(read(rss("<item><title>Up again</title></item>".repeat(Limits.MAX_ITEMS))))
                .hasSize(Limits.MAX_ITEMS).allMatch(Read.Accepted.class::isInstance);
        List<Read> over = read(rss("<item><title>Up again</title></item>".repeat(Limits.MAX_ITEMS + 1)));
        assertThat(((Read.Rejected) over.getLast()).rejection().reason()).isEqualTo("too_many_items");
    }

    @Test
    void readsXmlAsLongAsTheLimitAndNoLonger() {
        String feed = rss("<item><title>Up again</title></item>");
        String atLimit = feed + "\n<!--" + "x".repeat(Limits.MAX_XML_CHARS - feed.length() - 8) + "-->";
        assertThat(Reading.article("a.xml", atLimit).title()).isEqualTo("Up again");
        assertThat(Reading.rejection("a.xml", atLimit.replace("-->", "x-->")).reason()).isEqualTo("too_large");
    }

    @Test
    void flattensWhatNestsDeeperThanTheLimit() {
        String nested = "<a>".repeat(2 * Limits.MAX_XML_DEPTH) + "x";
        int deepest = Xml.parse(nested).getAllElements().stream()
                .mapToInt(element -> element.parents().size()).max().orElseThrow();
        assertThat(deepest).isBetween(Limits.MAX_XML_DEPTH - 2, Limits.MAX_XML_DEPTH);
        assertThat(Xml.parse(nested).text()).isEqualTo("x");
    }

    @Test
    void readsAsManyTagsAsTheLimitAllows() {
        String feed = rss("<item><title>Up again</title>" + "<b/>".repeat(Limits.MAX_TAGS - 10) + "</item>");
        assertThat(Reading.article("a.xml", feed).title()).isEqualTo("Up again");
        assertThat(Reading.rejection("a.xml", feed.replace("</item>", "<b/></item>")).reason())
                .isEqualTo("too_large");
    }

    @Test
    void rejectsAFeedWithoutItems() {
        assertThat(Reading.rejection("a.xml", rss("")).reason()).isEqualTo("no_article");
        assertThat(Reading.rejection("a.xml", "<?xml version='1.0'?>").reason()).isEqualTo("broken_xml");
        assertThat(Reading.rejection("a.xml", "<stylesheet xmlns='x'><rule/></stylesheet>").reason())
                .isEqualTo("unsupported_type");
    }

    private static String rss(String items) {
        return "<rss version='2.0'><channel><title>Example Wire</title>" + items + "</channel></rss>";
    }

    private static List<Read> read(String xml) {
        return Reading.all("a.xml", xml.getBytes(StandardCharsets.UTF_8));
    }
}
