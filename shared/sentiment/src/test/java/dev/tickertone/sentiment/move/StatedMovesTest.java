package dev.tickertone.sentiment.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.tickertone.domain.score.StatedMove;
import dev.tickertone.sentiment.instrument.Mention;
import dev.tickertone.sentiment.instrument.MentionFinder;
import dev.tickertone.sentiment.text.Text;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatedMovesTest {
    private static final int HOSTILE_CHARACTERS = 300_000;
    private static final Duration LINEAR = Duration.ofSeconds(10);

    /**
     * Each statement stands in brackets, with what must be read from it after the bar: symbol, percent, points, basis
     * points, level with unit, period, as far as stated; several readings of one statement are parted by a semicolon.
     */
    @ParameterizedTest
    @ValueSource(strings = {
        "The [Russell 2000 fell 1.7% on Tuesday to 2,214.05|^RUT -1.7% at 2214.05 points day], a third straight loss.",
        "The [Nasdaq shed 120 points, or 0.3%, to 38,900|^IXIC -0.3% -120pt at 38900 points].",
        "The [Dow gained 85.25 points|^DJI 85.25pt day] in a quiet session.",
        "The [Dow Jones Industrial Average fell 301.5 points, or 0.8 percent, to close at 38,111.48"
                + "|^DJI -0.8% -301.5pt at 38111.48 points].",
        "The [S&P 500 added 0.4% (22 points)|^GSPC 0.4% 22pt] by noon.",
        "The [Dow rose 120 to 39,000|^DJI 120pt at 39000 points].",
        "The [10-year Treasury yield rose 7 basis points to 4.61%|^TNX 7bp at 4.61 percent].",
        "The [yield on the benchmark 10-year Treasury note fell 3.5 basis points to 4.25%|^TNX -3.5bp at 4.25 percent].",
        "The [two-year yield was up 4 bps at 4.7%|2YY=F 4bp at 4.7 percent].",
        "The [30-year bond yield climbed 0.06 percentage points|^TYX 6bp].",
        "[Apple was up 1.2% at $187.30|AAPL 1.2% at 187.30 USD].",
        "[Microsoft gained 3%|MSFT 3% week] this week.",
        "[Nvidia's stock jumped 8%|NVDA 8%] after hours.",
        "[Shares of Target tumbled 11%|TGT -11%] after the retailer cut its outlook.",
        "[Shares in Boeing dropped nearly 4 percent to $151.20|BA -4% at 151.20 USD].",
        "[Apple rose 1%|AAPL 1%] while [Microsoft fell 2%|MSFT -2%].",
        "[Intel rose 1%|INTC 1% day] on Monday, then [fell 2%|INTC -2% day] on Tuesday.",
        "[Apple rose 2%|AAPL 2%] and [fell 1%|AAPL -1%] within an hour.",
        "The [S&P 500 fell 1.2%|^GSPC -1.2%] before [closing 0.4% lower|^GSPC -0.4%].",
        "[S&P 500 down 0.5%|^GSPC -0.5%]",
        "[Nvidia, up 3%|NVDA 3%], led the way.",
        "Winners included [Nvidia, up 3%|NVDA 3%], and [AMD, up 2%|AMD 2%].",
        "[Apple stock, down 12%|AAPL -12%] since the spring, trades at twenty times earnings.",
        "[Walmart up 2%|WMT 2%], [Target down 3%|TGT -3%] and Costco flat.",
        "[Exxon Mobil (XOM) +1.4%|XOM 1.4%]",
        "[Pfizer -2.1%|PFE -2.1%], [Merck +0.4%|MRK 0.4%]",
        "[Apple (down 2%|AAPL -2%]) and [Microsoft (+1%|MSFT 1%]) moved apart.",
        "[Apple (NASDAQ: AAPL) rose 2.5%|AAPL 2.5% day] in premarket trading.",
        "The [Dow and the S&P 500 both rose 1%|^DJI 1% day;^GSPC 1% day] on Tuesday.",
        "The [Dow, the S&P 500 and the Nasdaq each fell 2%|^DJI -2%;^GSPC -2%;^IXIC -2%].",
        "The [Dow and S&P 500 rose 1% and 2%|^DJI 1%;^GSPC 2%], respectively.",
        "The [S&P 500, led by Apple, rose 2%|^GSPC 2%].",
        "[Boeing, which makes jets, fell 4%|BA -4%], dragging the [Dow down 0.7%|^DJI -0.7%].",
        "[Apple, which fell 2%|AAPL -2% day] on Monday, is cheap.",
        "With [Boeing losing 4%|BA -4%], the [Dow fell 0.7%|^DJI -0.7%].",
        "The [Dow closed 2% higher at 39,000|^DJI 2% at 39000 points].",
        "[Meta ended the month 6% higher|META 6% month].",
        "The [Dow ended 120 points, or 0.3%, lower at 38,900|^DJI -0.3% -120pt at 38900 points].",
        "[Pfizer shares were 2.1% lower at $27.80|PFE -2.1% at 27.80 USD] in New York.",
        "A [2.4% drop in the Russell 2000|^RUT -2.4%] hurt small banks.",
        "[Apple's 3% slide|AAPL -3%] weighed on the Nasdaq.",
        "The [Russell 2000 posted a weekly gain of 1.5%|^RUT 1.5% week].",
        "[Caterpillar notched a 4% gain|CAT 4% day] on Friday.",
        "A [gain of 3% in Apple|AAPL 3%] shares helped.",
        "[Brent crude rose $1.20, or 1.5%, to $78.50|BZ=F 1.5% 1.20pt at 78.50 USD] a barrel.",
        "[Oil fell 45 cents, or 0.6%, to $71.02|CL=F -0.6% -0.45pt at 71.02 USD] a barrel.",
        "[Gold rose 0.8% to $2,412.30|GC=F 0.8% at 2412.30 USD day] an ounce on Thursday.",
        "[Gold prices fell 2%|GC=F -2%] and [Brent futures rose 1%|BZ=F 1%].",
        "[Bitcoin slid 5% to $61,200|BTC-USD -5% at 61200 USD].",
        "The [euro fell 0.3% to $1.0850|EURUSD=X -0.3% at 1.0850 USD].",
        "The [yen fell 0.6%|JPYUSD=X -0.6%] to 157.20 per dollar.",
        "The [VIX jumped 15% to 22.4|^VIX 15% at 22.4 points].",
        "On Friday, the [Russell 2000 slid 1.1%|^RUT -1.1% day].",
        "Last week the [Nasdaq tumbled 4.1%|^IXIC -4.1% week].",
        "The [S&P 500 is up 12%|^GSPC 12% year] this year.",
        "[Tesla shares have lost 33%|TSLA -33% year] so far this year.",
        "[Intel fell 33%|INTC -33% year] in 2022.",
        "The [Dow lost 4%|^DJI -4% month] in May.",
        "The [Nasdaq dropped 6%|^IXIC -6% quarter] in the third quarter.",
        "[Intel fell 3% to a 52-week low of $18.20|INTC -3% at 18.20 USD].",
        "[Netflix fell 1% to 612.40|NFLX -1% at 612.40 USD] at 10:30 a.m.",
        "[Apple Shares Fall 3%|AAPL -3%] After Warning On Phones",
        "Apple reported lower sales. Its [shares fell 3%|AAPL -3% day] on Monday.",
        "Apple beat estimates. [The stock rose 2.5%|AAPL 2.5%].",
        "Target cut its outlook, sending [shares down 11%|TGT -11%].",
        "JPMorgan's profit fell 8% and its [shares slipped 1.2%|JPM -1.2%].",
        "[Apple's share price fell 6%|AAPL -6%].",
        "When the [S&P 500 fell 20%|^GSPC -20% year] in 2022, bonds fell too.",
    })
    void readsExactlyWhatIsStated(String sentence) {
        Expected expected = Expected.of(sentence);

        assertThat(moves(expected.text())).as(expected.text()).isEqualTo(expected.moves());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Apple could fall 5%.",
        "Apple may have gained 10%.",
        "If the S&P 500 fell 5%, we would buy.",
        "Should the Dow drop 5%, sell.",
        "Microsoft is expected to have fallen 3%.",
        "Analysts see 20% upside for Nvidia.",
        "We think Apple will gain 10% next year.",
        "Systematic selling of the Russell 2000 can force another 3-5% downside.",
        "The Dow is likely to rise 4% by December.",
        "Analysts raised their Apple price target up 10%.",
        "Apple's price target rose 10% to $250.",
        "The target price of Apple was up 10%.",
        "Apple sales rose 5%.",
        "Apple's sales rose 5% in the quarter.",
        "Revenue at Apple rose 8% to $90 billion.",
        "Apple reported revenue up 8%.",
        "Apple agreed to pay a premium of 20%.",
        "Apple's market share fell 2%.",
        "Apple's prices fell 5%.",
        "Apple raised prices 5%.",
        "Apple cut 5% of its workforce.",
        "Disney dropped 3% of its staff.",
        "Apple gained market share of 3%.",
        "Apple lost $2 billion in the quarter.",
        "Apple lost $1.20 a share.",
        "Amazon rose 5% in sales.",
        "Caterpillar notched a 4% gain in quarterly sales.",
        "Apple increased 5% its stake.",
        "The Dow gained 3-5% in that span.",
        "Apple gained 2% to 3% over the period.",
        "S&P 500 options fell 0.5%.",
        "Tesla shares have lost a third of their value.",
        "Apple rose from $180 to $190.",
        "The S&P 500 added 12 companies.",
        "Nike shares were little changed.",
        "Small caps fell 3% and the Russell 2000 is next.",
        "Analysts said that its shares could fall 5%.",
        "Apple sued Samsung. Its shares rose 1%.",
        "The note yields 5% more than Apple pays.",
        "Investors expect the Nasdaq rose 2%.",
    })
    void refusesForecastsTargetsConditionsAndMeasuresOfBusiness(String text) {
        assertThat(moves(text)).as(text).isEmpty();
    }

    @Test
    void keepsTheDigitsAsWritten() {
        StatedMove move = find("The Dow rose 1.50% to 38,000.00.").getFirst();

        assertThat(move.percent()).isEqualTo(new BigDecimal("1.50"));
        assertThat(move.level()).isEqualTo(new BigDecimal("38000.00"));
        assertThat(move.evidence()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Apple rose 2% and ", "the stock up 3%, ", "Apple, ", "up 3%, ", "its shares ", ", and the Dow", "(", ") fell 2% ",
        "Apple fell about ", "in in in in 2% drop in the ", "or 2%, or "
    })
    void hostileRepetitionCostsNoMoreThanItsLength(String scrap) {
        Text text = Text.of("Apple " + scrap.repeat(HOSTILE_CHARACTERS / scrap.length()), 0);
        List<Mention> mentions = MentionFinder.standard().find(text);

        assertTimeoutPreemptively(LINEAR, () -> StatedMoves.find(text, mentions));
    }

    private record Expected(String text, List<String> moves) {
        static Expected of(String marked) {
            StringBuilder text = new StringBuilder();
            List<String> moves = new ArrayList<>();
            int at = 0;
            for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', at)) {
                int bar = marked.indexOf('|', open);
                int close = marked.indexOf(']', bar);
                text.append(marked, at, open);
                int start = text.length();
                text.append(marked, open + 1, bar);
                for (String reading : marked.substring(bar + 1, close).split(";")) {
                    moves.add(start + "-" + text.length() + " " + reading);
                }
                at = close + 1;
            }
            return new Expected(text.append(marked, at, marked.length()).toString(), moves);
        }
    }

    private static List<StatedMove> find(String source) {
        Text text = Text.of(source, 0);
        return StatedMoves.find(text, MentionFinder.standard().find(text));
    }

    private static List<String> moves(String source) {
        return find(source).stream().map(StatedMovesTest::shown).toList();
    }

    private static String shown(StatedMove move) {
        StringBuilder shown = new StringBuilder(move.start() + "-" + move.end() + " " + move.symbol());
        append(shown, "", move.percent(), "%");
        append(shown, "", move.points(), "pt");
        append(shown, "", move.basisPoints() == null ? null : move.basisPoints().stripTrailingZeros(), "bp");
        append(shown, "at ", move.level(), " " + move.unit());
        append(shown, "", move.period(), "");
        return shown.toString();
    }

    private static void append(StringBuilder shown, String before, Object value, String after) {
        if (value != null) {
            shown.append(' ').append(before).append(value).append(after);
        }
    }
}
