package dev.tickertone.sentiment.move;

import dev.tickertone.sentiment.instrument.Instrument.Type;
import dev.tickertone.sentiment.text.Amount;
import java.math.BigDecimal;

/**
 * The amounts of one statement, unsigned and exactly as written: {@code 120 points, or 0.3%, to 38,900}.
 *
 * @param percent or {@code null}
 * @param points in the unit of the level, or {@code null}
 * @param basisPoints or {@code null}
 * @param level or {@code null}
 * @param unit of the level, or {@code null}
 * @param end one past the last token read
 */
record Figures(
        BigDecimal percent, BigDecimal points, BigDecimal basisPoints, BigDecimal level, String unit, int end) {

    private static final int HEDGES = 5;

    /** A sum of this size is a company's value, not a change of its share's price. */
    private static final double MONEY_LIMIT = 100_000;

    /** The amounts that begin at token {@code from} or a few hedging words after it, or {@code null}. */
    static Figures read(Clause clause, int from, Type type) {
        int at = from;
        while (at - from < HEDGES && MoveWords.ABOUT.contains(clause.word(at))) {
            at++;
        }
        Figures figures = new Figures(null, null, null, null, null, at).with(clause, at, type);
        if (figures == null) {
            return null;
        }
        figures = figures.withSecond(clause, type);
        return figures.isOther(clause, type) ? null : figures;
    }

    /** These and the amount at token {@code at}; {@code null} if it is none of a price move. */
    private Figures with(Clause clause, int at, Type type) {
        if (!clause.isNumber(at)) {
            return null;
        }
        Amount amount = clause.token(at).amount();
        if (hasDecimalComma(clause.token(at).lower())) {
            return null;
        }
        boolean range = clause.has(at + 1) && clause.token(at + 1).joined() && clause.isNumber(at + 1);
        if (range || clause.token(at).joined()) {
            return null;
        }
        BigDecimal value = new BigDecimal(amount.digits());
        int next = at + 1 + amount.unitTokens();
        return switch (amount.unit()) {
            case PERCENT -> new Figures(value, points, basisPoints, level, unit, next);
            case BASIS_POINTS -> type == Type.RATE
                    ? new Figures(percent, points, value, level, unit, next) : null;
            case PERCENTAGE_POINTS -> type == Type.RATE
                    ? new Figures(percent, points, value.movePointRight(2), level, unit, next) : null;
            case POINTS -> new Figures(percent, value, basisPoints, level, unit, next);
            case PLAIN -> isChange(clause, next) ? new Figures(percent, value, basisPoints, level, unit, next) : null;
            case MONEY -> money(clause, amount, value, next, type);
            case TIMES -> null;
        };
    }

    /** Whether what follows a bare number shows that it counts points: {@code fell 120 to 38,900}. */
    private static boolean isChange(Clause clause, int next) {
        String word = clause.word(next);
        return word.equals("to") && clause.isNumber(next + 1) || word.equals("(")
                || word.equals(",") && clause.word(next + 1).equals("or") || word.equals("or");
    }

    /** Whether a word such as <em>billion</em> belongs to the number. */
    static boolean isScaled(Amount amount) {
        return Math.abs(amount.value()) != Double.parseDouble(amount.digits());
    }

    /** {@code 14,66%} is no number this reads: its comma does not part thousands. */
    static boolean hasDecimalComma(String number) {
        int comma = number.lastIndexOf(',');
        int digits = 0;
        for (int i = comma + 1; comma >= 0 && i < number.length() && Character.isDigit(number.charAt(i)); i++) {
            digits++;
        }
        return comma >= 0 && digits != 3;
    }

    private Figures money(Clause clause, Amount amount, BigDecimal value, int next, Type type) {
        String article = clause.word(next);
        boolean perUnit = article.equals("a") || article.equals("an") || article.equals("per");
        int end = perUnit && MoveWords.PER.contains(clause.word(next + 1)) ? next + 2 : next;
        boolean perShare = perUnit && clause.word(next + 1).equals("share");
        boolean small = Math.abs(amount.value()) < MONEY_LIMIT && !isScaled(amount);
        if (type == Type.INDEX || type == Type.RATE || perShare || !small) {
            return null;
        }
        boolean cents = clause.word(next - 1).startsWith("cent");
        return new Figures(percent, cents ? value.movePointLeft(2) : value, basisPoints, level, unit, end);
    }

    /** Reads {@code , or 0.3%,} and {@code (120 points)} after the first amount. */
    private Figures withSecond(Clause clause, Type type) {
        int at = clause.word(end).equals(",") ? end + 1 : end;
        boolean or = clause.word(at).equals("or");
        boolean bracket = clause.word(end).equals("(");
        if (!or && !bracket) {
            return this;
        }
        int from = or ? at + 1 : end + 1;
        while (from - at < HEDGES && MoveWords.ABOUT.contains(clause.word(from))) {
            from++;
        }
        Figures both = with(clause, from, type);
        if (both == null) {
            return this;
        }
        return bracket && clause.word(both.end).equals(")") ? both.endingAt(both.end + 1) : both;
    }

    /** Whether what follows makes the amount a share of something, a measure of business or a matter of the future. */
    private boolean isOther(Clause clause, Type type) {
        String next = clause.word(end);
        if (next.equals("of") || next.equals("below") || next.equals("above") || next.equals("short")
                || MoveWords.MEASURES.contains(next)) {
            return true;
        }
        if (next.equals("in") || next.equals("to")) {
            int noun = MoveWords.MEASURES.contains(clause.word(end + 1)) ? end + 1 : end + 2;
            boolean range = next.equals("to") && type != Type.RATE && clause.isNumber(end + 1)
                    && clause.token(end + 1).amount().isPercent();
            return range || MoveWords.MEASURES.contains(clause.word(noun));
        }
        for (int i = end; i < end + 4; i++) {
            if (MoveWords.FUTURE.contains(clause.word(i))) {
                return true;
            }
        }
        return next.equals("by") && clause.word(end + 1).startsWith("year");
    }

    /** Whether there is a change to state, rather than a level or a bare number only. */
    boolean isMove(Type type) {
        boolean bare = percent == null && basisPoints == null && points != null;
        return percent != null || basisPoints != null || bare && (level != null || type == Type.INDEX);
    }

    Figures withLevel(BigDecimal at, String in, int until) {
        return new Figures(percent, points, basisPoints, at, in, until);
    }

    Figures endingAt(int token) {
        return new Figures(percent, points, basisPoints, level, unit, token);
    }
}
