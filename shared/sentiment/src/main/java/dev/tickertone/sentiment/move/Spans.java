package dev.tickertone.sentiment.move;

import dev.tickertone.sentiment.instrument.Instrument;
import dev.tickertone.sentiment.instrument.Instrument.Type;
import dev.tickertone.sentiment.text.Amount.Unit;
import java.math.BigDecimal;

/** Changes that no amount states, read from the two levels between which they lie. */
final class Spans {
    private static final int REACH = 10;

    private Spans() {}

    /** What lies between two levels that are written, as in {@code to 4.61% from 4.54%}; {@code null} if not two. */
    static Change between(Line line, int from, Instrument instrument, int sign) {
        boolean to = line.at(from).is("to");
        if (!to && !line.at(from).is("from")) {
            return null;
        }
        Level one = Level.read(line, from + 1, instrument);
        String second = to ? "from" : "to";
        int at = one == null ? from : afterAside(line, one.next());
        if (one == null || !line.at(at).is(second)) {
            return null;
        }
        Level two = Level.read(line, at + 1, instrument);
        return two == null ? null : to ? between(two, one, instrument, sign, two.next())
                : between(one, two, instrument, sign, two.next());
    }

    /** After {@code , its lowest since May,}. */
    private static int afterAside(Line line, int from) {
        if (!line.at(from).is(",")) {
            return from;
        }
        int at = from + 1;
        while (at - from < REACH && line.has(at) && !line.at(at).isMark() && !line.at(at).isAmount()) {
            at++;
        }
        return line.at(at).is(",") ? at + 1 : from;
    }

    /** What lies between two levels of which the other stands before: {@code was 4.61%, up from 4.54%}. */
    static Change since(Line line, int from, Subject subject, int sign) {
        Instrument instrument = subject.instrument();
        Level before = line.at(from).is("from") ? Level.read(line, from + 1, instrument) : null;
        Level after = Level.of(subject.level(), instrument, from);
        return before == null || after == null ? null : between(before, after, instrument, sign, before.next());
    }

    /** What lies between two levels; {@code null} if the sign is the other way. */
    static Change between(Level before, Level after, Instrument instrument, int sign, int next) {
        BigDecimal difference = after.value().subtract(before.value());
        if (difference.signum() != sign || !after.unit().equals(before.unit())) {
            return null;
        }
        BigDecimal amount = difference.abs();
        return instrument.type() == Type.RATE ? new Change(null, null, amount.movePointRight(2), after, next)
                : new Change(null, Quantity.plain(amount, Unit.PLAIN), null, after, next);
    }
}
