package dev.tickertone.sentiment.move;

import dev.tickertone.sentiment.instrument.Instrument;
import dev.tickertone.sentiment.instrument.Instrument.Type;
import dev.tickertone.sentiment.text.Amount.Unit;
import java.math.BigDecimal;

/**
 * The amounts of one statement, unsigned: {@code 120 points, or 0.3%, to 38,900}.
 *
 * @param percent or {@code null}
 * @param points in the unit of the level, or {@code null}
 * @param basisPoints or {@code null}
 * @param level or {@code null}
 * @param next the item after the last read
 */
record Change(BigDecimal percent, Quantity points, BigDecimal basisPoints, Level level, int next) {
    private static final int HEDGES = 7;
    private static final int BY = 4;

    /** A sum of this size is a company's value, not a change of its share's price. */
    private static final BigDecimal MONEY_LIMIT = new BigDecimal(100_000);

    /** The amounts that begin at item {@code from} or a few hedging words after it, or {@code null}. */
    static Change read(Line line, int from, Instrument instrument) {
        int at = afterHedges(line, from);
        Change first = new Change(null, null, null, null, at).with(line, at, instrument.type());
        return first == null ? null : first.withOthers(line, instrument.type());
    }

    /** A change in percent that a word such as {@code halved} is by itself. */
    static Change percent(BigDecimal percent, int next) {
        return new Change(percent, null, null, null, next);
    }

    /** A change in points that a bare number is. */
    static Change points(Quantity points, int next) {
        return new Change(null, points, null, null, next);
    }

    /** From {@code by}, {@code , by} or {@code the most, by} to what follows; else {@code from}. */
    static int afterBy(Line line, int from) {
        int at = from;
        while (at - from < BY && (line.at(at).is(",") || line.at(at).is("the") || line.at(at).is(Role.RECORD))) {
            at++;
        }
        boolean most = at > from && line.at(at - 1).is(Role.RECORD);
        for (int i = at; most && i < at + HEDGES && !line.at(i).isAmount(); i++) {
            if (line.at(i).is(",") && line.at(i + 1).is("by")) {
                return i + 2;
            }
        }
        return line.at(at).is("by") ? at + 1 : from;
    }

    static int afterHedges(Line line, int from) {
        int at = from;
        while (at - from < HEDGES && (line.at(at).is(Role.ABOUT) || line.at(at).is("at") && line.at(at + 1).is("least")
                || line.at(at).is("least") && at > from
                || line.at(at).isAdverb())) {
            at++;
        }
        return at;
    }

    /** With the amount that item {@code at} is, or {@code null} where it can be none of a move. */
    Change with(Line line, int at, Type type) {
        Quantity quantity = line.at(at).quantity();
        if (quantity == null) {
            return null;
        }
        BigDecimal value = quantity.value();
        return switch (unit(line, at, quantity)) {
            case PERCENT -> new Change(value, points, basisPoints, level, at + 1);
            case BASIS_POINTS -> type == Type.RATE ? new Change(percent, points, value, level, at + 1) : null;
            case PERCENTAGE_POINTS -> type == Type.RATE
                    ? new Change(percent, points, value.movePointRight(2), level, at + 1) : null;
            case POINTS -> type == Type.RATE ? new Change(percent, points, value.movePointRight(2), level, at + 1)
                    : new Change(percent, quantity, basisPoints, level, at + 1);
            case PLAIN -> isChange(line, at, quantity, type)
                    ? new Change(percent, quantity, basisPoints, level, at + 1) : null;
            case MONEY -> money(line, at, quantity, type);
            case TIMES -> null;
        };
    }

    /** The unit of an amount, which one of the next lends it in {@code up 0.9 and 1.3 per cent}. */
    private static Unit unit(Line line, int at, Quantity quantity) {
        boolean lent = quantity.unit() == Unit.PLAIN && line.at(at + 1).is("and") && line.at(at + 2).isAmount()
                && line.at(at + 2).quantity().isPercent();
        return lent ? Unit.PERCENT : quantity.unit();
    }

