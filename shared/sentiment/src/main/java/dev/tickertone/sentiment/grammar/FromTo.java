package dev.tickertone.sentiment.grammar;

import dev.tickertone.sentiment.lexicon.Entry;
import dev.tickertone.sentiment.lexicon.Role;
import dev.tickertone.sentiment.text.Amount;
import dev.tickertone.sentiment.text.Amount.Unit;
import dev.tickertone.sentiment.text.Token;
import dev.tickertone.sentiment.text.WordSet;
import java.util.ArrayList;
import java.util.List;

/**
 * Two values of one measure decide its direction by themselves: profit of 8.7 mn from 13.1 mn, a profit against a loss.
 * The words of direction between them are used up.
 */
final class FromTo {
    private static final int MEASURE_REACH = 12;
    private static final int PAIR_REACH = 12;
    /** A bare number this much smaller than a sum of money is no sum of money. */
    private static final double SAME_SCALE = 100;

    private static final WordSet COMPARING = WordSet.of("from", "versus", "vs", "against", "compared");

    private final Reading reading;

    FromTo(Reading reading) {
        this.reading = reading;
    }

    /** The cues of all pairs in the sentence. */
    List<Cue> read(List<Clause> clauses) {
        List<Cue> cues = new ArrayList<>();
        int at = reading.first();
        while (at < reading.end()) {
            int second = reading.token(at).isNumber() ? partner(at) : Binding.NONE;
            Cue cue = second == Binding.NONE ? null : compare(clauses, at, second);
            if (cue != null) {
                cues.add(cue);
                at = second;
            }
            at++;
        }
        return cues;
    }

    /** The later number the one at {@code at} is compared with. */
    private int partner(int at) {
        Amount amount = reading.token(at).amount();
        int from = at + 1 + amount.unitTokens();
        boolean compared = reading.word(at - 1).equals("from") || reading.word(at - 2).equals("from");
        for (int i = from; i < Math.min(reading.end(), from + PAIR_REACH); i++) {
            Token token = reading.token(i);
            if (token.isNumber()) {
                if (compared && alike(amount, token.amount())) {
                    return i;
                }
                i += token.amount().unitTokens();
            }
            if (token.isPunctuation() && (token.is(";") || token.is(".") && !reading.word(i - 1).equals("vs"))) {
                break;
            }
            compared |= COMPARING.holds(token.word()) || i == from && token.is("(");
        }
        return Binding.NONE;
    }

    private static boolean alike(Amount a, Amount b) {
        return a.unit() == b.unit() && a.unit() != Unit.TIMES && !isYear(a) && !isYear(b)
                || a.isMoney() && b.unit() == Unit.PLAIN && !isYear(b)
                        && Math.abs(b.value()) >= Math.abs(a.value()) / SAME_SCALE;
    }

    private static boolean isYear(Amount amount) {
        return amount.unit() == Unit.PLAIN && amount.digits().length() == 4 && amount.value() >= 1900
                && amount.value() <= 2100;
    }

    private Cue compare(List<Clause> clauses, int first, int second) {
        int measure = measureBefore(first);
        if (measure == Binding.NONE) {
            return null;
        }
        Entry what = reading.entry(measure);
        if (what.kind().equals("soft")) {
            return null;
        }
        boolean forward = reading.word(first - 1).equals("from") || reading.word(first - 2).equals("from");
        double now = value(forward ? second : first);
        double then = value(forward ? first : second);
        boolean loss = reading.word(reading.endOf(measure) - 1).startsWith("loss");
        int sign = loss ? 1 : what.polarity();
        now = loss ? -now : now;
        then = wasLoss(first, second) || loss && !wasProfit(first, second) ? -then : then;
        if (now == then) {
            return null;
        }
        use(measure, second);
        double value = Weights.FROM_TO * sign * Math.signum(now - then);
        int end = Math.min(reading.end(), second + 1 + reading.token(second).amount().unitTokens());
        return new Cue(measure, end, value, 1, null, clauseOf(clauses, measure), measure, false, what);
    }

    private double value(int at) {
        return Math.abs(reading.token(at).amount().value());
    }

    private int measureBefore(int at) {
        for (int i = at - 1; i >= Math.max(reading.first(), at - MEASURE_REACH); i--) {
            if (reading.is(i, Role.MEASURE)) {
                return i;
            }
            String word = reading.word(i);
            if (word.equals(";") || word.equals(".") || word.equals(":")) {
                break;
            }
        }
        return Binding.NONE;
    }

    private boolean wasLoss(int from, int to) {
        int end = to + 1 + reading.token(to).amount().unitTokens();
        return names("loss", from, Math.min(reading.end(), end + 1));
    }

    private boolean wasProfit(int from, int to) {
        return names("profit", from, to);
    }

    private boolean names(String stem, int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.word(i).startsWith(stem)) {
                return true;
            }
        }
        return false;
    }

    private void use(int from, int to) {
        for (int i = Math.max(reading.first(), from - 3); i < to; i++) {
            Entry entry = reading.entry(i);
            if (entry == null) {
                continue;
            }
            switch (entry.role()) {
                case MOVE, CHANGE, EITHER, PARTICLE, COMPARE -> reading.consume(i);
                case MEASURE -> {
                    if (entry.inherent() != 0) {
                        reading.consume(i);
                    }
                }
                default -> { }
            }
        }
    }

    private static int clauseOf(List<Clause> clauses, int at) {
        for (int i = 0; i < clauses.size(); i++) {
            if (at < clauses.get(i).end()) {
                return i;
            }
        }
        return clauses.size() - 1;
    }
}
