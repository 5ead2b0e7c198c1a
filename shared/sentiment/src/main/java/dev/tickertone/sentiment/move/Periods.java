package dev.tickertone.sentiment.move;

import java.util.List;

/**
 * When a move was made, read from the words near it.
 *
 * @param period and
 * @param session as {@code StatedMove} has them
 * @param extreme whether the text gives how far the move went at most
 */
record Periods(String period, String session, boolean extreme) {
    private static final int AFTER = 12;
    private static final int BEFORE = 7;
    private static final int TRADING_WEEK = 5;
    private static final int DAYS_OF_WEEK = 7;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int QUARTERS_OF_YEAR = 4;
    private static final int MONTHS_OF_YEAR = 12;
    private static final int WEEKS_OF_YEAR = 52;
    private static final String SINCE = "since";

    private static final List<String> PRE_MARKET = MoveWords.phrases("pre_market");
    private static final List<String> AFTER_HOURS = MoveWords.phrases("after_hours");
    private static final List<String> FURTHEST = MoveWords.phrases("furthest");
    private static final List<String> REGULAR = MoveWords.phrases("regular");

    /**
     * Reads around the statement from item {@code start} with its head at {@code verb} up to {@code end}.
     *
     * @param limit where the next statement's subject begins
     */
    static Periods of(Line line, int start, int verb, int end, int limit) {
        int until = Math.min(limit, end + AFTER);
        int from = start == verb && start > 0 && !line.at(start).is(Role.NOUN) ? start : Math.max(0, start - BEFORE);
        boolean named = line.at(verb).is(Role.NOUN) && line.at(verb - 1).sense().period() != null;
        String inside = first(line, named ? verb - 1 : verb, end, false);
        String after = inside != null ? inside : first(line, end, until, true);
        String between = after != null ? after : first(line, start, verb, false);
        String period = between != null ? between : first(line, afterBound(line, from, start), start, false);
        String near = line.words(from, until);
        String close = line.words(start, Math.min(until, end + BEFORE));
        return new Periods(period, session(near), holds(close, FURTHEST));
    }

    /** What so many of a unit come to. */
    static String span(int count, Sense unit) {
        boolean day = unit.is(Role.DAY) || unit.is(Role.DAYS);
        boolean month = unit.is(Role.MONTH) || unit.is(Role.MONTHS);
        boolean week = unit.is(Role.WEEK) || unit.is(Role.WEEKS);
        boolean quarter = unit.is(Role.QUARTER) || unit.is(Role.QUARTERS);
        if (count == 1) {
            return day ? "day" : week ? "week" : month ? "month" : quarter ? "quarter" : "year";
        }
        boolean ofYear = month && count == MONTHS_OF_YEAR || quarter && count == QUARTERS_OF_YEAR
                || week && count == WEEKS_OF_YEAR;
        boolean ofWeek = day && (count == TRADING_WEEK || count == DAYS_OF_WEEK);
        return ofYear ? "year" : ofWeek ? "week" : month && count == MONTHS_OF_QUARTER ? "quarter" : SINCE;
    }

    /** Whether item {@code i} belongs to an expression of time. */
    static boolean isTime(Line line, int i) {
        Item item = line.at(i);
        return item.is(Role.TIME) || item.sense().period() != null || item.is(Role.MONTHS_NAMES) || isPlural(item)
                || item.isAmount() && isPlural(line.at(i + 1)) || isYear(line, i);
    }

    private static String first(Line line, int from, int to, boolean after) {
        boolean record = false;
        for (int i = from; i < to && line.has(i); i++) {
            Item item = line.at(i);
            if (item.is("while") || item.is(";")) {
                return null;
            }
            if (item.is(Role.SINCE) || after && item.is("from") && isLandmark(line, i)) {
                return record ? null : SINCE;
            }
            String named = named(line, i);
            if (named != null) {
                return named;
            }
            record |= item.is(Role.RECORD);
        }
        return null;
    }

    private static String named(Line line, int i) {
        Item item = line.at(i);
        if (isPlural(line.at(i + 1)) && (item.isAmount() || item.is(Role.NUMBER))) {
            boolean counted = item.isAmount() || item.sense().value() != null;
            return counted ? span(count(item), line.at(i + 1).sense()) : null;
        }
        if (isYear(line, i)) {
            return "year";
        }
        boolean may = item.is("may") && item.isCapital();
        String period = may ? "month" : item.sense().period();
        Item next = line.at(i + 1);
        boolean age = next.is(Role.RECORD) && !next.is("first") && !next.is("least") && !next.is("most")
                && (item.is(Role.TIME) || item.word().contains("-") || next.is("high") || next.is("low"));
        boolean dayOfMonth = item.is(Role.MONTHS_NAMES) && next.sense() == Sense.NONE && next.isAmount();
        boolean delivery = next.is("delivery") || next.is(Role.CONTRACT)
                || item.is(Role.MONTHS_NAMES) && next.isName() && !line.at(i - 1).is("in");
        return period == null || age || delivery ? null : dayOfMonth || item.is(Role.MONTHS_NAMES) && isDate(line, i) ? "day"
                : period;
    }

    private static boolean isDate(Line line, int i) {
        return isDay(line.at(i + 1)) || isDay(line.at(i - 1));
    }

    private static boolean isDay(Item item) {
        return item.is(Role.TIME) && "day".equals(item.sense().period()) && !item.word().isEmpty()
                && Character.isDigit(item.word().charAt(0)) && !item.word().contains("-");
    }

    private static int count(Item item) {
        return item.isAmount() ? item.quantity().value().intValue() : item.sense().value().intValue();
    }

    private static boolean isPlural(Item item) {
        return item.is(Role.DAYS) || item.is(Role.WEEKS) || item.is(Role.MONTHS) || item.is(Role.QUARTERS)
                || item.is(Role.YEARS);
    }

    /** {@code from its peak}, {@code from the March low}. */
    private static boolean isLandmark(Line line, int from) {
        for (int i = from + 1; i < from + TRADING_WEEK; i++) {
            if (line.at(i).is(Role.RECORD)) {
                return true;
            }
        }
        return false;
    }

    /** {@code in 2022}. */
    private static boolean isYear(Line line, int i) {
        Item item = line.at(i);
        boolean number = item.isAmount() && line.at(i - 1).is("in") && item.quantity().value().scale() == 0;
        int value = number ? item.quantity().value().intValue() : 0;
        return value >= 1900 && value < 2100;
    }

    private static int afterBound(Line line, int from, int to) {
        int at = from;
        for (int i = from; i < to; i++) {
            Item item = line.at(i);
            at = item.is(Role.BOUND) || item.isName() || item.isAmount() || item.is(";") ? i + 1 : at;
        }
        return at;
    }

    private static String session(String words) {
        if (holds(words, PRE_MARKET)) {
            return "pre_market";
        }
        return holds(words, AFTER_HOURS) ? "after_hours" : holds(words, REGULAR) ? "regular" : null;
    }

    private static boolean holds(String words, List<String> phrases) {
        for (String phrase : phrases) {
            if (words.contains(phrase)) {
                return true;
            }
        }
        return false;
    }
}
