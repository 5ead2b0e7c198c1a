package dev.tickertone.sentiment.grammar;

import dev.tickertone.sentiment.lexicon.Entry;
import dev.tickertone.sentiment.lexicon.Role;
import dev.tickertone.sentiment.text.WordSet;

/** Finds the measure a word of direction or quality belongs to, by where it stands. All reaches are short and fixed. */
final class Binding {
    static final int NONE = -1;

    private static final int SUBJECT_REACH = 9;
    private static final int OBJECT_REACH = 7;
    private static final int BAD_MEASURE_REACH = 5;
    private static final int WORRY_REACH = 4;
    private static final int PHRASE_REACH = 5;

    private static final WordSet INNER_MARKS = WordSet.of("'", "\"", "&");
    private static final WordSet CONJUNCTIONS = WordSet.of("and", "or");

    private final Reading reading;

    Binding(Reading reading) {
        this.reading = reading;
    }

    /** The measure that is the subject of the word at {@code at}, to its left within the clause. */
    int subject(Clause clause, int at) {
        return left(clause, at, SUBJECT_REACH);
    }

    /** As {@link #subject} within {@code reach} tokens. */
    int left(Clause clause, int at, int reach) {
        int limit = Math.max(clause.first(), at - reach);
        int fallback = NONE;
        for (int i = at - 1; i >= limit; i--) {
            Entry entry = reading.entry(i);
            if (entry == null) {
                continue;
            }
            if (entry.is(Role.MOVE) || entry.is(Role.CHANGE) || entry.is(Role.EITHER) || entry.is(Role.PARTICLE)) {
                break;
            }
            if (!entry.is(Role.MEASURE) || at - i > reach(entry)) {
                continue;
            }
            if (!isGoverned(i, limit)) {
                return i;
            }
            fallback = fallback == NONE ? i : fallback;
        }
        return fallback;
    }

    private static int reach(Entry measure) {
        return switch (measure.kind()) {
            case "bad" -> BAD_MEASURE_REACH;
            case "worry" -> WORRY_REACH;
            default -> SUBJECT_REACH;
        };
    }

    /** The measure that ends right before {@code at}: a rate cut. */
    int compound(int at) {
        for (int i = at - 1; i >= Math.max(reading.first(), at - 4); i--) {
            if (reading.is(i, Role.MEASURE)) {
                return reading.endOf(i) == at ? i : NONE;
            }
        }
        return NONE;
    }

    /** The nearest measure to the left, whatever lies between. */
    int nearest(Clause clause, int at) {
        for (int i = at - 1; i >= Math.max(clause.first(), at - SUBJECT_REACH); i--) {
            if (reading.is(i, Role.MEASURE)) {
                return i;
            }
        }
        return NONE;
    }

    /** Whether a preposition governs the noun phrase that ends at {@code at}. */
    private boolean isGoverned(int at, int limit) {
        for (int i = at - 1; i >= Math.max(limit, at - 4); i--) {
            if (reading.in(i, Prepositions.WORDS)) {
                return true;
            }
            if (reading.token(i).isPunctuation() || reading.is(i, Role.MEASURE)) {
                return false;
            }
        }
        return false;
    }

    /** The measure that heads the noun phrase which begins at {@code from}: the object of a transitive verb. */
    int object(Clause clause, int from) {
        return right(clause, from, OBJECT_REACH);
    }

    /** As {@link #object} within {@code reach} tokens. */
    int right(Clause clause, int from, int reach) {
        int limit = Math.min(clause.end(), from + reach);
        int found = NONE;
        int i = from;
        if (i < limit && reading.token(i).isNumber()) {
            i += 1 + reading.token(i).amount().unitTokens();
        }
        while (i < limit) {
            Entry entry = reading.entry(i);
            if (entry != null && entry.is(Role.MEASURE)) {
                found = i;
            } else if (endsPhrase(i, entry, found != NONE)) {
                break;
            }
            i = reading.endOf(i);
        }
        return found;
    }

    private boolean endsPhrase(int i, Entry entry, boolean headed) {
        if (reading.token(i).isNumber() || reading.in(i, Prepositions.WORDS)) {
            return true;
        }
        if (reading.token(i).isPunctuation()) {
            return !reading.in(i, INNER_MARKS);
        }
        if (headed && reading.in(i, CONJUNCTIONS)) {
            return true;
        }
        return entry != null && (entry.is(Role.MOVE) && headed || entry.is(Role.CHANGE) || entry.is(Role.PARTICLE)
                || entry.is(Role.EVENT) && headed);
    }

    /** The measure after "in" or "of" behind a noun: a drop in sales, the rise of costs. */
    int phrase(Clause clause, int from) {
        String word = reading.word(from);
        if (!word.equals("in") && !word.equals("of")) {
            return NONE;
        }
        int start = from + 1;
        if (start < clause.end() && reading.token(start).isNumber()) {
            start += 1 + reading.token(start).amount().unitTokens();
            if (!reading.word(start).equals("in")) {
                return NONE;
            }
            start++;
        }
        return right(clause, start, PHRASE_REACH);
    }
}
