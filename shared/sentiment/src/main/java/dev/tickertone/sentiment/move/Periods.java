package dev.tickertone.sentiment.move;

import java.util.List;
import java.util.Map;

/**
 * When a move was made, read from the words near it.
 *
 * @param period and
 * @param session as {@code StatedMove} has them
 * @param extreme whether the text gives how far the move went at most
 */
record Periods(String period, String session, boolean extreme) {
    static final Periods NONE = new Periods(null, null, false);
    private static final int AFTER = 12;
    private static final int BEFORE = 7;
    private static final int TRADING_WEEK = 5;
    private static final int DAYS_OF_WEEK = 7;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int QUARTERS_OF_YEAR = 4;
    private static final int MONTHS_OF_YEAR = 12;
    private static final int WEEKS_OF_YEAR = 52;
    private static final String DAY = "day";
    private static final String SINCE = "since";

    private static final List<String> FURTHEST = MoveWords.phrases("furthest");
    private static final Map<String, List<String>> SESSIONS = Map.of(
            "pre_market", MoveWords.phrases("pre_market"),
            "regular", MoveWords.phrases("regular"),
            "after_hours", MoveWords.phrases("after_hours"));

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
        boolean off = line.at(end - 1).is("off") || line.at(end - 1).is(Role.AWAY);
        String after = inside != null ? inside : first(line, off ? end - 1 : end, until, true);
        String between = after != null ? after : first(line, start, verb, false);
        String period = between != null ? between : first(line, afterBound(line, from, start), start, false);
        String session = session(line.words(start, clauseEnd(line, end, until)));
        session = session == null ? session(line.words(afterBound(line, from, start), start)) : session;
        String close = line.words(start, Math.min(until, end + BEFORE));
        return new Periods(period == null && session != null ? DAY : period, session, holds(close, FURTHEST));
    }

    /** These, with the period and session of others where the text names none. */
    Periods or(Periods others) {
        return period != null ? this : new Periods(others.period, others.session, extreme);
    }

    /** What a sentence opens with and means for all that follows: {@code In premarket trading, A rose and B fell}. */
    static Periods opening(Line line) {
        int comma = 0;
        while (comma < BEFORE && line.has(comma) && !line.at(comma).is(",")) {
            Item item = line.at(comma);
            if (item.isName() || item.is(Role.VERB) || item.isAmount() && !isPlural(line.at(comma + 1))) {
                return NONE;
            }
            comma++;
        }
        boolean none = !line.at(comma).is(",") || line.at(0).is("after") || line.at(0).is("since");
        return none ? NONE : new Periods(first(line, 0, comma, false), session(line.words(0, comma)), false);
    }

    /** Whether a word is a unit of time. */
    static boolean isUnit(Sense sense) {
        return sense.period() != null || sense.is(Role.DAYS) || sense.is(Role.WEEKS) || sense.is(Role.MONTHS)
                || sense.is(Role.QUARTERS) || sense.is(Role.YEARS);
    }

    /** What so many of a unit come to. */
    static String span(int count, Sense unit) {
        boolean day = unit.is(Role.DAY) || unit.is(Role.DAYS);
        boolean month = unit.is(Role.MONTH) || unit.is(Role.MONTHS);
        boolean week = unit.is(Role.WEEK) || unit.is(Role.WEEKS);
        boolean quarter = unit.is(Role.QUARTER) || unit.is(Role.QUARTERS);
        if (count == 1) {
            return day ? DAY : week ? "week" : month ? "month" : quarter ? "quarter" : "year";
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
            if (item.is(";") || after && item.is(Role.CUT) && !line.at(i + 1).is("hours")) {
                return null;
            }
            boolean away = item.is("from") || item.is("off") || item.is(Role.AWAY);
            if (item.is(Role.SINCE) || after && away && isLandmark(line, i)) {
                return record ? null : sinceStart(line, i);
            }
            String named = named(line, i);
            if (named != null) {
                return named;
            }
            record |= item.is(Role.RECORD);
        }
        return null;
    }

    /** {@code since the start of the year} is the year. */
    private static String sinceStart(Line line, int since) {
        boolean start = line.at(since + 2).is("start") || line.at(since + 2).is("beginning");
        String period = start ? named(line, since + 5) : null;
        return period == null ? SINCE : period;
    }

    private static String named(Line line, int i) {
        Item item = line.at(i);
        Item next = line.at(i + 1);
        if (isPlural(next) && (item.isAmount() || item.is(Role.NUMBER))) {
            return span(count(item), next.sense());
        }
        if (isYear(line, i)) {
            return "year";
        }
        if (item.is("may") && item.isCapital()) {
            return isDate(line, i) ? DAY : "month";
        }
        if (item.sense().period() == null || isElse(line, i)) {
            return null;
        }
        return item.is(Role.MONTHS_NAMES) && isDate(line, i) ? DAY : item.sense().period();
    }

    /** Whether a period tells of something else: {@code quarterly sales}, {@code a 52-week high}, {@code June oil}. */
    private static boolean isElse(Line line, int i) {
        Item item = line.at(i);
        Item next = line.at(i + 1);
        boolean ofMove = next.is(Role.NOUN) || next.is(Role.RECORD) || next.is("percentage") || next.isAmount()
                || next.isMark() || !line.has(i + 1) || line.at(i + 2).is(Role.NOUN);
        boolean adjective = (item.isAdverb() || item.is("annual")) && !ofMove;
        boolean age = (next.is("high") || next.is("low")) || next.is(Role.RECORD) && item.is(Role.TIME)
                && item.word().contains("-") && !next.is("first");
        boolean contract = item.is(Role.MONTHS_NAMES) && next.isName() && !line.at(i - 1).is("in");
        return adjective || age || contract || next.is("delivery") || next.is(Role.CONTRACT);
    }

    private static boolean isDate(Line line, int i) {
        return isDay(line.at(i + 1)) || isDay(line.at(i - 1));
    }

    private static boolean isDay(Item item) {
        return item.is(Role.TIME) && DAY.equals(item.sense().period()) && !item.word().isEmpty()
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
            boolean amount = item.isAmount() && !isPlural(line.at(i + 1));
            boolean mark = item.is(";") || item.is(":");
            at = item.is(Role.BOUND) || item.isName() || amount || mark ? i + 1 : at;
        }
        return at;
    }

    private static int clauseEnd(Line line, int end, int until) {
        int at = end;
        while (at < until && !line.at(at).is(";") && !line.at(at).is(Role.VERB)
                && (!line.at(at).is(Role.CUT) || line.at(at).is("after"))) {
            at++;
        }
        return at;
    }

    /** The session that words name first. */
    private static String session(String words) {
        String found = null;
        int first = words.length();
        for (Map.Entry<String, List<String>> session : SESSIONS.entrySet()) {
            for (String phrase : session.getValue()) {
                int at = words.indexOf(phrase);
                if (at >= 0 && at < first) {
                    first = at;
                    found = session.getKey();
                }
            }
        }
        return found;
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
