package dev.tickertone.sentiment.grammar;

import dev.tickertone.sentiment.text.Token;

/** Who or what moves, and by how much, around a word of direction. */
final class Movers {
    private static final int LEFT_REACH = 8;
    private static final int RIGHT_REACH = 4;
    private static final int NOUN_REACH = 4;
    private static final int ADJECTIVE_REACH = 2;
    private static final int FUNDING_REACH = 5;
    private static final int COUNT_REACH = 4;
    private static final double LARGE_SUM = 1e5;

    private final Reading reading;

    Movers(Reading reading) {
        this.reading = reading;
    }

    /** The nearest actor to the left within the clause: what moves, where nothing is measured. */
    int left(Clause clause, int at) {
        for (int i = at - 1; i >= Math.max(clause.first(), at - LEFT_REACH); i--) {
            if (reading.actorAt(i) != null) {
                return i;
            }
        }
        return Binding.NONE;
    }

    /** The actor that is the object of a verb that ends at {@code from}. */
    int right(Clause clause, int from) {
        return actor(clause, from, RIGHT_REACH);
    }

    /** The mover behind the word: a surge in gold; where it is an adjective also falling oil, a weaker dollar. */
    int behind(Clause clause, int from, boolean adjective) {
        String next = reading.word(from);
        if (next.equals("in") || next.equals("of")) {
            return actor(clause, from + 1, NOUN_REACH);
        }
        return adjective ? actor(clause, from, ADJECTIVE_REACH) : Binding.NONE;
    }

    private int actor(Clause clause, int from, int reach) {
        for (int i = from; i < Math.min(clause.end(), from + reach); i++) {
            if (reading.actorAt(i) != null) {
                return i;
            }
            boolean bare = reading.token(i).isPunctuation() || reading.token(i).isNumber();
            if (bare || reading.in(i, Prepositions.WORDS)) {
                return Binding.NONE;
            }
        }
        return Binding.NONE;
    }

    /** The first number within reach to the right, or {@code null}. */
    Token number(Clause clause, int from, int reach) {
        for (int i = from; i < Math.min(clause.end(), from + reach); i++) {
            if (reading.token(i).isNumber()) {
                return reading.token(i);
            }
            if (reading.token(i).isPunctuation()) {
                return null;
            }
        }
        return null;
    }

    /** "added 3 percent", "lost about 40 points": the number is the size of a move. */
    boolean isCounted(Clause clause, int from) {
        Token number = number(clause, from, COUNT_REACH);
        return number != null && switch (number.amount().unit()) {
            case PERCENT, POINTS, BASIS_POINTS, PERCENTAGE_POINTS -> true;
            default -> false;
        };
    }

    /** "raises Rs 300 crore", "to raise up to $5 bn": money comes in, no measure moves. */
    boolean isFunding(Clause clause, int from) {
        if (reading.in(from, FunctionWords.TO_LEVEL)) {
            return false;
        }
        Token number = number(clause, from, FUNDING_REACH);
        return number != null && (number.amount().isMoney() || number.amount().value() >= LARGE_SUM);
    }
}
