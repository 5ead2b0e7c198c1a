package dev.tickertone.sentiment.grammar;

/**
 * A run of tokens with one statement.
 *
 * @param number its place among the clauses of the sentence, from 0
 * @param first index of its first token in the text
 * @param end one past the index of its last token
 * @param kind how it relates to the rest of the sentence
 */
public record Clause(int number, int first, int end, Kind kind) {

    /** How a clause relates to the rest of its sentence, and what share of its meaning counts. */
    public enum Kind {
        MAIN(1),
        BUT(1),
        WHILE(1),
        RELATIVE(1),
        CAUSE(0.5),
        IF(0.4),
        DESPITE(0.3);

        private final double share;

        Kind(double share) {
            this.share = share;
        }

        /** What share of the clause's meaning counts. */
        public double share() {
            return share;
        }
    }

    /** Whether the token at an index of the text lies in it. */
    public boolean contains(int token) {
        return token >= first && token < end;
    }
}
