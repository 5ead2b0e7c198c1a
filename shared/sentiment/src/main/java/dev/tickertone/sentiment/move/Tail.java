package dev.tickertone.sentiment.move;

import dev.tickertone.sentiment.instrument.Instrument;
import dev.tickertone.sentiment.instrument.Instrument.Type;

/** Reads what follows the amounts of a statement: where it led, the same in another unit, what else they may be of. */
final class Tail {
    private static final int REACH = 10;
    private static final int PERIOD = 4;

    private Tail() {}

    /** With what follows a level: {@code 120 points to 38,900, or 0.3%}, {@code 120 points to 38,900, down 0.3%}. */
    static Change withRest(Change change, Line line, Type type, int sign) {
        boolean one = change.level() != null && (change.percent() == null) != (change.points() == null)
                && change.basisPoints() == null;
        int next = change.next();
        if (!one) {
            return change;
        }
        int way = line.at(next + 1).is("a") ? next + 2 : next + 1;
        int amount = line.at(way).is(Role.NOUN) && line.at(way + 1).is("of") ? way + 2 : way + 1;
        boolean directed = line.at(way).is(Role.PARTICLE) || amount == way + 2;
        boolean again = change.points() != null && line.at(next).is(",") && directed && line.at(way).sense().sign() == sign
                && line.at(amount).isAmount() && line.at(amount).quantity().isPercent();
        if (again) {
            return isOfLonger(line, amount + 1) ? change : change.with(line, amount, type);
        }
        return change.withOthers(line, type);
    }

    /** Whether an amount is that of a longer time than the one before: {@code up 12% this year}. */
    private static boolean isOfLonger(Line line, int from) {
        for (int i = from; i < from + PERIOD && line.has(i); i++) {
            String period = Terms.named(line, i);
            if (line.at(i).is(Role.SINCE) || period != null && !period.equals(Terms.DAY)) {
                return true;
            }
        }
        return false;
    }

    /** With the level that follows after {@code to} or {@code at}, if one does. */
    static Change withLevel(Change change, Line line, Instrument instrument) {
        int next = change.next();
        int from = line.at(next).is(",") ? next + 1 : next;
        int close = toClose(line, from);
        if (close > from) {
            Level found = Level.read(line, close, instrument);
            return found == null ? change : change.at(found);
        }
        for (int at = from; at < from + REACH && line.has(at) && change.level() == null; at++) {
            Item item = line.at(at);
            if (item.is(Role.LEADS)) {
                Level found = Level.read(line, at + 1, instrument);
                return found == null ? change : change.at(found);
            }
            if (item.is("and") && line.at(at + 1).is(Role.FINISH) && line.at(at + 2).is("at")) {
                at++;
            } else if (item.is(",") && line.at(at + 1).is("at") && at > from) {
                continue;
            } else if (item.is("from") && line.at(at + 1).isAmount()) {
                at = Level.afterPer(line, at + 2) - 1;
            } else if (!Terms.isTime(line, at) && !item.is("in") && !item.is("by") && !isPlace(item)) {
                return change;
            }
        }
        return change;
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
            boolean name = item.isName() && !(aside && item.mention().instrument().type() == Type.INDEX);
            if (name || item.isAmount() || item.isMark() && !closes || item.is(Role.VERB) || item.is(Role.CUT) || item.is(Role.DOUBT)) {
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
    static boolean isOther(Change change, Line line, Type type) {
        int next = change.next();
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
        return item.is(Role.AWAY) || range || measure || isFuture(line, next);
    }

    private static boolean isWorth(Line line, int i) {
        return line.at(i).is("value") || line.at(i).is("worth") || line.at(i).is("price");
    }

    private static boolean isFuture(Line line, int next) {
        for (int i = next; i < next + 4; i++) {
            if (line.at(i).is(Role.FUTURE)) {
                return true;
            }
        }
        return line.at(next).is("by") && (line.at(next + 1).is("year") || line.at(next + 1).is(Role.MONTHS_NAMES));
    }
}
