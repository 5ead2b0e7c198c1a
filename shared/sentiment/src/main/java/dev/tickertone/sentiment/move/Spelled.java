package dev.tickertone.sentiment.move;

import dev.tickertone.sentiment.text.Amount.Unit;
import dev.tickertone.sentiment.text.Token;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;

/**
 * Reads an amount in words: {@code two and a half percent}, {@code twenty-five basis points}, {@code half a percentage
 * point}, {@code a third of its value}. One instance reads one.
 */
final class Spelled {
    private static final int PART_DECIMALS = 3;
    private static final Set<String> OWNERS = Set.of("its", "their", "the", "his");
    private static final Set<String> WORTH = Set.of("value", "price", "worth");

    private final List<Token> tokens;
    private final int end;
    private int at;
    private Quantity quantity;

    private Spelled(List<Token> tokens, int at, int end) {
        this.tokens = tokens;
        this.end = end;
        this.at = at;
    }

    /** The amount that begins at token {@code i}, or {@code null}. */
    static Spelled read(List<Token> tokens, int i, int end) {
        Spelled spelled = new Spelled(tokens, i, end);
        spelled.read();
        return spelled.quantity == null ? null : spelled;
    }

    Quantity quantity() {
        return quantity;
    }

    /** The token after it. */
    int next() {
        return at;
    }

    private void read() {
        boolean one = word(0).equals("a") && (word(1).startsWith("percent") || word(1).equals("full") || word(1).equals("basis") || word(1).equals("cent"));
        if (one) {
            at++;
            readUnit(BigDecimal.ONE, false);
            return;
        }
        BigDecimal number = number();
        BigDecimal part = number == null || isJoined(0) ? part() : null;
        if (part != null) {
            BigDecimal whole = number == null ? part : number.multiply(part);
            BigDecimal of = whole.setScale(PART_DECIMALS, RoundingMode.HALF_UP);
            readUnit(of, true);
        } else if (number != null) {
            readUnit(number, false);
        }
    }

    /** {@code twenty}, {@code twenty-five}, {@code two and a half}. */
    private BigDecimal number() {
        BigDecimal number = value(0, Role.NUMBER);
        if (number == null) {
            return null;
        }
        at++;
        boolean tens = number.remainder(BigDecimal.TEN).signum() == 0 && isJoined(0);
        BigDecimal ones = tens ? value(0, Role.NUMBER) : null;
        if (ones != null) {
            at++;
            return number.add(ones);
        }
        BigDecimal part = word(0).equals("and") && word(1).equals("a") ? value(2, Role.FRACTION) : null;
        at += part == null ? 0 : 3;
        return part == null ? number : number.add(part);
    }

    private BigDecimal part() {
        at += word(0).equals("a") ? 1 : 0;
        BigDecimal part = value(0, Role.FRACTION);
        at += part == null ? 0 : 1;
        return part;
    }

    private void readUnit(BigDecimal value, boolean part) {
        int i = word(0).equals("of") ? 1 : 0;
        int noun = word(i + 1).equals("market") ? i + 2 : i + 1;
        if (part && OWNERS.contains(word(i)) && WORTH.contains(word(noun))) {
            take(value.movePointRight(2), Unit.PERCENT, noun + 1);
            return;
        }
        i += word(i).equals("a") || word(i).equals("full") ? 1 : 0;
        boolean points = word(i + 1).startsWith("point");
        switch (word(i)) {
            case "percent", "pct" -> take(value, Unit.PERCENT, i + 1);
            case "per" -> take(value, word(i + 1).equals("cent") ? Unit.PERCENT : null, i + 2);
            case "percentage" -> take(value, points ? Unit.PERCENTAGE_POINTS : null, i + 2);
            case "basis" -> take(value, points ? Unit.BASIS_POINTS : null, i + 2);
            case "points" -> take(value, Unit.POINTS, i + 1);
            case "point" -> take(value, part ? Unit.POINTS : null, i + 1);
            case "cents", "cent" -> take(value, Unit.MONEY, i + 1, true);
            case "dollars" -> take(value, Unit.MONEY, i + 1);
            default -> { }
        }
    }

    private void take(BigDecimal value, Unit unit, int length) {
        take(value, unit, length, false);
    }

    private void take(BigDecimal value, Unit unit, int length, boolean minor) {
        if (unit != null) {
            BigDecimal plain = value.stripTrailingZeros();
            quantity = new Quantity(plain.scale() < 0 ? plain.setScale(0) : plain, unit, 0, null, false, minor);
            at += length;
        }
    }

    private BigDecimal value(int ahead, Role role) {
        Sense sense = at + ahead < end ? MoveWords.sense(tokens.get(at + ahead).word()) : Sense.NONE;
        return sense.is(role) ? sense.value() : null;
    }

    private boolean isJoined(int ahead) {
        return at + ahead < end && tokens.get(at + ahead).joined();
    }

    private String word(int ahead) {
        return at + ahead < end ? tokens.get(at + ahead).lower() : "";
    }
}
