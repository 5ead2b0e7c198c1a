package dev.tickertone.sentiment.move;

import dev.tickertone.sentiment.text.Amount;
import dev.tickertone.sentiment.text.Amount.Unit;
import java.math.BigDecimal;

/**
 * An amount, exactly as written.
 *
 * @param value without its sign
 * @param sign 1 or -1 where one is written, else 0
 * @param currency as written in lower case, or {@code null}
 * @param scaled whether a word such as <em>billion</em> belongs to it
 */
record Quantity(BigDecimal value, Unit unit, int sign, String currency, boolean scaled) {
    static Quantity of(Amount amount, String unitWord) {
        boolean scaled = Math.abs(amount.value()) != Double.parseDouble(amount.digits());
        int sign = !amount.signed() ? 0 : amount.value() < 0 ? -1 : 1;
        boolean small = unitWord.startsWith("cent") || unitWord.equals("pence");
        BigDecimal digits = new BigDecimal(amount.digits());
        BigDecimal value = small && amount.isMoney() ? digits.movePointLeft(2) : digits;
        String currency = unitWord.equals("pence") ? "gbp" : amount.currency();
        return new Quantity(value, amount.unit(), sign, currency, scaled);
    }

    boolean isPercent() {
        return unit == Unit.PERCENT;
    }
}
