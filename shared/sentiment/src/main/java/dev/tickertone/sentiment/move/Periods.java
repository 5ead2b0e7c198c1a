package dev.tickertone.sentiment.move;

import dev.tickertone.domain.score.StatedMove;
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
    private static final int LANDMARK = 5;

    private static final List<String> FURTHEST = MoveWords.phrases("furthest");
    private static final List<String> OF_DAY = MoveWords.phrases("of_day");
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
        boolean beside = start == verb && start > 0 && !line.at(start).is(Role.NOUN) && !line.at(start - 1).is(",");
        int from = beside ? start : Math.max(0, start - BEFORE);
        boolean named = line.at(verb).is(Role.NOUN) && line.at(verb - 1).sense().period() != null;
        String inside = first(line, named ? verb - 1 : verb, end, false);
        boolean off = line.at(end - 1).is("off") || line.at(end - 1).is(Role.AWAY);
        String after = inside != null ? inside : first(line, off ? end - 1 : end, until, true);
        String between = after != null ? after : first(line, start, verb, false);
        String period = between != null ? between : first(line, afterBound(line, from, start), start, false);
        String session = session(line.words(start, clauseEnd(line, end, until)));
        session = session == null ? session(line.words(afterBound(line, from, start), start)) : session;
        String close = line.words(start, Math.min(until, end + BEFORE));
        boolean day = period == null && (session != null || isFinish(line, verb, end) || holds(close, OF_DAY));
        return new Periods(day ? Terms.DAY : period, session, holds(close, FURTHEST));
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
        return none ? NONE : new Periods(first(line, 0, comma, false), session(line.words(0, comma)), false);
    }

    private static String first(Line line, int from, int to, boolean after) {
        boolean record = false;
        for (int i = from; i < to && line.has(i); i++) {
            Item item = line.at(i);
            boolean other = after && (item.is(Role.CUT) && !line.at(i + 1).is("hours") || isNext(line, i));
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
