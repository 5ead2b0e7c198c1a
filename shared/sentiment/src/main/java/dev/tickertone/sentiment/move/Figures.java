package dev.tickertone.sentiment.move;

import dev.tickertone.sentiment.instrument.Instrument;
import dev.tickertone.sentiment.instrument.Instrument.Type;
import dev.tickertone.sentiment.text.Amount;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;

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
    private static final int LEVEL_REACH = 9;

    /** A sum of this size is a company's value, not a change of its share's price. */
    private static final double MONEY_LIMIT = 100_000;

    private static final Set<String> IN_DOLLARS = Set.of("EURUSD=X", "GBPUSD=X", "AUDUSD=X", "NZDUSD=X");
    private static final Set<String> ENDING = Set.of("closing", "ending", "finishing", "settling", "reaching");
    private static final Set<String> CLOCK = Set.of("a.m.", "p.m.", "am", "pm", "et", "gmt", "est", "edt", ":");
    private static final Set<String> PER = Set.of("barrel", "ounce", "pound", "ton", "tonne", "bushel", "gallon", "euro");
    private static final Set<String> TO_LEVEL = Set.of(
            "close", "end", "finish", "settle", "trade", "stand", "at", "a", "an", "record", "high", "low", "of", "around",
            "about", "new", "level", "value", "the", "day", "session", "week", "reach", "all-time", "closing", "hit", "just", "near", "two-year", "one-year", "three-month");

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

    /** {@code 14,66%} is no number this reads: its comma does not part thousands. */
    private static boolean hasDecimalComma(String number) {
        int comma = number.lastIndexOf(',');
        int digits = 0;
        while (comma >= 0 && comma + 1 + digits < number.length() && Character.isDigit(number.charAt(comma + 1 + digits))) {
            digits++;
        }
        return comma >= 0 && digits != 3;
    }

    private Figures money(Clause clause, Amount amount, BigDecimal value, int next, Type type) {
        boolean perUnit = clause.word(next).equals("a") || clause.word(next).equals("an") || clause.word(next).equals("per");
        int end = perUnit && PER.contains(clause.word(next + 1)) ? next + 2 : next;
        boolean perShare = perUnit && clause.word(next + 1).equals("share");
        boolean small = Math.abs(amount.value()) < MONEY_LIMIT && amount.value() == Double.parseDouble(amount.digits());
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

    /** These with the level that follows after {@code to} or {@code at}, if one does. */
    Figures withLevel(Clause clause, Instrument instrument) {
        int from = clause.word(end).equals(",") ? end + 1 : end;
        for (int at = from; at < from + LEVEL_REACH && clause.has(at); at++) {
            String word = clause.word(at);
            if (word.equals("to") || word.equals("at") || ENDING.contains(word)) {
                return levelAt(clause, at + 1, instrument);
            }
            if (word.equals("from") && clause.isNumber(at + 1)) {
                at += 1 + clause.token(at + 1).amount().unitTokens();
            } else if (!Periods.isTimeWord(clause, at)) {
                return this;
            }
        }
        return this;
    }

    private Figures levelAt(Clause clause, int from, Instrument instrument) {
        Type type = instrument.type();
        int at = from;
        while (at - from < LEVEL_REACH && (TO_LEVEL.contains(clause.word(at)) || isTerm(clause, at))) {
            at++;
        }
        if (!clause.isNumber(at) || clause.token(at).amount().value() != Double.parseDouble(clause.token(at).amount().digits())) {
            return this;
        }
        Amount amount = clause.token(at).amount();
        int next = at + 1 + amount.unitTokens();
        boolean fits = switch (amount.unit()) {
            case PERCENT -> type == Type.RATE;
            case PLAIN, POINTS -> !isInverse(instrument) && !Periods.isPeriod(clause.word(next)) && !CLOCK.contains(clause.word(next)) && !CLOCK.contains(clause.word(at + 1));
            case MONEY -> type != Type.INDEX && type != Type.RATE;
            default -> false;
        };
        if (!fits) {
            return this;
        }
        return new Figures(percent, points, basisPoints, new BigDecimal(amount.digits()), unit(amount, instrument), next);
    }

    /** Whether token {@code at} belongs to the age of a record: {@code a 52-week high of}. */
    private static boolean isTerm(Clause clause, int at) {
        return clause.has(at) && clause.token(at).joined()
                || clause.isNumber(at) && clause.has(at + 1) && clause.token(at + 1).joined();
    }

    private static String unit(Amount amount, Instrument instrument) {
        Type type = instrument.type();
        if (type == Type.RATE) {
            return "percent";
        }
        if (type == Type.INDEX) {
            return "points";
        }
        String currency = amount.currency() == null ? "" : amount.currency();
        return switch (currency) {
            case "€", "eur" -> "EUR";
            case "£", "gbp" -> "GBP";
            case "¥", "jpy" -> "JPY";
            case "₹", "rs" -> "INR";
            case "" -> quoteCurrency(instrument);
            case "$", "us$", "usd" -> "USD";
            default -> currency.replace("$", "").length() == 3 ? currency.toUpperCase(Locale.ROOT) : null;
        };
    }

    /** {@code EURUSD=X} is quoted in dollars, {@code JPY=X} in yen; all else in the catalogue trades in dollars. */
    private static String quoteCurrency(Instrument instrument) {
        String symbol = instrument.symbol();
        int equals = symbol.indexOf('=');
        return instrument.type() == Type.CURRENCY && equals >= 3 ? symbol.substring(equals - 3, equals) : "USD";
    }

    /** Whether news writes the level of this currency in its own units for a dollar, against the symbol's direction. */
    private static boolean isInverse(Instrument instrument) {
        String symbol = instrument.symbol();
        return instrument.type() == Type.CURRENCY && symbol.endsWith("USD=X") && !IN_DOLLARS.contains(symbol);
    }

    /** Whether there is a change to state, rather than a level or a bare number only. */
    boolean isMove(Type type) {
        boolean bare = percent == null && basisPoints == null && points != null;
        return percent != null || basisPoints != null || bare && (level != null || type == Type.INDEX);
    }

    Figures endingAt(int token) {
        return new Figures(percent, points, basisPoints, level, unit, token);
    }
}
