package dev.tickertone.sentiment.grammar;

import dev.tickertone.sentiment.lexicon.Entry;
import dev.tickertone.sentiment.lexicon.Role;
import java.util.Set;

/** What happens to companies and instruments, and the few verbs whose object decides what they mean. */
final class EventRule {
    private static final Set<String> RATED = Set.of("a", "to", "'", "\"", "rating", "‘", "“");

    private final Reading reading;
    private final Binding binding;

    EventRule(Reading reading, Binding binding) {
        this.reading = reading;
        this.binding = binding;
    }

    /** The cue of the event at {@code at}, or {@code null} where the words mean something else here. */
    Cue read(int number, Clause clause, int at) {
        Entry entry = reading.entry(at);
        String word = reading.word(at);
        int end = reading.endOf(at);
        if (end == at + 1 && (word.equals("buy") || word.equals("sell"))) {
            return rating(number, clause, at, entry);
        }
        if (word.startsWith("hit") && end == at + 1 && reachesLevel(clause, end)) {
            return null;
        }
        double sign = entry.kind().equals("beat") || entry.kind().equals("miss") ? measured(clause, at) : 1;
        return new Cue(at, end, sign * entry.polarity() * entry.weight(), entry.overall(), null, number, at,
                entry.object(), entry);
    }

    /** "hits a record high", "hit 5,000": the level is the message. */
    private boolean reachesLevel(Clause clause, int from) {
        for (int i = from; i < Math.min(clause.end(), from + 5); i++) {
            Entry entry = reading.entry(i);
            if (reading.token(i).isNumber() || entry != null && entry.is(Role.EVENT, "extreme")
                    || entry != null && entry.is(Role.SIZE)) {
                return true;
            }
        }
        return false;
    }

    /** -1 where the event is about a bad measure: costs above estimates. */
    private double measured(Clause clause, int at) {
        int measure = binding.left(clause, at, 5);
        return measure != Binding.NONE && reading.entry(measure).is(Role.MEASURE, "bad") ? -1 : 1;
    }

    /** "Buy X" and "a buy" are ratings, "to buy a stake" is a deal. */
    private Cue rating(int number, Clause clause, int at, Entry entry) {
        String before = reading.word(at - 1);
        boolean opens = at == clause.first() || at == clause.first() + 1 && !reading.token(clause.first()).isWord();
        boolean rated = opens && !reading.word(at + 1).equals("out") || RATED.contains(before) && !dealFollows(clause, at)
                || reading.word(at + 1).equals("rating") || reading.word(at + 1).equals("call");
        double value = entry.polarity() * (rated ? Weights.RATING_WORD : entry.weight());
        return new Cue(at, at + 1, value, entry.overall(), null, number, at, rated || entry.object(), entry);
    }

    private boolean dealFollows(Clause clause, int at) {
        String before = reading.word(at - 1);
        if (!before.equals("to")) {
            return false;
        }
        return at + 1 < clause.end() && !reading.token(at + 1).isPunctuation();
    }
}
