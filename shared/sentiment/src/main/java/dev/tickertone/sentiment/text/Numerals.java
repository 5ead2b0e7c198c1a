package dev.tickertone.sentiment.text;

import java.nio.CharBuffer;
import java.util.List;

/** Where numbers begin and end in a text. */
final class Numerals {
    /** A longer run of letters behind digits is a word, no unit. */
    private static final int LONGEST_UNIT = 4;

    /** Whose dollar some write with the country behind the sign. */
    private static final List<String> COUNTRIES = List.of("A", "C", "NZ", "US", "HK", "S");

    private Numerals() {}

    /** Whether a sign, a currency sign or a digit at {@code index} begins a number. */
    static boolean begins(char[] source, int index) {
        int i = index;
        if (Characters.isSign(source[i]) && !followsWord(source, index)) {
            i++;
        }
        if (i < source.length && Characters.isCurrencySign(source[i])) {
            i++;
            if (i < source.length && Characters.isSign(source[i])) {
                i++;
            }
        }
        return isDigit(source, i)
                || i < source.length && source[i] == '.' && isDigit(source, i + 1) && !followsWord(source, index);
    }

    /** One past the last character of the number at {@code from}, with percent sign and attached unit. */
    static int end(char[] source, int from) {
        int end = from;
        while (end < source.length && !Characters.isDigit(source[end]) && source[end] != '.') {
            end++;
        }
        while (isDigit(source, end) || isGrouping(source, end)) {
            end++;
        }
        if (end < source.length && (source[end] == '%' || source[end] == '¢')) {
            return end + 1;
        }
        int letters = end;
        while (letters < source.length && letters - end <= LONGEST_UNIT && Character.isLetter(source[letters])) {
            letters++;
        }
        return letters - end <= LONGEST_UNIT ? letters : end;
    }

    /** One past the country in {@code $A43.20} and {@code $NZ1.10}, which begins at {@code index}; -1 if none stands there. */
    static int countryEnd(char[] source, int index) {
        for (String country : COUNTRIES) {
            int end = index + country.length();
            if (isDigit(source, end) && country.contentEquals(CharBuffer.wrap(source, index, country.length()))) {
                return end;
            }
        }
        return -1;
    }

    private static boolean isGrouping(char[] source, int index) {
        return index < source.length && (source[index] == ',' || source[index] == '.') && isDigit(source, index + 1);
    }

    /** Whether a mark at {@code index} stands directly behind a word or number. */
    static boolean followsWord(char[] source, int index) {
        return index > 0 && (Characters.isLetter(source[index - 1]) || Characters.isDigit(source[index - 1])
                || source[index - 1] == '%');
    }

    /** Whether the text has a digit at {@code index}. */
    static boolean isDigit(char[] source, int index) {
        return index < source.length && Characters.isDigit(source[index]);
    }
}
