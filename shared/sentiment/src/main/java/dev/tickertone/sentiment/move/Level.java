package dev.tickertone.sentiment.move;

import dev.tickertone.sentiment.instrument.Instrument;
import dev.tickertone.sentiment.instrument.Instrument.Type;
import dev.tickertone.sentiment.text.Amount.Unit;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;

/**
 * Where a price, index or yield stands.
 *
 * @param unit as {@code StatedMove} has it
 * @param next the item after it
 */
record Level(BigDecimal value, String unit, int next) {
    private static final int REACH = 9;
    /** Of what is quoted in cents, as some contracts and the Australian dollar are. */
    static final String CENTS = "USX";

    private static final Set<String> IN_DOLLARS = Set.of("EURUSD=X", "GBPUSD=X", "AUDUSD=X", "NZDUSD=X");

    /** The level that item {@code from} or one a few words after it is, as in {@code a record high of 5,000}. */
    static Level read(Line line, int from, Instrument instrument) {
        int at = from;
        while (at - from < REACH && (line.at(at).is(Role.TO_LEVEL) || isTerm(line.at(at))
                || at > from && line.at(at).sense().period() != null)) {
            at++;
        }
        Quantity quantity = line.at(at).quantity();
        boolean time = quantity != null && quantity.unit() == Unit.PLAIN && isTime(line, at + 1);
        if (quantity == null || quantity.scaled() || time || !fits(quantity, instrument)) {
            return null;
        }
        return of(quantity, instrument, afterPer(line, at + 1));
    }

    /** {@code at 10:30 a.m.}, {@code to 3 years}. */
    private static boolean isTime(Line line, int i) {
        Item item = line.at(i);
        boolean unit = Terms.isUnit(item.sense()) && !item.isCapital();
        return item.is(Role.CLOCK) || unit;
    }

    /** A level that was read before, or {@code null}. */
    static Level of(Quantity quantity, Instrument instrument, int next) {
        if (quantity == null || !fits(quantity, instrument)) {
            return null;
        }
        String unit = unit(quantity, instrument);
        return new Level(quantity.in(unit), unit, next);
    }

    private static boolean isTerm(Item item) {
        return item.is(Role.TIME) && item.word().contains("-");
    }

    /** After {@code a barrel}, {@code per troy ounce}, {@code /lb}. */
    static int afterPer(Line line, int from) {
        boolean per = line.at(from).is("a") || line.at(from).is("an") || line.at(from).is("per") || line.at(from).is("/");
        int at = from + 1;
        while (per && line.at(at).is(Role.PER)) {
            at++;
        }
        return at > from + 1 ? at : from;
    }

    private static boolean fits(Quantity quantity, Instrument instrument) {
        Type type = instrument.type();
        return switch (quantity.unit()) {
            case PERCENT -> type == Type.RATE;
            case PLAIN, POINTS -> quantity.sign() == 0;
            case MONEY -> type != Type.INDEX && type != Type.RATE;
            default -> false;
        };
    }

    private static String unit(Quantity quantity, Instrument instrument) {
        Type type = instrument.type();
        if (type == Type.RATE) {
            return "percent";
        }
        if (type == Type.INDEX) {
            return "points";
        }
        boolean cents = quantity.minor() && quantity.currency() == null;
        if (quantity.isPence() || cents && (type == Type.CURRENCY || isInCents(instrument))) {
            return quantity.isPence() ? Quantity.PENCE : CENTS;
        }
        String currency = quantity.currency() == null ? "" : quantity.currency();
        return switch (currency) {
            case "€", "eur" -> "EUR";
            case "£", "gbp" -> "GBP";
            case "¥", "jpy" -> "JPY";
            case "₹", "rs" -> "INR";
            case "" -> quoteCurrency(instrument);
            case "$", "us$", "$us", "usd" -> "USD";
            case "c$", "$c" -> "CAD";
            case "a$", "$a" -> "AUD";
            case "hk$", "$hk" -> "HKD";
            case "nz$", "$nz" -> "NZD";
            case "s$", "$s" -> "SGD";
            case "nt$", "t$" -> "TWD";
            case "r$" -> "BRL";
            default -> currency.replace("$", "").length() == 3 ? currency.toUpperCase(Locale.ROOT) : null;
        };
    }

    /** Whether news writes prices of this contract in cents and changes of it too. */
    static boolean isInCents(Instrument instrument) {
        return MoveWords.isInCents(instrument.symbol());
    }

    /** {@code EURUSD=X} is quoted in dollars, {@code JPY=X} in yen; all else in the catalogue trades in dollars. */
    private static String quoteCurrency(Instrument instrument) {
        String symbol = instrument.symbol();
        int equals = symbol.indexOf('=');
        return instrument.type() != Type.CURRENCY || equals < 3 ? "USD"
                : isInverse(instrument) ? symbol.substring(0, 3) : symbol.substring(equals - 3, equals);
    }

    /** Whether news writes the level of this currency in its own units for a dollar, against the symbol's direction. */
    private static boolean isInverse(Instrument instrument) {
        String symbol = instrument.symbol();
        return instrument.type() == Type.CURRENCY && symbol.endsWith("USD=X") && !IN_DOLLARS.contains(symbol);
    }
}
