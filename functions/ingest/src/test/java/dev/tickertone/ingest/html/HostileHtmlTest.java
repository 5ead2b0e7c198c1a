package dev.tickertone.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.ingest.Read;
import dev.tickertone.ingest.Reading;
import dev.tickertone.ingest.draft.Limits;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages made to exhaust a reader. Each is read on a stack that recursion over a page would overflow. */
@Timeout(20)
class HostileHtmlTest {
    private static final String TEXT = "Lumen Robotics climbed 6% on Thursday after it won a hospital contract.";
    private static final int SMALL_STACK = 256 * 1024;

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b>", "<p>", "<ul><li>", "<table><tr><td>", "<table>", "<a href=/>", "<i><div>",
        "<article>", "<blockquote>", "<span class=share>", "<h1>", "<font><p>", "<section><table>", "<form>", "<button>"})
    void readsAsManyNestedTagsAsTheLimitAllows(String tag) throws Exception {
        long tags = tag.chars().filter(c -> c == '<').count();
        List<Read> reads = onSmallStack(() -> read(tag.repeat(Limits.MAX_TAGS / (int) tags) + TEXT));
        assertThat(reads).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<svg>", "<math>", "<select>", "<template>", "<textarea>", "<script>", "<frameset>", "<!--",
        "<![CDATA[", "<noscript>", "<title>"})
    void rejectsOrReadsWhatHidesItsText(String tag) throws Exception {
        assertThat(onSmallStack(() -> read("<html>" + tag.repeat(Limits.MAX_TAGS - 1) + TEXT))).hasSize(1);
    }

    @Test
    void keepsTheTextWithinNestedTags() throws Exception {
        List<Read> reads = onSmallStack(() -> read("<div>".repeat(Limits.MAX_TAGS / 2) + TEXT + "</div>".repeat(Limits.MAX_TAGS / 2)));
        assertThat(((Read.Accepted) reads.getFirst()).article().text()).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>x", "<nav></nav>", "<li>x</li>", "<br>", "<p class='a b c share'>x</p>", "</p>", "<td>1",
        "<a href=/>x</a> ", "&amp", "&#x202e;", "<meta name=a content=b>", "<time datetime=x>", "<", "</", "<p/"})
    void readsAnyNumberOfSiblings(String markup) throws Exception {
        String html = "<html><body>" + markup.repeat(300_000 / markup.length());
        assertThat(onSmallStack(() -> read(html))).hasSize(1);
    }

    @Test
    void readsHugeAndManyAttributes() throws Exception {
        StringBuilder many = new StringBuilder("<p");
        for (int i = 0; i < 100_000; i++) {
            many.append(" a").append(i).append("=1");
        }
        String huge = "<p class='" + "share ".repeat(100_000) + "' style='" + "x:y;".repeat(100_000) + "'>";
        assertThat(text(onSmallStack(() -> read(many + ">" + TEXT)))).isEqualTo(TEXT);
        assertThat(text(onSmallStack(() -> read(huge + TEXT)))).isEqualTo(TEXT);
    }

    @Test
    void stripsWhatCharacterReferencesSmuggleIn() throws Exception {
        String html = "<p>Lumen&#0; Ro&#x200b;botics &#x202e;climbed&#x202c; 6%\u0007 on Thurs&shy;day.</p>";
        assertThat(text(onSmallStack(() -> read(html)))).isEqualTo("Lumen Robotics climbed 6% on Thursday.");
    }

    @Test
    void readsDeepJsonLd() throws Exception {
        String deep = "<script type='application/ld+json'>" + "[".repeat(100_000) + "</script><p>" + TEXT + "</p>";
        assertThat(text(onSmallStack(() -> read(deep)))).isEqualTo(TEXT);
    }

    @Test
    void rejectsAPageOverTheLimitAndReadsOneAtIt() {
        String page = "<html><p>" + TEXT + "</p><!--";
        String atLimit = page + "x".repeat(Limits.MAX_HTML_CHARS - page.length());
        assertThat(Reading.article("a.html", atLimit).text()).isEqualTo(TEXT);
        assertThat(Reading.rejection("a.html", atLimit + "x").reason()).isEqualTo("too_large");
    }

    @Test
    void rejectsAPageOfMoreTagsThanTheLimitAndReadsOneAtIt() {
        String atLimit = "<p>" + TEXT + "<br>".repeat(Limits.MAX_TAGS - 1);
        assertThat(Reading.article("a.html", atLimit).text()).isEqualTo(TEXT);
        assertThat(Reading.rejection("a.html", atLimit + "<br>").reason()).isEqualTo("too_large");
    }

    /** Each of them is opened again in every paragraph that follows. */
    @Test
    void readsUnclosedTagsThatMultiply() throws Exception {
        StringBuilder page = new StringBuilder("<p>" + TEXT);
        for (int i = 0; i < Limits.MAX_TAGS / 2 - 1; i++) {
            page.append("<b a").append(i).append("><p>");
        }
        assertThat(text(onSmallStack(() -> read(page.toString())))).isEqualTo(TEXT);
    }

    @Test
    void flattensWhatNestsDeeperThanTheLimit() {
        String nested = "<div>".repeat(2 * Limits.MAX_HTML_DEPTH) + TEXT;
        int deepest = Html.parse(nested).getAllElements().stream()
                .mapToInt(element -> element.parents().size()).max().orElseThrow();
        assertThat(deepest).isBetween(Limits.MAX_HTML_DEPTH - 2, Limits.MAX_HTML_DEPTH);
    }

    private static List<Read> read(String html) {
        return Reading.all("a.html", html.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(List<Read> reads) {
        return ((Read.Accepted) reads.getFirst()).article().text();
    }

    private static <T> T onSmallStack(Callable<T> work) throws InterruptedException, ExecutionException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, "small stack", SMALL_STACK);
        thread.start();
        thread.join(Duration.ofSeconds(20));
        assertThat(task.isDone()).isTrue();
        return task.get();
    }
}
