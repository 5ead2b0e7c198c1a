package dev.tickertone.sentiment.brief;

import dev.tickertone.domain.score.Brief;
import dev.tickertone.sentiment.text.Amount;
import java.math.BigDecimal;

/** Reads how far something could fall or rise, where the text gives a number for it. */
final class Scenarios {
    private static final int REACH = 8;

    private final Quotation quotation;
    private Brief.Scenario downside;
    private Brief.Scenario upside;

    /** An amount or range: {@code first} and {@code end} are tokens, {@code low} or {@code high} may be missing. */
    private record Range(BigDecimal low, BigDecimal high, String unit, int first, int end) {}

    Scenarios(Quotation quotation) {
        this.quotation = quotation;
    }

    /** The first downside with a number, or {@code null}. */
    Brief.Scenario downside() {
        return downside;
    }

    /** The first upside with a number, or {@code null}. */
    Brief.Scenario upside() {
        return upside;
    }

    void read(Line line) {
        for (Phrases.Found<Signal> signal : line.signals()) {
            switch (signal.value()) {
                case DOWNSIDE -> downside = downside == null ? besideNoun(line, signal) : downside;
                case UPSIDE -> upside = upside == null ? besideNoun(line, signal) : upside;
                case COULD_FALL -> downside = downside == null ? afterVerb(line, signal) : downside;
                case COULD_RISE -> upside = upside == null ? afterVerb(line, signal) : upside;
                default -> { }
            }
        }
    }

    private Brief.Scenario besideNoun(Line line, Phrases.Found<Signal> noun) {
        if (line.word(noun.first() - 2).equals("to") && line.word(noun.first() - 1).equals("the")) {
            return null;
        }
        Range before = before(line, noun.first());
        if (before != null) {
            return scenario(line, before, new Span(before.first(), noun.end()));
        }
        String next = line.word(noun.end());
        boolean given = next.equals("of") || next.equals(":") || next.equals("is") || next.equals("at");
        Range after = given ? forward(line, noun.end() + 1) : null;
        return after == null ? null : scenario(line, after, new Span(noun.first(), after.end()));
    }

    private Brief.Scenario afterVerb(Line line, Phrases.Found<Signal> verb) {
        int start = line.statementStart(verb.first());
        boolean priced = line.anyIn(Math.max(start, verb.first() - REACH), verb.first(), Words.PRICED)
                || quotation.names(line, new Span(Math.max(start, verb.first() - REACH), verb.first()));
        boolean measured = verb.first() > start && Measured.is(line, new Span(verb.first() - 1, verb.first()))
                && !Words.PRICED.contains(line.word(verb.first() - 1));
        Range range = priced && !measured ? forward(line, verb.end()) : null;
        return range == null ? null : scenario(line, range, new Span(verb.first(), range.end()));
    }

    /** The amount that ends a few words before the noun: "another 6-8% of market downside". */
    private static Range before(Line line, int noun) {
        int at = noun - 1;
        while (noun - at < REACH && Words.AMOUNT_NOUN.contains(line.word(at))) {
            at--;
        }
        while (line.holds(at) && !line.isNumber(at) && noun - at < REACH && isUnitWord(line, at)) {
            at--;
        }
        if (!line.isNumber(at)) {
            return null;
        }
        int first = at;
        if (line.isNumber(at - 1) && line.token(at).joined()) {
            first = at - 1;
        } else if (Words.RANGE.contains(line.word(at - 1)) && line.isNumber(numberBefore(line, at - 2))) {
            first = numberBefore(line, at - 2);
        }
        int lead = first;
        while (lead > line.first() && Words.AMOUNT_LEAD.contains(line.word(lead - 1))) {
            lead--;
        }
        return forward(line, lead);
    }

    private static int numberBefore(Line line, int at) {
        return !line.isNumber(at) && isUnitWord(line, at) ? at - 1 : at;
    }

    private static boolean isUnitWord(Line line, int at) {
        return switch (line.word(at)) {
            case "percent", "per", "cent", "pct", "points", "point", "percentage", "basis", "bps", "%" -> true;
            default -> false;
        };
    }

    /** The amount or range that begins at a token or a few leading words after it. */
    private static Range forward(Line line, int from) {
        int at = from;
        boolean atMost = false;
        boolean atLeast = false;
        while (at - from < REACH && Words.AMOUNT_LEAD.contains(line.word(at))) {
            atMost |= Words.AT_MOST.contains(line.word(at)) && !line.word(at + 1).equals("of");
            atLeast |= Words.AT_LEAST.contains(line.word(at)) || line.word(at + 1).equals("than");
            at++;
        }
        if (!line.isNumber(at)) {
            return null;
        }
        Amount one = line.token(at).amount();
        int next = at + 1 + one.unitTokens();
        int second = line.isNumber(next) && line.token(next).joined() ? next
                : Words.RANGE.contains(line.word(next)) && line.isNumber(next + 1) ? next + 1 : -1;
        Amount two = second < 0 ? null : line.token(second).amount();
        String unit = unit(two == null ? one : two);
        boolean ranges = two == null || unit(one) == null && one.unit() == Amount.Unit.PLAIN || unit(one) == unit(two);
        if (unit == null || !ranges) {
            return null;
        }
        BigDecimal low = new BigDecimal(one.digits());
        if (two != null) {
            BigDecimal high = new BigDecimal(two.digits());
            return new Range(low.min(high), low.max(high), unit, from, second + 1 + two.unitTokens());
        }
        return new Range(atMost ? null : low, atLeast && !atMost ? null : low, unit, from, next);
    }

    private static String unit(Amount amount) {
        return switch (amount.unit()) {
            case PERCENT -> "percent";
            case PERCENTAGE_POINTS -> "percentage_points";
            case BASIS_POINTS -> "basis_points";
            case POINTS -> "points";
            default -> null;
        };
    }

    private Brief.Scenario scenario(Line line, Range range, Span span) {
        Brief.Passage passage = quotation.passage(line, span);
        return passage == null ? null : new Brief.Scenario(range.low(), range.high(), range.unit(), passage);
    }
}
