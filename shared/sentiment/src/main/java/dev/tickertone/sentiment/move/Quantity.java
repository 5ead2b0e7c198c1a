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
 * @param minor whether it counts hundredths of its currency: cents, pence
 */
record Quantity(BigDecimal value, Unit unit, int sign, String currency, boolean scaled, boolean minor) {
    /** Prices on the London exchange are in pence. */
    static final String PENCE = "GBX";

    private static final String PIPS = "pips";
    private static final int PLACES = 4;
    private static final Map<String, String> MINORS = Map.of("pence", "gbp", "paise", "rs");
    private static final Map<String, String> WHOLES = Map.of("yen", "jpy", "euros", "eur", "pounds", "gbp");

    /** Of a number and the last word of its unit, or the number itself, as {@code 412p}. */
    static Quantity of(Amount amount, String unitWord) {
        boolean scaled = Math.abs(amount.value()) != Double.parseDouble(amount.digits());
        int sign = !amount.signed() ? 0 : amount.value() < 0 ? -1 : 1;
        boolean attached = Character.isDigit(unitWord.charAt(0)) && amount.unit() == Unit.PLAIN;
        boolean penny = attached && unitWord.endsWith("p");
        boolean money = amount.unit() == Unit.MONEY || amount.unit() == Unit.PLAIN;
        boolean cent = money && unitWord.startsWith("cent") || attached && unitWord.endsWith("c") || unitWord.endsWith("¢");
        if (unitWord.equals(PIPS)) {
            return new Quantity(new BigDecimal(amount.digits()), Unit.MONEY, sign, PIPS, false, false);
        }
        boolean minor = penny || cent || MINORS.containsKey(unitWord);
        String named = MINORS.getOrDefault(unitWord, WHOLES.get(unitWord));
        String currency = penny ? "gbp" : cent ? null : named == null ? amount.currency() : named;
        return new Quantity(new BigDecimal(amount.digits()), minor ? Unit.MONEY : amount.unit(), sign, currency, scaled, minor);
    }

    /** An amount without a currency. */
    static Quantity plain(BigDecimal value, Unit unit) {
        return new Quantity(value, unit, 0, null, false, false);
    }

    boolean isPercent() {
        return unit == Unit.PERCENT;
    }

    /** Whether it counts the last place of a currency pair. */
    boolean isPips() {
        return PIPS.equals(currency);
    }

    boolean isPence() {
        return minor && "gbp".equals(currency);
    }

    /** In units of the currency: 45 cents are 0.45. */
    BigDecimal whole() {
        return isPips() ? value.movePointLeft(PLACES) : minor ? value.movePointLeft(2) : value;
    }

    /**
     * In the unit of a level, as {@code StatedMove} has it; without one, pence stay pence and cents become dollars.
     *
     * @param unit of the level, or {@code null}
     */
    BigDecimal in(String unit) {
        boolean asWritten = isPence() && (unit == null || unit.equals(PENCE)) || Level.CENTS.equals(unit);
        return asWritten ? value : whole();
    }
}
