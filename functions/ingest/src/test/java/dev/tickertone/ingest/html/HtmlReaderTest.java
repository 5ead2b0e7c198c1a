package dev.tickertone.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.article.Article;
import dev.tickertone.domain.article.PublishedAtBasis;
import dev.tickertone.ingest.Reading;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {
    private static final String FIRST = "Lumen Robotics climbed 6% on Thursday after it won a hospital contract.";
    private static final String SECOND = "Analysts had feared a delay; the company said deliveries begin in spring.";
    private static final String TEXT = "Lumen Robotics climbs on hospital contract\n\n" + FIRST + "\n\n" + SECOND;

    @Test
    void readsAPageWithEverythingAroundItsArticle() {
        Article article = Reading.article("a.html", """
                <!DOCTYPE html><html lang="en-GB"><head>
                <title>Lumen Robotics climbs on hospital contract | Example Ledger</title>
                <link rel="canonical" href="https://ledger.example/markets/lumen">
                <meta property="og:site_name" content="Example Ledger">
                <script type="application/ld+json">{broken</script>
                <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},
                 {"@type":["NewsArticle"],"headline":"Lumen Robotics climbs on hospital contract",
                  "datePublished":"2026-11-19T14:30:00-05:00","publisher":{"@type":"Organization","name":"The Example Ledger"}}]}
                </script><style>p{color:red}</style></head><body>
                <nav><ul><li><a href="/">Home</a></li><li><a href="/m">Markets</a></li></ul></nav>
                <div class="cookie-banner">We use cookies. <button>Accept</button></div>
                <main><article>
                <header><h1>Lumen Robotics climbs on hospital contract</h1><p class="byline">By Jane Doe</p>
                <time datetime="2026-11-19T19:31:00Z">Nov 19</time></header>
                <div class="share-bar"><a href="#">Share</a><span>Tweet</span></div>
                <figure><img src="x.png"><figcaption>A robot at work.</figcaption></figure>
                <p>Lumen Robotics climbed <b>6%</b> on Thursday after it won a
                  <a href="/h">hospital</a> contract.</p>
                <div class="ad-slot">Buy gold now!</div>
                <p>Analysts had feared a delay; the company said deliveries begin in spring.</p>
                <aside>Read our guide to robots. It is long and free of charge for all readers.</aside>
                <section class="related-articles"><h3>Related</h3><p>Beta Motors sinks after recall of vans.</p></section>
                <form><p>Enter your email to get our daily letter.</p></form>
                </article></main>
                <section id="comments"><p>Great article, I sold everything and bought robots.</p></section>
                <footer><p>\u00a9 2026 Example Ledger. All rights reserved.</p></footer>
                <script>track("page")</script></body></html>""");

        assertThat(article.text()).isEqualTo(TEXT);
        assertThat(article.headlineLength()).isEqualTo(article.title().length());
        assertThat(article.source()).isEqualTo("The Example Ledger");
        assertThat(article.url()).isEqualTo("https://ledger.example/markets/lumen");
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.publishedAt()).isEqualTo("2026-11-19T19:30:00Z");
        assertThat(article.publishedAtBasis()).isEqualTo(PublishedAtBasis.JSONLD);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<meta property='article:published_time' content='2026-11-19T19:30:00Z'>",
        "<meta name='Date' content='Thu, 19 Nov 2026 19:30:00 GMT'>",
        "<meta itemprop='datePublished' content='2026-11-19 19:30'>",
        "<time datetime='2026-11-19T14:30:00-05:00'>yesterday</time>"})
    void readsTheTimeFromThePagesMetadata(String meta) {
        Article article = Reading.article("a.html", meta + page("<article><p>%s</p><p>%s</p></article>"));
        assertThat(article.publishedAt()).isEqualTo(Instant.parse("2026-11-19T19:30:00Z"));
        assertThat(article.publishedAtBasis()).isEqualTo(PublishedAtBasis.META);
    }

    @Test
    void fallsBackFromATimeAheadToTheNextBest() {
        Article article = Reading.article("a.html", """
                <script type="application/ld+json">{"@type":"Article","datePublished":"2027-01-01"}</script>
                <meta name="pubdate" content="2026-11-19">""" + page("<p>%s</p><p>%s</p>"));
        assertThat(article.publishedAtBasis()).isEqualTo(PublishedAtBasis.META);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<div class='story'><p>%s</p><p>%s</p></div>",
        "<div>%s<br><br>%s</div>",
        "<main><div><section><p>%s</p></section><section><p>%s</p></section></div></main>",
        "<div itemprop='articleBody'><p>%s</p><p>%s</p></div>",
        "<table><tr><td><font>%s</font><p>%s</p></td><td><a href='/a'>Advertise</a></td></tr></table>",
        "<form action='/'><div class='has-sidebar'><p>%s</p><p>%s</p></div></form>",
        "<article class='tag-trending category-comments'><p>%s</p><p>%s</p></article>",
        "<article><p>Short teaser of another.</p></article><article><p>%s</p><p>%s</p></article>"})
    void findsTheArticleHoweverThePageIsBuilt(String body) {
        String links = "<ul>" + "<li><a href='/x'>Stocks that everybody is talking about today</a></li>".repeat(20) + "</ul>";
        Article article = Reading.article("a.html",
                "<h1>Lumen Robotics climbs on hospital contract</h1>" + links + page(body) + links);
        assertThat(article.text()).isEqualTo(TEXT);
    }

    @Test
    void keepsListsAndTablesOfFigures() {
        Article article = Reading.article("a.html", page("""
                <article><p>%s</p><ul><li>Backlog: $1.2 billion</li><li>Orders rose</li></ul>
                <table><tr><th>Index</th><th>Close</th></tr><tr><td><p>DAX</p></td><td>19,300.10</td></tr></table>
                <p>%s</p></article>"""));
        assertThat(article.text()).isEqualTo(String.join("\n\n", FIRST, "\u2022 Backlog: $1.2 billion", "\u2022 Orders rose",
                "Index | Close", "DAX | 19,300.10", SECOND));
    }

    @Test
    void usesTheBodyInJsonLdWhereThePageHoldsLittleOfIt() {
        Article article = Reading.article("a.html", """
                <script type="application/ld+json">{"@type":"NewsArticle","headline":"AT&amp;T gains","articleBody":
                "%s\\n\\n%s"}</script><div id="app"><p>Loading the page.</p></div>""".formatted(FIRST, SECOND));
        assertThat(article.text()).isEqualTo("AT&T gains\n\n" + FIRST + "\n\n" + SECOND);
    }

    @Test
    void keepsATimeWithinASentence() {
        assertThat(Reading.article("a.html", "<h1>Lumen climbs</h1><time>2 hours ago</time><p>Lumen rose on "
                + "<time datetime='2026-11-19'>Thursday</time>, again.</p>").text())
                .isEqualTo("Lumen climbs\n\nLumen rose on Thursday, again.");
    }

    @Test
    void removesAWidgetOfScoresUnderTheText() {
        String widget = "<div><span>Request Demo</span><span>Overall Sentiment</span></div><div>mildly negative</div>"
                + "<div>Sentiment Score</div><div>-0.15</div><div>Ticker Sentiment</div><div>LMN</div>";
        assertThat(Reading.article("a.html", "<h1>Lumen Robotics climbs on hospital contract</h1><div>"
                + page("<p>%s</p><p>%s</p>") + widget + "</div>").text()).isEqualTo(TEXT);
    }

    @Test
    void cutsTheSitesNameFromATitle() {
        assertThat(Reading.article("a.html", "<title>Lumen climbs | Example</title><p>" + FIRST + "</p>").title())
                .isEqualTo("Lumen climbs");
        assertThat(Reading.article("a.html", "<title>Lumen climbs - Example</title>"
                + "<meta property=og:site_name content=Example><p>" + FIRST + "</p>").title()).isEqualTo("Lumen climbs");
        assertThat(Reading.article("a.html", "<title>Lumen climbs - again</title><p>" + FIRST + "</p>").title())
                .isEqualTo("Lumen climbs - again");
    }

    @Test
    void doesNotSayTheHeadlineTwice() {
        assertThat(Reading.article("a.html", "<article><h1>Lumen climbs</h1><p>" + FIRST + "</p></article>").text())
                .isEqualTo("Lumen climbs\n\n" + FIRST);
    }

    @Test
    void rejectsAPageWithoutAnArticle() {
        assertThat(Reading.rejection("a.html", "<html><body><nav><a href='/'>Home</a></nav></body></html>").reason())
                .isEqualTo("no_article");
        assertThat(Reading.rejection("a.html", "<html><script>var a = 'Lumen climbs';</script></html>").reason())
                .isEqualTo("no_article");
    }

    private static String page(String body) {
        return body.formatted(FIRST, SECOND);
    }
}
