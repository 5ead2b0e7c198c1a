package dev.tickertone.ingest.content;

import java.text.Normalizer;

/**
 * Which characters of an upload are kept. Those that print nothing can hide or reorder text (NULs, direction overrides,
 * zero-width spaces) and split words that a reader sees whole, so they go before anything else looks at the text.
 */
public final class Characters {
    private Characters() {}

    /** The text without unprintable characters, in Unicode form C; line ends are {@code \n}. */
    public static String clean(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\r') {
                if (i >= text.length() || text.charAt(i) != '\n') {
                    kept.append('\n');
                }
            } else {
                append(kept, c);
            }
        }
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    /** The text on one line: runs of white space are one space, none at the ends. */
    public static String oneLine(String text) {
        String clean = clean(text);
        StringBuilder line = new StringBuilder(clean.length());
        boolean gap = false;
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t') {
                gap = !line.isEmpty();
            } else {
                if (gap) {
                    line.append(' ');
                    gap = false;
                }
                line.append(c);
            }
        }
        return line.toString();
    }

    private static void append(StringBuilder kept, int c) {
        switch (c) {
            case '\n', '\t', 0x200C, 0x200D -> kept.appendCodePoint(c); // joiners shape Persian, Hindi and emoji
            case 0x0B, '\f', 0x85, 0x2028, 0x2029 -> kept.append('\n');
            default -> {
                switch (Character.getType(c)) {
                    case Character.SPACE_SEPARATOR -> kept.append(' ');
                    case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> { }
                    default -> {
                        if (c != 0xFFFD && !isNonCharacter(c)) {
                            kept.appendCodePoint(c);
                        }
                    }
                }
            }
        }
    }

    private static boolean isNonCharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
    }
}