    /** Whether what follows a bare number shows that it counts points: {@code fell 120 to 38,900}. */
    private static boolean isChange(Line line, int at, Quantity quantity, Type type) {
        Item next = line.at(at + 1);
        boolean or = next.is("or") || next.is(",") && line.at(at + 2).is("or");
        return !quantity.scaled() && (next.is("to") && line.at(at + 2).isAmount() || next.is("(") || or
                || line.at(at - 1).is("of") && line.at(at - 2).is(Role.NOUN) && type == Type.INDEX
                || next.is(Role.PARTICLE) && quantity.value().scale() > 0
                || quantity.sign() != 0 && line.has(at + 1) || type == Type.INDEX
                        && (quantity.value().scale() > 0 || isBare(line, at)));
    }

    /** {@code the Dow fell 120, a fourth loss}: nothing follows that the number could count. */
    private static boolean isBare(Line line, int at) {
        Item before = line.at(at - 1);
        Item next = line.at(at + 1);
        boolean ends = !line.has(at + 1) || next.isMark() && !next.is("-") || next.is("and") || next.is("while") || next.is("as");
        return ends && (before.is(Role.PARTICLE) || before.is("back") || before.is(Role.VERB));
    }

    private Change money(Line line, int at, Quantity quantity, Type type) {
        boolean perShare = Level.afterPer(line, at + 1) == at + 1 && line.at(at + 2).is("share")
                && (line.at(at + 1).is("a") || line.at(at + 1).is("per"));
        int after = Level.afterPer(line, at + 1) == at + 1 ? at + 3 : at + 1;
        boolean told = line.at(after).is("(") || line.at(after).is(",") && line.at(after + 1).is("or");
        boolean reached = line.at(at - 1).is("as") && line.at(at - 3).is("as") && !line.at(at - 2).is("much");
        boolean small = !reached && quantity.whole().compareTo(MONEY_LIMIT) < 0 && !quantity.scaled();
        boolean yen = type == Type.INDEX && "jpy".equals(quantity.currency());
        if (type == Type.INDEX && !yen || type == Type.RATE || perShare && !told || !small) {
            return null;
        }
        return new Change(percent, quantity, basisPoints, level, perShare ? at + 3 : Level.afterPer(line, at + 1));
    }

    /** Reads {@code , or 0.3%,} and {@code (120 points)} after the first amount. */
    Change withOthers(Line line, Type type) {
        int at = line.at(next).is(",") ? next + 1 : next;
        boolean equal = (line.at(at).is("equivalent") || line.at(at).is("equal") || line.at(at).is("amounting")) && line.at(at + 1).is("to");
        at = equal ? at + 1 : at;
        boolean or = line.at(at).is("or") || equal || line.at(at).is("representing");
        boolean bracket = line.at(next).is("(");
        at = at > next && line.at(at).is("a") && line.at(at + 2).is(Role.NOUN) ? at + 1 : at;
        Quantity second = line.at(at).quantity();
        boolean bare = points != null && percent == null && at > next && second != null && second.isPercent();
        if (!or && !bracket && !bare) {
            return this;
        }
        int from = bare ? at : afterHedges(line, or ? at + 1 : next + 1);
        Change both = with(line, from, type);
        if (both == null) {
            return this;
        }
        both = bare && line.at(at - 1).is("a") ? both.endingAt(both.next + 1) : both;
        return bracket && line.at(both.next).is(")") ? both.endingAt(both.next + 1) : both;
    }

    /** Whether there is a change to state, rather than a bare number only. */
    boolean isMove(Instrument instrument, boolean ofShare) {
        boolean bare = points != null && (level != null || instrument.type() == Type.INDEX || ofShare
                || instrument.type() == Type.COMMODITY || instrument.type() == Type.CRYPTO);
        return percent != null || basisPoints != null || bare;
    }

    /** The change in the unit of the level, or {@code null}. */
    BigDecimal pointsOf(Instrument instrument) {
        String unit = level == null ? points != null && points.minor() && Level.isInCents(instrument) ? Level.CENTS : null : level.unit();
        return points == null ? null : points.in(unit);
    }

    /** With where it led. */
    Change at(Level found) {
        return new Change(percent, points, basisPoints, found, found.next());
    }

    Change endingAt(int item) {
        return new Change(percent, points, basisPoints, level, item);
    }

    /** With what stands between a subject and its head. */
    Change with(Subject subject) {
        Level before = Level.of(subject.level(), subject.instrument(), next);
        Quantity change = points == null ? subject.points() : points;
        return new Change(percent, change, basisPoints, level == null ? before : level, next);
    }
}
