package dev.tickertone.sentiment.move;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Predicate;

/**
 * What a word can be.
 *
 * @param roles the ordinals of its roles; never changed
 * @param sign 1 or -1 where it tells a direction, else 0
 * @param value of a number, a part or a factor, else {@code null}
 * @param period that it names, else {@code null}
 */
record Sense(BitSet roles, int sign, BigDecimal value, String period) {
    private static final BitSet MOVES = bits(Role::moves);
    private static final BitSet COUNTS = bits(Role::hasValue);

    static final Sense NONE = new Sense(new BitSet(), 0, null, null);

    /** An expression of time that is no single word: a date, {@code five-day}. */
    static Sense time(String period) {
        return new Sense(bits(role -> role == Role.TIME || role == Role.PASS), 0, null, period);
    }

    /** Whether it can be a part of what says that something moved. */
    boolean moves() {
        return roles.intersects(MOVES);
    }

    /** Whether it is a number, a part of one or what counts them. */
    boolean counts() {
        return roles.intersects(COUNTS);
    }

    boolean is(Role role) {
        return roles.get(role.ordinal());
    }

    private static BitSet bits(Predicate<Role> which) {
        BitSet bits = new BitSet(Role.values().length);
        Arrays.stream(Role.values()).filter(which).mapToInt(Role::ordinal).forEach(bits::set);
        return bits;
    }

    Sense with(Role role, int itsSign, BigDecimal itsValue) {
        String named = switch (role) {
            case DAY, WEEK, MONTH, QUARTER, YEAR -> role.kind();
            default -> period;
        };
        BitSet all = (BitSet) roles.clone();
        all.set(role.ordinal());
        return new Sense(all, itsSign == 0 ? sign : itsSign, itsValue == null ? value : itsValue, named);
    }
}
