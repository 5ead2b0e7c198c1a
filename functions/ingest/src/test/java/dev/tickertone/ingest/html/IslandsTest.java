package dev.tickertone.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tickertone.domain.article.Article;
import dev.tickertone.ingest.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands among an article's paragraphs and is not its own, and what is though it stands apart. */
class IslandsTest {
    private static final String FIRST = "Kestrel Mining fell 7% on Monday after a landslide closed the larger of its two pits for a month.";
    private static final String SECOND = "Insurers will bear most of the cost, which the company put at about $40 million before taxes.";
    private static final String THIRD = "Production is to start again in May, two analysts who visited the site last week said.";
    private static final String WHOLE = "Kestrel halts a pit\n\n" + FIRST + "\n\n" + SECOND + "\n\n" + THIRD;

    private static String text(String body) {
        Article article = Reading.article("a.html", "<html><head><title>Kestrel halts a pit</title></head><body>"
                + "<h1>Kestrel halts a pit</h1>" + body + "</body></html>");
        return article.text();
    }

    private static String story(String between) {
        return "<div class='story'><p>" + FIRST + "</p><p>" + SECOND + "</p>" + between + "<p>" + THIRD + "</p></div>";
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<div class='x1'><h3>Kestrel over lunch</h3><p>Meet the geologist of the year, with soup, at noon in the Guildhall.</p></div>",
        "<div class='x2'><span>KSM</span><span>41.20</span><span>-7.1%</span></div>",
        "<section><p>What the pit looked like in spring.</p></section>",
        "<x-teaser><x-title>Three mines to know</x-title><x-text>One of them has never made any money at all.</x-text></x-teaser>"})
    void whatASitePutsBetweenTheParagraphsInAnElementOfItsOwnGoes(String between) {
        assertThat(text(story(between))).isEqualTo(WHOLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<blockquote>We have been lucky, the mayor said.</blockquote>", "<div class='q'><blockquote><p>We have been lucky, the mayor said.</p></blockquote></div>",
        "<div class='h'><h2>We have been lucky</h2></div>", "<ul><li>We have been lucky</li></ul>",
        "<div class='t'><table><tr><td>We have been lucky</td><td>12</td></tr><tr><td>Not so lucky</td><td>9</td></tr></table></div>"})
    void aQuotationAHeadingAListAndATableOfTheArticleStay(String between) {
        assertThat(text(story(between))).contains("We have been lucky").contains(FIRST, SECOND, THIRD);
    }

    @Test
    void aStoryInPiecesStaysWhole() {
        assertThat(text("<div class='intro'><p>" + FIRST + "</p></div><div class='rest'><p>" + SECOND + "</p><p>" + THIRD
                + "</p></div>")).isEqualTo(WHOLE);
        assertThat(text("<x-p>" + FIRST + "</x-p><x-p>" + SECOND + "</x-p><x-p>" + THIRD + "</x-p>")).isEqualTo(WHOLE);
    }

    @Test
    void whatFollowsInAnotherLookIsNotTheArticles() {
        assertThat(text(story("").replace("</p></div>",
                "</p><p class='note'>Set in Leeds by two people and a very old dog named after a typeface.</p></div>"))).isEqualTo(WHOLE);
        assertThat(text(story("").replace("</p></div>",
                "</p><p><em>Ida Brook rides to work and has never owned a share.</em></p></div>"))).isEqualTo(WHOLE);
    }

    @Test
    void whereNothingIsAHeadingTheLineOfTheTitleIsTheHeadline() {
        Article article = Reading.article("a.html", "<title>Gravel: Kestrel halts a pit / Mine</title><div class='n'>Gravel</div>"
                + "<div class='k'>Kestrel halts a pit</div><p>" + FIRST + "</p><p>" + SECOND + "</p>");
        assertThat(article.title()).isEqualTo("Kestrel halts a pit");
        assertThat(article.text()).isEqualTo("Kestrel halts a pit\n\n" + FIRST + "\n\n" + SECOND);
    }
}
