package dev.tickertone.ingest.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {
    private static final String FIRST = "Harbor Freightways fell 4% on Tuesday after its biggest customer left.";
    private static final String LAST = "Traders now look to the next auction.";

    @ParameterizedTest
    @ValueSource(strings = {"Advertisement", "ADVERTISEMENT", "Read more", "Read more: Why yields matter", "Subscribe",
        "Subscribe to our newsletter for daily updates.", "Sign up for free", "Share this article", "Follow us on Twitter",
        "Follow us on LinkedIn and Facebook", "Facebook Twitter LinkedIn Email", "5 min read", "12 Comments",
        "Sign in to continue reading this story", "Request a Demo", "Request DemoContact Sales", "Book a demo",
        "\u00a9 2026 Example Media. All rights reserved.", "Copyright 2026 Example Media", "Story continues below",
        "We use cookies to improve your experience on our site.", "Accept all cookies", "Privacy Policy | Terms of Use",
        "Disclaimer: the author may hold shares of companies named here.",
        "This article is for informational purposes only and is not investment advice.",
        "Get the latest market news delivered straight to your inbox.", "* * *", "-----", "Overall sentiment: mildly negative",
        "Sentiment Score: -0.15", "Sponsored: a word from our partner"})
    void removesFurnitureAtTheEndOfAnArticle(String line) {
        assertThat(Furniture.remove(List.of(FIRST, LAST, line))).containsExactly(FIRST, LAST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Advertisement", "Read more: Why yields matter", "Share this article", "Sentiment Score: -0.15",
        "Scroll to continue", "Subscribe to our newsletter for daily updates."})
    void removesCertainFurnitureBetweenParagraphs(String line) {
        assertThat(Furniture.remove(List.of(FIRST, line, LAST))).containsExactly(FIRST, LAST);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Oil was little changed.", "A reprieve, at least for now.", "Not a great quarter.", "Gold gained.",
        "Subscribers to the streaming service fell by 3% from a year earlier.",
        "Subscribe-and-save orders made up a third of sales, the retailer said.",
        "Analysts who subscribe to the soft-landing theory have added to their positions.",
        "\"More customers share our view,\" the chief executive said.",
        "Follow-through buying lifted the shares a further 2%.",
        "Privacy rules will cost the company $40 million a year, it said in a filing.",
        "Advertising revenue rose 12%, and search advertising alone rose 15%.",
        "Cookie maker Dunmore Foods raised its dividend.",
        "Copyright suits against model makers multiplied this year.",
        "Disclosure rules for banks tighten in January.",
        "Powered by strong demand for servers, shares of Corvid Chips soared 9%.",
        "Upgrade to Buy sends Lumen Robotics higher",
        "Read it as a warning: margins are shrinking.",
        "By continuing to raise rates, the central bank risks a recession.",
        "Related-party loans worried the auditor.",
        "Sign of the times: even utilities fell.",
        "- Revenue: $1.2 billion, up 4%", "\u2022 Subscribers: 12.4 million", "S&P 500 | 5,432.10 | -0.4%",
        "S&P 500 5,432.10 -0.4%", "Support: 5,300", "Close: 101.20"})
    void leavesContentAtTheEndOfAnArticle(String line) {
        assertThat(Furniture.remove(List.of(FIRST, LAST, line))).containsExactly(FIRST, LAST, line);
        assertThat(Furniture.remove(List.of(FIRST, line, LAST))).containsExactly(FIRST, line, LAST);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "A reprieve, at least for now.", "Bad news for investors.", "Oil was little changed.", "Shares of Acme fell.",
        "No relief in sight for regional banks.", "- Cash: $40 million", "Nasdaq 17,002.10 +0.6%",
        "Weak demand for research and trading software hurt results."})
    void leavesAShortLastSentenceAboveFurniture(String line) {
        assertThat(Furniture.remove(List.of(FIRST, line, "Subscribe now", "Related articles", "Fed holds rates")))
                .containsExactly(FIRST, line);
    }

    @Test
    void removesAWidgetOfLabelsAndValuesAfterTheText() {
        assertThat(removedAfterText("Get Started", "Overall Sentiment", "strongly positive", "Sentiment Score", "0.71",
                "Confidence", "82%", "Ticker Sentiment", "HFWY", "-0.40", "$ACME +0.2 neutral", "Impact", "High"))
                .isEmpty();
    }

    @Test
    void removesLabelsThatWereGluedTogether() {
        assertThat(removedAfterText("Book a DemoTicker Sentiment", "bearish")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Smarter alerts, deeper insights, and one dashboard for busy trading desks.",
        "Institutional-grade market intelligence, trusted by professionals.",
        "Real-time analytics for every portfolio",
        "The all-in-one research platform for advisors.",
        "Make better decisions with data-driven insights."})
    void removesASloganNextToFurniture(String slogan) {
        assertThat(removedAfterText(slogan, "Get Started", "Sentiment Score", "0.12")).isEmpty();
        assertThat(removedAfterText("Get Started", slogan, "Sentiment Score", "0.12")).isEmpty();
    }

    @Test
    void removesAVerblessPhraseBetweenFurniture() {
        assertThat(removedAfterText("Start free trial", "The calm way to the market.", "Contact sales")).isEmpty();
    }

    @Test
    void removesAListOfLinksAndKeepsTheTextAfterIt() {
        assertThat(Furniture.remove(List.of(FIRST, "Related articles", "Yields jump as auction disappoints",
                "- What small caps need now", LAST))).containsExactly(FIRST, LAST);
    }

    @Test
    void removesNavigationAboveTheText() {
        assertThat(Furniture.remove(List.of("Skip to content", "Menu", "Markets", "Log in", "Overall sentiment", "Bearish",
                "Freight shares sink", FIRST))).containsExactly("Freight shares sink", FIRST);
    }

    @Test
    void keepsAHeadlineAboveAShareBar() {
        assertThat(Furniture.remove(List.of("Stocks slide", "Share", "Print", FIRST))).containsExactly("Stocks slide", FIRST);
        assertThat(Furniture.remove(List.of("Home", "FED CUTS RATES", FIRST))).containsExactly("FED CUTS RATES", FIRST);
    }

    @Test
    void keepsHeadingsListsAndTables() {
        List<String> lines = List.of("What to watch", "- Payrolls on Friday", "- Auction of 30-year bonds", "Sentiment",
                "Mood among fund managers soured, a survey showed.", "Index | Close | Change",
                "Nikkei 225 | 38,120.44 | +0.4%", "DAX | 19,300.10 | -1.1%");
        assertThat(Furniture.remove(lines)).isEqualTo(lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"About Acme Corp", "Forward-Looking Statements", "Media contact:", "Sources"})
    void endsATextAtWhatACompanyOrASiteSaysOfItself(String heading) {
        assertThat(Furniture.remove(List.of(FIRST, LAST, heading, "Acme makes pumps and may fail to.", "ir@acme.example")))
                .containsExactly(FIRST, LAST);
        List<String> early = List.of(heading, FIRST, LAST, LAST);
        assertThat(Furniture.remove(early)).endsWith(FIRST, LAST, LAST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"About the deal", "About 40 jobs", "About Acme Corp, analysts are split.", "Sources of growth"})
    void goesOnAfterAHeadingThatOnlyBeginsLikeThat(String heading) {
        assertThat(Furniture.remove(List.of(FIRST, LAST, heading, LAST))).containsExactly(FIRST, LAST, heading, LAST);
    }

    @Test
    void keepsATextOfHeadlines() {
        List<String> lines = List.of("Acme cuts outlook", "Beta to buy Gamma for $2 billion", "Delta names new chief");
        assertThat(Furniture.remove(lines)).isEqualTo(lines);
    }

    private static List<String> removedAfterText(String... furniture) {
        List<String> lines = Stream.concat(Stream.of(FIRST, LAST), Stream.of(furniture)).toList();
        List<String> kept = Furniture.remove(lines);
        assertThat(kept).startsWith(FIRST, LAST);
        return kept.subList(2, kept.size());
    }

    @Test
    void whatASiteTellsItsReaderOfItselfGoesAndWhatAnArticleTellsOfSubscribersStays() {
        List<String> story = List.of("Larder gained 2% on Monday.",
                "Members who share a password will be asked to pay, the streaming service said in an email.",
                "“You can cancel your subscription on the website,” the chief executive said.",
                "Of its subscribers 4% left, which is what you would expect of a service that emails its members daily.");
        List<String> page = new ArrayList<>(story);
        page.add(1, "You can cancel at any time, and you will find how in every newsletter that we send.");
        page.add(3, "Write to the desk at desk@larder.example");

        assertThat(Furniture.remove(page)).isEqualTo(story);
    }
}
