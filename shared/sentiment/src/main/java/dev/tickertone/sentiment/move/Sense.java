package dev.tickertone.sentiment.move;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.Predicate;

/**
 * What a word can be.
 *
 * @param roles the bits of its roles
 * @param sign 1 or -1 where it tells a direction, else 0
 * @param value of a number, a part or a factor, else {@code null}
 * @param period that it names, else {@code null}
 */
record Sense(long roles, int sign, BigDecimal value, String period) {
    private static final long MOVES = bits(Role::moves);
    private static final long COUNTS = bits(Role::hasValue);

    static final Sense NONE = new Sense(0, 0, null, null);

    /** An expression of time that is no single word: a date, {@code five-day}. */
    static Sense time(String period) {
        return new Sense(Role.TIME.bit() | Role.PASS.bit(), 0, null, period);
    }

    /** Whether it can be a part of what says that something moved. */
    boolean moves() {
        return (roles & MOVES) != 0;
    }

    /** Whether it is a number, a part of one or what counts them. */
    boolean counts() {
        return (roles & COUNTS) != 0;
    }

    boolean is(Role role) {
        return (roles & role.bit()) != 0;
    }

    private static long bits(Predicate<Role> which) {
        return Arrays.stream(Role.values()).filter(which).mapToLong(Role::bit).sum();
    }

    Sense with(Role role, int itsSign, BigDecimal itsValue) {
        String named = switch (role) {
            case DAY, WEEK, MONTH, QUARTER, YEAR -> role.kind();
            default -> period;
        };
        return new Sense(roles | role.bit(), itsSign == 0 ? sign : itsSign, itsValue == null ? value : itsValue, named);
    }
}
