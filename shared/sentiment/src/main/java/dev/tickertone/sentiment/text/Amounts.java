package dev.tickertone.sentiment.text;

import dev.tickertone.sentiment.text.Amount.Unit;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the value of number tokens: digits, attached units, and the scale and unit words that follow. */
final class Amounts {
    /** More digits than this cannot be a price or a sum; the rest still belongs to the token. */
    private static final int MAX_DIGITS = 24;

    private static final WordMap<Double> SCALES = new WordMap<>(Map.ofEntries(
            Map.entry("k", 1e3), Map.entry("thousand", 1e3), Map.entry("th", 1e3),
            Map.entry("lakh", 1e5), Map.entry("lakhs", 1e5), Map.entry("lac", 1e5),
            Map.entry("m", 1e6), Map.entry("mn", 1e6), Map.entry("mln", 1e6), Map.entry("mm", 1e6),
            Map.entry("million", 1e6), Map.entry("millions", 1e6),
            Map.entry("cr", 1e7), Map.entry("crore", 1e7), Map.entry("crores", 1e7),
            Map.entry("b", 1e9), Map.entry("bn", 1e9), Map.entry("bln", 1e9), Map.entry("billion", 1e9),
            Map.entry("billions", 1e9), Map.entry("t", 1e12), Map.entry("tn", 1e12), Map.entry("trn", 1e12),
            Map.entry("trillion", 1e12)));

    private static final WordMap<Unit> UNITS = new WordMap<>(Map.ofEntries(
            Map.entry("%", Unit.PERCENT), Map.entry("percent", Unit.PERCENT), Map.entry("pct", Unit.PERCENT),
            Map.entry("pc", Unit.PERCENT), Map.entry("bps", Unit.BASIS_POINTS), Map.entry("bp", Unit.BASIS_POINTS),
            Map.entry("points", Unit.POINTS), Map.entry("pts", Unit.POINTS), Map.entry("point", Unit.POINTS),
            Map.entry("times", Unit.TIMES), Map.entry("x", Unit.TIMES), Map.entry("fold", Unit.TIMES),
            Map.entry("dollars", Unit.MONEY), Map.entry("euros", Unit.MONEY), Map.entry("cents", Unit.MONEY),
            Map.entry("pounds", Unit.MONEY), Map.entry("pence", Unit.MONEY), Map.entry("yen", Unit.MONEY)));

    private static final WordMap<String> CURRENCY_WORDS = new WordMap<>(Map.ofEntries(
            Map.entry("rs", "rs"), Map.entry("inr", "rs"), Map.entry("eur", "eur"), Map.entry("usd", "usd"),
            Map.entry("gbp", "gbp"), Map.entry("jpy", "jpy"), Map.entry("chf", "chf"), Map.entry("sek", "sek"),
            Map.entry("nok", "nok"), Map.entry("dkk", "dkk"), Map.entry("cad", "cad"), Map.entry("aud", "aud"),
            Map.entry("cny", "cny"), Map.entry("hkd", "hkd"), Map.entry("euro", "eur"), Map.entry("dollar", "usd"),
            Map.entry("francs", "chf"), Map.entry("rupees", "rs")));

    private Amounts() {}

    /** The value of the number between {@code start} and {@code end}, whose sign or digit stands at {@code from}. */
    static Amount read(char[] source, int start, int from, int end) {
        StringBuilder digits = new StringBuilder(end - from + 1);
        StringBuilder suffix = new StringBuilder(0);
        boolean negative = false;
        boolean signed = false;
        boolean point = false;
        String currency = from > start ? new String(source, start, from + 1 - start).toLowerCase(Locale.ROOT) : null;
        for (int i = from; i < end; i++) {
            char c = source[i];
            if (Characters.isDigit(c)) {
                if (digits.length() < MAX_DIGITS) {
                    digits.append(c);
                }
            } else if (c == '.') {
                if (!point) {
                    digits.append('.');
                }
                point = true;
            } else if (c == '-' || c == '−' || c == '+') {
                negative = c != '+';
                signed = true;
            } else if ((Character.isLetter(c) || c == '%') && !digits.isEmpty()) {
                suffix.append(Character.toLowerCase(c));
            } else if (c != ',' && currency == null && !Character.isLetter(c)) {
                currency = String.valueOf(c);
            }
        }
        if (digits.isEmpty() || digits.charAt(0) == '.') {
            digits.insert(0, '0');
        }
        if (digits.charAt(digits.length() - 1) == '.') {
            digits.setLength(digits.length() - 1);
        }
        String number = digits.toString();
        Double scale = suffix.isEmpty() ? null : SCALES.get(suffix.toString());
        Unit attached = suffix.isEmpty() ? null : UNITS.get(suffix.toString());
        double value = Double.parseDouble(number) * (scale == null ? 1 : scale);
        Unit unit = attached != null ? attached : currency == null ? Unit.PLAIN : Unit.MONEY;
        return new Amount(number, negative ? -value : value, signed, unit, currency, 0);
    }

    /** Completes numbers with the words around them: {@code EUR 8.7 mn}, {@code 2.4 per cent}. */
    static List<Token> withUnits(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isNumber()) {
                tokens.set(i, withUnits(tokens, i));
            }
        }
        return tokens;
    }

    private static Token withUnits(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        Amount amount = token.amount();
        double value = amount.value();
        Unit unit = amount.unit();
        String currency = amount.currency();
        if (currency == null && i > 0) {
            currency = currencyBefore(tokens, i);
            unit = currency == null ? unit : Unit.MONEY;
        }
        int next = i + 1;
        Double scale = after(SCALES, tokens, next);
        if (scale != null) {
            value *= scale;
            next++;
        }
        Unit counted = after(UNITS, tokens, next);
        String money = after(CURRENCY_WORDS, tokens, next);
        if (counted != null) {
            unit = counted;
            next++;
        } else if (money != null && unit == Unit.PLAIN) {
            unit = Unit.MONEY;
            currency = money;
            next++;
        } else if (compoundUnit(tokens, next) != null) {
            unit = compoundUnit(tokens, next);
            next += 2;
        }
        Amount full = new Amount(amount.digits(), value, amount.signed(), unit, currency, next - i - 1);
        return new Token(token.start(), token.end(), token.word(), token.kind(), false, token.joined(), full);
    }

    /** The unit that two words name: per cent, basis points. */
    private static Unit compoundUnit(List<Token> tokens, int first) {
        if (first + 1 >= tokens.size()) {
            return null;
        }
        String second = tokens.get(first + 1).lower();
        return switch (tokens.get(first).lower()) {
            case "per" -> second.equals("cent") ? Unit.PERCENT : null;
            case "basis" -> second.startsWith("point") ? Unit.BASIS_POINTS : null;
            case "percentage" -> second.startsWith("point") ? Unit.PERCENTAGE_POINTS : null;
            default -> null;
        };
    }

    private static String currencyBefore(List<Token> tokens, int i) {
        int before = tokens.get(i - 1).is(".") && i > 1 ? i - 2 : i - 1;
        return CURRENCY_WORDS.get(tokens.get(before).word());
    }

    private static <T> T after(WordMap<T> words, List<Token> tokens, int i) {
        return i < tokens.size() ? words.get(tokens.get(i).word()) : null;
    }
}
