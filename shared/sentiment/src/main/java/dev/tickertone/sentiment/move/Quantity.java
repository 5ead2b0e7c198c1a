package dev.tickertone.sentiment.move;

import dev.tickertone.sentiment.text.Amount;
import dev.tickertone.sentiment.text.Amount.Unit;
import java.math.BigDecimal;
import java.util.Map;

/**
 * An amount, exactly as written.
 *
 * @param value without its sign
 * @param sign 1 or -1 where one is written, else 0
 * @param currency as written in lower case, or {@code null}
 * @param scaled whether a word such as <em>billion</em> belongs to it
 */
record Quantity(BigDecimal value, Unit unit, int sign, String currency, boolean scaled) {
    private static final Map<String, String> HUNDREDTHS = Map.of("pence", "gbp", "paise", "rs");
    private static final Map<String, String> WHOLES = Map.of("yen", "jpy", "euros", "eur", "pounds", "gbp");

    static Quantity of(Amount amount, String unitWord) {
        boolean scaled = Math.abs(amount.value()) != Double.parseDouble(amount.digits());
        int sign = !amount.signed() ? 0 : amount.value() < 0 ? -1 : 1;
        BigDecimal digits = new BigDecimal(amount.digits());
        Unit unit = amount.unit();
        boolean penny = unit == Unit.PLAIN && unitWord.endsWith("p") && Character.isDigit(unitWord.charAt(0));
        boolean small = unitWord.startsWith("cent") && unit == Unit.MONEY || penny || HUNDREDTHS.containsKey(unitWord);
        BigDecimal value = small ? digits.movePointLeft(2) : digits;
        String named = HUNDREDTHS.getOrDefault(unitWord, WHOLES.get(unitWord));
        String currency = penny ? "gbp" : named == null ? amount.currency() : named;
        return new Quantity(value, small ? Unit.MONEY : unit, sign, currency, scaled);
    }

    boolean isPercent() {
        return unit == Unit.PERCENT;
    }
}
