package dev.tickertone.sentiment.move;

import dev.tickertone.domain.score.StatedMove;

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
    private static final int LANDMARK = 5;

    private static final Phrases FURTHEST = Phrases.of("furthest");
    private static final Phrases OF_DAY = Phrases.of("of_day");
    private static final Phrases SESSIONS = Phrases.of("pre_market", "regular", "after_hours");

    /**
     * Reads around the statement from item {@code start} with its head at {@code verb} up to {@code end}.
     *
     * @param limit where the next statement's subject begins
     */
    static Periods of(Line line, int start, int verb, int end, int limit) {
        int until = Math.min(limit, end + AFTER);
        boolean beside = start == verb && start > 0 && !line.at(start).is(Role.NOUN) && !line.at(start - 1).is(",");
        int from = beside ? start : Math.max(0, start - BEFORE);
        boolean named = line.at(verb).is(Role.NOUN) && line.at(verb - 1).sense().period() != null;
        String inside = first(line, named ? verb - 1 : verb, end, false);
        boolean off = line.at(end - 1).is("off") || line.at(end - 1).is(Role.AWAY);
        String after = inside != null ? inside : first(line, off ? end - 1 : end, until, true);
        String between = after != null ? after : first(line, start, verb, false);
        String period = between != null ? between : first(line, afterBound(line, from, start), start, false);
        String session = SESSIONS.first(line, start, clauseEnd(line, end, until));
        session = session == null ? SESSIONS.first(line, afterBound(line, from, start), start) : session;
        int close = Math.min(until, end + BEFORE);
        boolean day = period == null && (session != null || isFinish(line, verb, end) || OF_DAY.holds(line, start, close));
        return new Periods(day ? Terms.DAY : period, session, FURTHEST.holds(line, start, close));
    }

    /** Whether a statement is of the end of trade: {@code settled 2% lower}, but not {@code the close price}. */
    private static boolean isFinish(Line line, int verb, int end) {
        int from = verb;
        while (verb - from < BEFORE && (line.at(from - 1).is(Role.PASS) || line.at(from - 1).isAmount()
                || line.at(from - 1).is(Role.LEADS) || line.at(from - 1).is(",") || line.at(from - 1).is(Role.PER))) {
            from--;
        }
        for (int i = from; i < end; i++) {
            if (line.at(i).is(Role.FINISH) && !line.at(i - 1).is("the") && !line.at(i - 1).is("a")) {
                return true;
            }
        }
        return false;
    }

    /** These, with the period and session of others where the text names none. */
    Periods or(Periods others) {
        return period != null ? this : new Periods(others.period, others.session, extreme);
    }

    /** A move with these where it has no period yet. */
    StatedMove of(StatedMove move) {
        return move.period() != null ? move : new StatedMove(move.symbol(), move.percent(), move.points(), move.basisPoints(),
                move.level(), move.unit(), period, session, move.extreme(), move.evidence(), move.start(), move.end());
    }

    /** What a sentence opens with and means for all that follows: {@code In premarket trading, A rose and B fell}. */
    static Periods opening(Line line) {
        int comma = 0;
        while (comma < BEFORE && line.has(comma) && !line.at(comma).is(",") && !line.at(comma).is(":")) {
            Item item = line.at(comma);
            if (item.isName() || item.is(Role.VERB) || item.isAmount() && !Terms.isPlural(line.at(comma + 1))) {
                return NONE;
            }
            comma++;
        }
        boolean since = line.at(0).is(Role.SINCE);
        if (since) {
            return new Periods(Terms.since(line, 0), null, false);
        }
        boolean none = !line.at(comma).is(",") && !line.at(comma).is(":") || line.at(0).is("after");
        return none ? NONE : new Periods(first(line, 0, comma, false), SESSIONS.first(line, 0, comma), false);
    }

    private static String first(Line line, int from, int to, boolean after) {
        boolean record = false;
        for (int i = from; i < to && line.has(i); i++) {
            Item item = line.at(i);
            boolean other = after && (item.is(Role.BRINGS) && line.at(i - 1).is(",") || item.is(Role.CUT) && !line.at(i + 1).is("hours") || isNext(line, i));
            if (item.is(";") || other || record && item.is(Role.TIME) && item.sense().period() == null
                    && !line.at(i - 1).is(Role.TIME)) {
                return null;
            }
            if (item.is("from") && line.at(i + 1).is(Role.MONTHS_NAMES) && line.at(i + 2).is("to")) {
                return null;
            }
            boolean away = item.is("from") || item.is("off") || item.is(Role.AWAY);
            if (item.is(Role.SINCE) || after && away && isLandmark(line, i)) {
                return record ? null : Terms.since(line, i);
            }
            String named = Terms.named(line, i);
            if (named != null) {
                return named;
            }
            record |= item.is(Role.RECORD);
        }
        return null;
    }

    /** {@code from its peak}, {@code from the March low}. */
    private static boolean isLandmark(Line line, int from) {
        for (int i = from + 1; i < from + LANDMARK; i++) {
            if (line.at(i).is(Role.RECORD)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the next statement begins: {@code and is down 20%}. */
    private static boolean isNext(Line line, int i) {
        Item item = line.at(i);
        return (item.is(Role.VERB) || item.is(Role.PARTICLE) || item.is(Role.PARTICIPLE))
                && line.at(Change.afterHedges(line, i + 1)).isAmount();
    }

    private static int afterBound(Line line, int from, int to) {
        int at = from;
        boolean told = false;
        for (int i = from; i < to; i++) {
            Item item = line.at(i);
            boolean amount = item.isAmount() && !Terms.isPlural(line.at(i + 1));
            boolean mark = item.is(";") || item.is(":");
            told |= amount || item.is(Role.FACTOR);
            at = item.is(Role.BOUND) && !item.is(Role.SINCE) || item.isName() || amount || mark || told && item.is(",") && !line.at(i + 1).is(Role.CIRCUMSTANCE) ? i + 1 : at;
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
}
