package dev.tickertone.sentiment.move;

import java.util.HashMap;
import java.util.Map;

/** Reads over which period a move was made from the words near it. */
final class Periods {
    private static final int AFTER = 10;
    private static final int BEFORE = 6;

    private static final Map<String, String> PERIODS = periods();

    private Periods() {}

    private static Map<String, String> periods() {
        Map<String, String> periods = new HashMap<>();
        for (String period : new String[] {"day", "week", "month", "quarter", "year"}) {
            MoveWords.period(period).forEach(word -> periods.put(word, period));
        }
        return periods;
    }

    /** Whether a word names a period. */
    static boolean isPeriod(String word) {
        return PERIODS.containsKey(word);
    }

    /** Whether token {@code i} belongs to an expression of time. */
    static boolean isTimeWord(Clause clause, int i) {
        String word = clause.word(i);
        int month = clause.word(i - 1).equals(".") ? i - 2 : i - 1;
        boolean dayOfMonth = clause.isNumber(i) && MoveWords.MONTHS.contains(clause.word(month));
        boolean shortMonth = word.equals(".") && MoveWords.MONTHS.contains(clause.word(i - 1));
        return PERIODS.containsKey(word) || MoveWords.TIME.contains(word) || dayOfMonth || shortMonth;
    }

    /**
     * The period of the statement between two tokens: named right after it, inside it, or right before it.
     *
     * @param next where the next statement's subject begins
     * @return {@code day}, {@code week}, {@code month}, {@code quarter}, {@code year}, or {@code null}
     */
    static String of(Clause clause, int start, int verb, int end, int next) {
        String inside = first(clause, verb, end);
        if (inside != null) {
            return inside;
        }
        String after = first(clause, end, Math.min(next, end + AFTER));
        if (after != null) {
            return after;
        }
        String between = first(clause, start, verb);
        return between != null ? between : first(clause, Math.max(clause.first(), start - BEFORE), start);
    }

    private static String first(Clause clause, int from, int to) {
        for (int i = from; i < to && clause.has(i); i++) {
            String word = clause.word(i);
            if (word.equals("while") || word.equals(";") || word.equals("since")) {
                return null;
            }
            if (PERIODS.containsKey(word) && !isTrend(clause, i)) {
                return date(clause, i);
            }
            if (isYear(clause, i)) {
                return "year";
            }
            if (word.equals("may") && clause.token(i).isCapital()) {
                return clause.isNumber(i + 1) ? "day" : "month";
            }
        }
        return null;
    }

    /** {@code in 2022}. */
    private static boolean isYear(Clause clause, int i) {
        boolean number = clause.isNumber(i) && clause.word(i - 1).equals("in") && clause.word(i).length() == 4;
        return number && (clause.word(i).startsWith("19") || clause.word(i).startsWith("20"));
    }

    /** A record's age and a term are no period: {@code its 52-week high}, {@code a one-year low}. */
    private static boolean isTrend(Clause clause, int i) {
        String next = clause.word(i + 1);
        boolean term = clause.token(i).joined();
        return next.equals("high") || next.equals("low") || term && !clause.word(i - 1).equals("year");
    }

    /** {@code in November} is a month, {@code on November 20} a day. */
    private static String date(Clause clause, int i) {
        boolean day = MoveWords.MONTHS.contains(clause.word(i)) && clause.isNumber(i + 1) && clause.token(i + 1).end()
                - clause.token(i + 1).start() <= 2;
        return day ? "day" : PERIODS.get(clause.word(i));
    }
}
