package dev.tickertone.sentiment.move;

/** The words of time: which period one names, and what so many of them come to. */
final class Terms {
    static final String DAY = "day";
    static final String SINCE = "since";
    private static final int TRADING_WEEK = 5;
    private static final int DAYS_OF_WEEK = 7;
    private static final int HOURS_OF_DAY = 24;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int QUARTERS_OF_YEAR = 4;
    private static final int MONTHS_OF_YEAR = 12;
    private static final int WEEKS_OF_YEAR = 52;

    private Terms() {}

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
                || item.isAmount() && (isPlural(line.at(i + 1)) || line.at(i + 1).is("hours")) || isYear(line, i);
    }

    /** {@code since the start of the year} is the year. */
    static String since(Line line, int since) {
        boolean start = line.at(since + 2).is("start") || line.at(since + 2).is("beginning");
        String period = start ? named(line, since + 5) : null;
        return period == null ? SINCE : period;
    }

    /** The period that item {@code i} names, or {@code null}. */
    static String named(Line line, int i) {
        Item item = line.at(i);
        Item next = line.at(i + 1);
        if (isPlural(next) && (item.isAmount() || item.is(Role.NUMBER))) {
            return span(count(item), next.sense());
        }
        if (isYear(line, i)) {
            return "year";
        }
        if (item.isAmount() && next.is("hours") && item.quantity().value().intValue() == HOURS_OF_DAY) {
            return DAY;
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
        boolean streak = item.word().contains("-") && next.is(Role.RANK) && !next.is(Role.NOUN) && !next.is(Role.RECORD);
        return adjective || age || streak || contract || next.is("delivery") || next.is(Role.CONTRACT);
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

    /** Whether a word counts periods: {@code days}, {@code months}. */
    static boolean isPlural(Item item) {
        return item.is(Role.DAYS) || item.is(Role.WEEKS) || item.is(Role.MONTHS) || item.is(Role.QUARTERS)
                || item.is(Role.YEARS);
    }

    /** {@code in 2022}. */
    private static boolean isYear(Line line, int i) {
        Item item = line.at(i);
        boolean number = item.isAmount() && (line.at(i - 1).is("in") || line.at(i - 1).is("for")) && item.quantity().value().scale() == 0;
        int value = number ? item.quantity().value().intValue() : 0;
        return value >= 1900 && value < 2100;
    }
}
