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
    private static final int REACH = 10;
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

    /** From {@code by}, {@code , by} or {@code the most, by} to what follows; else {@code from}. */
    static int afterBy(Line line, int from) {
        int at = from;
        while (at - from < BY && (line.at(at).is(",") || line.at(at).is("the") || line.at(at).is(Role.RECORD))) {
            at++;
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

    private Change with(Line line, int at, Type type) {
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
        boolean small = quantity.whole().compareTo(MONEY_LIMIT) < 0 && !quantity.scaled();
        boolean yen = type == Type.INDEX && "jpy".equals(quantity.currency());
        if (type == Type.INDEX && !yen || type == Type.RATE || perShare || !small) {
            return null;
        }
        return new Change(percent, quantity, basisPoints, level, Level.afterPer(line, at + 1));
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

    /** With what follows a level: {@code 120 points to 38,900, or 0.3%}, {@code 120 points to 38,900, down 0.3%}. */
    Change withRest(Line line, Type type, int sign) {
        boolean one = level != null && (percent == null) != (points == null) && basisPoints == null;
        if (!one) {
            return this;
        }
        int way = line.at(next + 1).is("a") ? next + 2 : next + 1;
        int amount = line.at(way).is(Role.NOUN) && line.at(way + 1).is("of") ? way + 2 : way + 1;
        boolean directed = line.at(way).is(Role.PARTICLE) || amount == way + 2;
        boolean again = points != null && line.at(next).is(",") && directed && line.at(way).sense().sign() == sign
                && line.at(amount).isAmount() && line.at(amount).quantity().isPercent();
        if (again) {
            return isOfLonger(line, amount + 1) ? this : with(line, amount, type);
        }
        return withOthers(line, type);
    }

    /** Whether an amount is that of a longer time than the one before: {@code up 12% this year}. */
    private static boolean isOfLonger(Line line, int from) {
        for (int i = from; i < from + BY && line.has(i); i++) {
            String period = Terms.named(line, i);
            if (line.at(i).is(Role.SINCE) || period != null && !period.equals(Terms.DAY)) {
                return true;
            }
        }
        return false;
    }

    /** With the level that follows after {@code to} or {@code at}, if one does. */
    Change withLevel(Line line, Instrument instrument) {
        int from = line.at(next).is(",") ? next + 1 : next;
        int close = toClose(line, from);
        if (close > from) {
            Level found = Level.read(line, close, instrument);
            return found == null ? this : new Change(percent, points, basisPoints, found, found.next());
        }
        for (int at = from; at < from + REACH && line.has(at) && level == null; at++) {
            Item item = line.at(at);
            if (item.is(Role.LEADS)) {
                Level found = Level.read(line, at + 1, instrument);
                return found == null ? this : new Change(percent, points, basisPoints, found, found.next());
            }
            if (item.is("and") && line.at(at + 1).is(Role.FINISH) && line.at(at + 2).is("at")) {
                at++;
            } else if (item.is("from") && line.at(at + 1).isAmount()) {
                at = Level.afterPer(line, at + 2) - 1;
            } else if (!Terms.isTime(line, at) && !item.is("in") && !item.is("by") && !isPlace(item)) {
                return this;
            }
        }
        return this;
    }

    /** After {@code in their debut on Thursday to end at}; {@code from} where something else is told first. */
    private static int toClose(Line line, int from) {
        boolean aside = line.at(from - 1).is(",") && (line.at(from).is("the") || line.at(from).is("its") || line.at(from).is("a"));
        if (!line.at(from).is("in") && !line.at(from).is("on") && !aside) {
            return from;
        }
        for (int at = from + 1; at < from + REACH + 2; at++) {
            Item item = line.at(at);
            if (item.is("to") && line.at(at + 1).is(Role.FINISH)) {
                return at + 1;
            }
            boolean closes = aside && item.is(",") && line.at(at + 1).is("to");
            if (item.isName() || item.isAmount() || item.isMark() && !closes || item.is(Role.VERB) || item.is(Role.CUT) || item.is(Role.DOUBT)) {
                return from;
            }
        }
        return from;
    }

    /** {@code in Frankfurt}, {@code on the Shanghai exchange}. */
    private static boolean isPlace(Item item) {
        return item.isCapital() && !item.isName() && !item.is(Role.DOUBT) || item.is("exchange") || item.is("heavy")
                || item.is("thin");
    }

    /** Whether what follows makes the amount a share of something, a measure of business or a matter of the future. */
    boolean isOther(Line line, Type type) {
        Item item = line.at(next);
        boolean ofValue = item.is("of") && line.at(next + 1).is(Role.REFERS) && isWorth(line, next + 2);
        boolean costs = item.is("cost") && (line.at(next + 1).is(Role.DETERMINER) || line.at(next + 1).isName());
        if (item.is("of") && !ofValue || item.is("short") || item.is(Role.MEASURE) && !costs || item.is("per")
                || item.is("point") || item.is(Role.NOUN)) {
            return true;
        }
        boolean range = item.is("to") && type != Type.RATE && line.at(next + 1).isAmount()
                && line.at(next + 1).quantity().isPercent();
        boolean leads = item.is("in") || item.is("to") || item.is(Role.REFERS) || item.is("more") || item.is("fewer");
        boolean measure = leads && (line.at(next + 1).is(Role.MEASURE) || line.at(next + 2).is(Role.MEASURE));
        return item.is(Role.AWAY) || range || measure || isFuture(line);
    }

    private static boolean isWorth(Line line, int i) {
        return line.at(i).is("value") || line.at(i).is("worth") || line.at(i).is("price");
    }

    private boolean isFuture(Line line) {
        for (int i = next; i < next + 4; i++) {
            if (line.at(i).is(Role.FUTURE)) {
                return true;
            }
        }
        return line.at(next).is("by") && (line.at(next + 1).is("year") || line.at(next + 1).is(Role.MONTHS_NAMES));
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
