package dev.tickertone.sentiment.grammar;

import dev.tickertone.sentiment.lexicon.Entry;
import dev.tickertone.sentiment.lexicon.Role;
import dev.tickertone.sentiment.text.WordSet;

/** What happens to companies and instruments, and the few verbs whose object decides what they mean. */
final class EventRule {
    private static final WordSet RATED = WordSet.of("a", "at", "as", "'", "\"", "‘", "“");
    private static final WordSet ORDERS = WordSet.of(
            "order", "orders", "contract", "contracts", "mandate", "tender", "bid", "project", "projects", "deal");
    private static final int SHARES_REACH = 10;
    private static final WordSet HOLDINGS = WordSet.of("stake", "shares", "share", "holding", "stock");
    private static final WordSet MEDICAL = WordSet.of(
            "fda", "usfda", "ema", "drug", "drugs", "medicine", "medicines", "vaccine", "vaccines", "therapy", "therapies",
            "treatment", "treatments", "pill", "tablets", "injection", "indication", "patients", "biosimilar");
    private static final WordSet ADVICE = WordSet.of(
            "time", "better", "best", "should", "advise", "advised", "recommend", "recommends", "recommended",
            "opportunity", "must", "can", "maintain", "maintains", "suggests", "suggest", "prudent", "advisable",
            "one", "would");

    private final Reading reading;
    private final Binding binding;
    private final Movers movers;

    EventRule(Reading reading, Binding binding) {
        this.reading = reading;
        this.binding = binding;
        this.movers = new Movers(reading);
    }

    /** The cue of the event at {@code at}, or {@code null} where the words mean something else here. */
    Cue read(Clause clause, int at) {
        Entry entry = reading.entry(at);
        String word = reading.word(at);
        int end = reading.endOf(at);
        if (entry.kind().equals("rating")) {
            return rating(clause, at, entry);
        }
        if (word.startsWith("hit") && end == at + 1 && reachesLevel(clause, end)) {
            return null;
        }
        if (entry.kind().equals("award") && ordered(clause, end)) {
            return new Cue(at, end, Weights.ORDER_WON, 1, null, clause.number(), at, false, entry);
        }
        if (entry.kind().equals("deal") && entry.polarity() < 0 && ofShares(clause, end)) {
            return new Cue(at, end, -Weights.SHARES_SOLD, Weights.SHARES_SOLD_OVERALL, null, clause.number(), at, true, entry);
        }
        if (word.startsWith("los") && movers.isCounted(clause, end)) {
            return new Cue(at, end, -Weights.PRICE_MOVE, 1, null, clause.number(), at, false, entry);
        }
        if (entry.kind().equals("recommend") && leaves(at)) {
            return null;
        }
        if (entry.kind().equals("approve") && entry.polarity() > 0 && isMedical(clause)) {
            return new Cue(at, end, Weights.MEDICINE_APPROVED, 1, null, clause.number(), at, true, entry);
        }
        double sign = switch (entry.kind()) {
            case "beat", "miss" -> measured(clause, at);
            case "extreme" -> reached(clause, at);
            default -> 1;
        };
        return new Cue(at, end, sign * entry.polarity() * entry.weight(), entry.overall(), null, clause.number(), at,
                entry.object(), entry);
    }

    /** "sells 3 million A shares", "sold its A stake": a holder leaves somebody who is named. */
    private boolean ofShares(Clause clause, int from) {
        boolean named = false;
        for (int i = from; i < Math.min(clause.end(), from + SHARES_REACH); i++) {
            if (named && reading.in(i, HOLDINGS)) {
                return true;
            }
            named |= reading.actorAt(i) != null && !reading.actorAt(i).isReference();
        }
        return false;
    }

    /** An approval is mostly a formality; that of a medicine decides whether it can be sold. */
    private boolean isMedical(Clause clause) {
        for (int i = clause.first(); i < clause.end(); i++) {
            if (reading.in(i, MEDICAL)) {
                return true;
            }
        }
        return false;
    }

    /** "cut to hold from overweight": the old rating says nothing. */
    private boolean leaves(int at) {
        boolean quoted = reading.word(at - 2).equals("from") && !reading.token(at - 1).isWord();
        return quoted || reading.word(at - 1).equals("from");
    }

    /** Whether an order or a contract is what somebody gets. */
    private boolean ordered(Clause clause, int from) {
        for (int i = from; i < Math.min(clause.end(), from + 7); i++) {
            if (reading.in(i, ORDERS)) {
                return true;
            }
            if (reading.token(i).isPunctuation()) {
                break;
            }
        }
        return false;
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

    /** A high that is left behind ("retreats from a high") hardly counts; a high of what is bad is bad. */
    private double reached(Clause clause, int at) {
        for (int i = at - 1; i >= Math.max(clause.first(), at - 3); i--) {
            String word = reading.word(i);
            if (word.equals("from") || word.equals("off") || word.equals("below") || word.equals("above")) {
                return Weights.LEFT_BEHIND;
            }
        }
        int measure = binding.nearest(clause, at);
        return measure == Binding.NONE ? 1 : switch (reading.entry(measure).kind()) {
            case "bad", "worry" -> -1;
            case "soft" -> -Weights.SOFT_MEASURE;
            default -> 1;
        };
    }

    /** -1 where the event is about a bad measure: costs above estimates. */
    private double measured(Clause clause, int at) {
        int measure = binding.left(clause, at, 5);
        return measure != Binding.NONE && reading.entry(measure).is(Role.MEASURE, "bad") ? -1 : 1;
    }

    /** "Buy X", "a buy" and "time to buy" are ratings, "agrees to buy a stake" is a deal. */
    private Cue rating(Clause clause, int at, Entry entry) {
        String before = reading.word(at - 1);
        boolean opens = at == clause.first() || at == clause.first() + 1 && !reading.token(clause.first()).isWord();
        boolean rated = opens && heads(at)
                || before.equals("to") && reading.in(at - 2, ADVICE)
                || reading.in(at - 1, RATED) || reading.in(at - 1, ADVICE)
                || reading.word(at + 1).equals("rating") || reading.word(at + 1).equals("call");
        double weight = rated ? Weights.RATING_WORD : entry.weight();
        double overall = rated ? 1 : entry.overall();
        double value = entry.polarity() * weight;
        return new Cue(at, reading.endOf(at), value, overall, null, clause.number(), at, true, entry);
    }

    /** Advice names somebody next: "Sell Acme", not "Sell in May". */
    private boolean heads(int at) {
        int next = reading.endOf(at);
        return !reading.in(next, Prepositions.WORDS) || reading.word(next).equals("on");
    }
}
