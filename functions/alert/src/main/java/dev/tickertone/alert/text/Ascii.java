package dev.tickertone.alert.text;

/** How one character is written in printable ASCII. */
final class Ascii {
    private Ascii() {}

    /** What stands for a code point of compatibility-decomposed text; empty where nothing does. */
    static String of(int c) {
        if (c >= ' ' && c <= '~') {
            return Character.toString(c);
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u02BC' -> "'";
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' -> "\"";
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212' -> "-";
            case '\u2014', '\u2015' -> " - ";
            case '\u2022', '\u00B7' -> "*";
            case '\u2044', '\u00F7' -> "/";
            case '\u00D7' -> "x";
            case '\u00B1' -> "+/-";
            case '\u20AC' -> "EUR ";
            case '\u00A3' -> "GBP ";
            case '\u00A5' -> "JPY ";
            case '\u20B9' -> "INR ";
            case '\u00DF' -> "ss";
            case '\u00C6' -> "AE";
            case '\u00E6' -> "ae";
            case '\u0152' -> "OE";
            case '\u0153' -> "oe";
            case '\u00D8' -> "O";
            case '\u00F8' -> "o";
            case '\u0141' -> "L";
            case '\u0142' -> "l";
            case '\u0110', '\u00D0' -> "D";
            case '\u0111', '\u00F0' -> "d";
            case '\u0131' -> "i";
            case '\u00DE' -> "Th";
            case '\u00FE' -> "th";
            default -> "";
        };
    }
}
