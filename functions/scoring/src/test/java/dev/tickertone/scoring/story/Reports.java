package dev.tickertone.scoring.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Reports as machines write them: a few patterns, filled in with names and figures. No two tell the same. */
final class Reports {
    private static final List<String> FIRST = List.of("Alder", "Brackwater", "Corvane", "Dunmore", "Elstow", "Farrant",
            "Glenhaven", "Harcastle", "Ironbridge", "Jessop", "Kestrel", "Lindqvist", "Marrowby", "Northgate", "Oakhollow",
            "Penrose", "Quillfeather", "Redmarsh", "Silverlode", "Tamarind", "Underhill", "Vellacott", "Wexcombe", "Yarrow");
    private static final List<String> SECOND = List.of("Holdings", "Industries", "Bancorp", "Therapeutics", "Energy",
            "Software", "Foods", "Logistics", "Materials", "Networks", "Robotics", "Semiconductor", "Trust", "Utilities");

    private static final List<String> PATTERNS = List.of(
            """
            {name} ({ticker}) on Tuesday reported fiscal {quarter}-quarter net income of ${a} million.

            On a per-share basis, the company said it had net income of {b} cents. Earnings, adjusted for one-time \
            gains and costs, came to {c} cents per share.

            The results topped the expectations of analysts, who had on average looked for earnings of {d} cents per \
            share. The company posted revenue of ${e} million in the period.

            For the current quarter, {first} expects its per-share earnings to range from {f} cents to {g} cents, and \
            revenue in the range of ${h} million to ${i} million.

            {first} shares have climbed {j} percent since the beginning of the year.
            """,
            """
            The board of {name} has declared a quarterly dividend of ${b} per common share, the company said in a \
            statement. The dividend is payable on March 15 to shareholders of record at the close of business on \
            March 1. The company has paid a dividend in every quarter since {year}.
            """,
            """
            Shares of {name} ({ticker}) crossed above their 200-day moving average of ${a} in trading on Thursday, \
            changing hands as high as ${b} per share. The stock is currently trading up about {j} percent on the day. \
            Looking at the chart, its low point in its 52-week range is ${c} per share, with ${d} as the high point, \
            which compares with a last trade of ${e}.
            """,
            """
            {name} announced results for the {quarter} quarter. Revenue was ${a} million, compared with ${e} million in \
            the same quarter of the year before. Operating income was ${h} million and diluted earnings per share were ${b}.

            This release contains statements that look ahead. They rest on what management believes today and on \
            assumptions that may turn out to be wrong, among them demand for our products, the cost of raw materials, \
            exchange rates, the outcome of legal proceedings and changes in tax law. We do not undertake to bring them \
            up to date, except where the law asks us to. Readers should look at the section on risk in our annual \
            report, which is on file with the Commission, before they decide to buy or sell any of our securities.

            A conference call will be held at the usual hour, and a recording will be kept on our site for a year. \
            Our accounts are not audited. Figures may not add up because of rounding.
            """,
            """
            The board of {name} has declared a quarterly dividend of $0.25 per common share, the company said in a \
            statement. The dividend is payable on March 15 to shareholders of record at the close of business on \
            March 1. The company has paid a dividend in every quarter since 1962.
            """,
            """
            {name} shares fell {j}% on Friday after the company cut its forecast for the year, citing weak demand and \
            higher costs.
            """);

    /** Patterns in which nothing but the name is filled in: a company's next report is the same. */
    static final List<Integer> NAMES_ONLY = List.of(4);

    private Reports() {}

    /** How many patterns there are. */
    static int patterns() {
        return PATTERNS.size();
    }

    /** Reports of one pattern, each of another company with other figures. */
    static List<String> of(int pattern, int count, Random random) {
        List<String> reports = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            reports.add(filled(PATTERNS.get(pattern), FIRST.get(i % FIRST.size()),
                    SECOND.get((i / FIRST.size() + i) % SECOND.size()), random));
        }
        return reports;
    }

    /** The next quarter of the same company: its name and all that is never changed stay as they were. */
    static List<String> quarters(int pattern, int count, Random random) {
        List<String> reports = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            reports.add(filled(PATTERNS.get(pattern), FIRST.getFirst(), SECOND.getFirst(), random));
        }
        return reports;
    }

    private static String filled(String pattern, String first, String second, Random random) {
        String text = pattern.replace("{name}", first + " " + second).replace("{first}", first)
                .replace("{ticker}", "NYSE: " + first.substring(0, 2).toUpperCase(Locale.ROOT) + second.charAt(0))
                .replace("{quarter}", List.of("first", "second", "third", "fourth").get(random.nextInt(4)))
                .replace("{year}", Integer.toString(1950 + random.nextInt(70)));
        for (char blank = 'a'; blank <= 'j'; blank++) {
            text = text.replace("{" + blank + "}", (1 + random.nextInt(98)) + "." + (10 + random.nextInt(89)));
        }
        return text.strip();
    }
}
