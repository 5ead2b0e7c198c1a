package dev.tickertone.sentiment.move;

import dev.tickertone.sentiment.text.Amount.Unit;
import dev.tickertone.sentiment.text.Token;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Ways of writing prices that the reader of amounts leaves: halves and quarters, small coins. Of the tokens before {@code endToken}. */
record Figures(List<Token> tokens, int endToken) {
    /** Prices are written to no smaller part than this: {@code 99 17/32}. */
    private static final BigDecimal SMALLEST_PART = new BigDecimal(64);
    private static final int PART_DECIMALS = 6;

    /** {@code 11 1/2p}, {@code $11.27 1/4}: a whole with a part of its last place; {@code null} if no part follows. */
    Quantity fraction(int i) {
        boolean part = i + 3 < endToken && tokens.get(i + 1).isNumber() && tokens.get(i + 2).is("/") && tokens.get(i + 3).isNumber() && !tokens.get(i).joined()
                && tokens.get(i + 1).end() == tokens.get(i + 2).start() && tokens.get(i + 2).end() == tokens.get(i + 3).start();
        BigDecimal under = part ? new BigDecimal(tokens.get(i + 3).amount().digits()) : BigDecimal.ZERO;
        if (under.signum() == 0 || under.compareTo(SMALLEST_PART) > 0) {
            return null;
        }
        BigDecimal whole = new BigDecimal(tokens.get(i).amount().digits());
        BigDecimal over = new BigDecimal(tokens.get(i + 1).amount().digits());
        BigDecimal value = whole.add(over.divide(under, PART_DECIMALS, RoundingMode.HALF_UP).movePointLeft(whole.scale()))
                .stripTrailingZeros();
        Quantity last = Quantity.of(tokens.get(i + 3).amount(), tokens.get(i + 3).lower());
        Quantity first = Quantity.of(tokens.get(i).amount(), tokens.get(i).lower());
        return new Quantity(value, last.minor() ? Unit.MONEY : first.unit(), first.sign(),
                last.minor() ? last.currency() : first.currency(), false, last.minor());
    }

    /** After {@code paise}, {@code cent} and {@code Canadian cents}, which the reader of amounts leaves. */
    int afterCoin(int number, int next) {
        if (next > number + 1 || next >= endToken) {
            return next;
        }
        boolean coin = isCoin(next);
        boolean foreign = tokens.get(next).isCapital() && next + 1 < endToken && isCoin(next + 1);
        return coin ? next + 1 : foreign ? next + 2 : next;
    }

    private boolean isCoin(int i) {
        return tokens.get(i).is("paise") || tokens.get(i).is("pips") || tokens.get(i).is("cent") || tokens.get(i).is("cents");
    }

    /** {@code 14,66%} is no number this reads: its comma does not part thousands. */
    static boolean hasDecimalComma(String number) {
        int comma = number.lastIndexOf(',');
        int digits = 0;
        for (int i = comma + 1; comma >= 0 && i < number.length() && Character.isDigit(number.charAt(i)); i++) {
            digits++;
        }
        return comma >= 0 && digits != 3;
    }
}
