package dev.tickertone.sentiment.move;

import dev.tickertone.sentiment.instrument.Instrument;
import dev.tickertone.sentiment.instrument.Instrument.Type;
import dev.tickertone.sentiment.text.Amount;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;

/** Reads where a move ended: {@code to close at a record 38,900}, {@code at $187.30}, with the unit of that level. */
final class Levels {
    private static final int REACH = 9;
    private static final Set<String> IN_DOLLARS = Set.of("EURUSD=X", "GBPUSD=X", "AUDUSD=X", "NZDUSD=X");

    private Levels() {}

    /** The figures with the level that follows after {@code to} or {@code at}, if one does. */
    static Figures read(Clause clause, Figures figures, Instrument instrument) {
        int end = figures.end();
        int from = clause.word(end).equals(",") ? end + 1 : end;
        for (int at = from; at < from + REACH && clause.has(at); at++) {
            String word = clause.word(at);
            if (word.equals("to") || word.equals("at") || MoveWords.ENDING.contains(word)) {
                return levelAt(clause, figures, at + 1, instrument);
            }
            if (word.equals("from") && clause.isNumber(at + 1)) {
                at += 1 + clause.token(at + 1).amount().unitTokens();
            } else if (!Periods.isTimeWord(clause, at)) {
                return figures;
            }
        }
        return figures;
    }

    private static Figures levelAt(Clause clause, Figures figures, int from, Instrument instrument) {
        Type type = instrument.type();
        int at = from;
        while (at - from < REACH && (MoveWords.TO_LEVEL.contains(clause.word(at)) || isTerm(clause, at))) {
            at++;
        }
        if (!clause.isNumber(at) || Figures.hasDecimalComma(clause.token(at).lower())) {
            return figures;
        }
        Amount amount = clause.token(at).amount();
        if (Figures.isScaled(amount)) {
            return figures;
        }
        int next = at + 1 + amount.unitTokens();
        boolean fits = switch (amount.unit()) {
            case PERCENT -> type == Type.RATE;
            case PLAIN, POINTS -> !isInverse(instrument) && !isTime(clause.word(next)) && !isTime(clause.word(at + 1));
            case MONEY -> type != Type.INDEX && type != Type.RATE;
            default -> false;
        };
        if (!fits) {
            return figures;
        }
        return figures.withLevel(new BigDecimal(amount.digits()), unit(amount, instrument), next);
    }

    private static boolean isTime(String word) {
        return Periods.isPeriod(word) || MoveWords.CLOCK.contains(word);
    }

    /** Whether token {@code at} belongs to the age of a record: {@code a 52-week high of}. */
    private static boolean isTerm(Clause clause, int at) {
        return clause.has(at) && clause.token(at).joined()
                || clause.isNumber(at) && clause.has(at + 1) && clause.token(at + 1).joined();
    }

    private static String unit(Amount amount, Instrument instrument) {
        Type type = instrument.type();
        if (type == Type.RATE) {
            return "percent";
        }
        if (type == Type.INDEX) {
            return "points";
        }
        String currency = amount.currency() == null ? "" : amount.currency();
        return switch (currency) {
            case "€", "eur" -> "EUR";
            case "£", "gbp" -> "GBP";
            case "¥", "jpy" -> "JPY";
            case "₹", "rs" -> "INR";
            case "" -> quoteCurrency(instrument);
            case "$", "us$", "usd" -> "USD";
            default -> currency.replace("$", "").length() == 3 ? currency.toUpperCase(Locale.ROOT) : null;
        };
    }

    /** {@code EURUSD=X} is quoted in dollars, {@code JPY=X} in yen; all else in the catalogue trades in dollars. */
    private static String quoteCurrency(Instrument instrument) {
        String symbol = instrument.symbol();
        int equals = symbol.indexOf('=');
        return instrument.type() == Type.CURRENCY && equals >= 3 ? symbol.substring(equals - 3, equals) : "USD";
    }

    /** Whether news writes the level of this currency in its own units for a dollar, against the symbol's direction. */
    private static boolean isInverse(Instrument instrument) {
        String symbol = instrument.symbol();
        return instrument.type() == Type.CURRENCY && symbol.endsWith("USD=X") && !IN_DOLLARS.contains(symbol);
    }
}
