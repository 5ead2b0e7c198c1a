package dev.tickertone.sentiment.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {
    private static final String PROSE = "Acme fell 3% on Monday.";

    private static List<String> sentences(String source) {
        return Text.of(source, 0).sentences().stream()
                .map(sentence -> source.substring(sentence.start(), sentence.end())).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "(Reporting by A. Writer in London; editing by B. Other)",
        "Copyright © 2024 Some Wire. All rights reserved.",
        "© 2024 Some Wire",
        "The author holds no position in any of the stocks mentioned.",
        "Past performance is no guarantee of future gains.",
        "Sign up for our morning letter and never miss a crash.",
        "Click here to see which ten shares could soar.",
        "Data provided by Some Vendor.",
        "Disclosure: the writer's fund is short and hopes for a fall.",
        "This release contains forward-looking statements. Risks include a recession, strikes and losses.",
        "About Acme\nAcme is a leading and profitable maker of anvils. It has won many awards.",
        "Read more:\nBank shares crash\nIs a recession coming?\nWhy profits soared",
        "Related stories: Home prices crash | Is your bank about to fail?",
    })
    void leavesOutWhatIsNotTheArticle(String furniture) {
        assertThat(sentences(PROSE + "\n\n" + furniture)).containsExactly(PROSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "About 500 jobs will be lost.",
        "Copyright suits against Acme were dismissed.",
        "The forecast is subject to risks.",
        "Trending lower since May, the shares fell again.",
        "In other news, Beta rose 4%.",
        "Related party loans grew.",
        "The company no longer provides data on users.",
    })
    void keepsProseThatBeginsAlike(String prose) {
        assertThat(sentences(PROSE + "\n\n" + prose)).containsExactly(PROSE, prose);
    }

    @Test
    void goesOnReadingAfterAListOfOtherHeadlines() {
        String source = PROSE + "\n\nRead more:\nBank shares crash\nWhy profits soared\n\nBeta rose 2% the same day.";
        assertThat(sentences(source)).containsExactly(PROSE, "Beta rose 2% the same day.");
    }

    @Test
    void goesOnReadingAfterTheParagraphUnderAHeading() {
        String source = "About Acme\nAcme makes anvils.\n\nThe shares fell.";
        assertThat(sentences(source)).containsExactly("The shares fell.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "NEW YORK, March 3 (Reuters) - ", "LONDON (AP) — ", "(Bloomberg) -- ", "March 3 /PRNewswire/ -- ",
        "FRANKFURT, Sept. 12 – ",
    })
    void cutsTheDatelineOff(String dateline) {
        assertThat(sentences(dateline + PROSE)).containsExactly(PROSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACME - shares fell 3%.", "Acme, which makes anvils, fell - again.", "Acme and Beta - a merger of equals."})
    void takesNoOtherDashForTheEndOfADateline(String text) {
        assertThat(sentences(text)).containsExactly(text);
    }

    @Test
    void aSoleSentenceIsTheArticle() {
        assertThat(sentences("Click here to see why Acme fell.")).hasSize(1);
    }

    @Test
    void theHeadlineIsNeverFurniture() {
        String source = "Read more: Acme falls\n\nAcme fell.";
        assertThat(Text.of(source, 21).sentences().getFirst().headline()).isTrue();
    }
}
