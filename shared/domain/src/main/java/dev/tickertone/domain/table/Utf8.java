package dev.tickertone.domain.table;

/** Text as a table sees it: DynamoDB measures and orders keys by their UTF-8 bytes, Java by UTF-16 units. */
public final class Utf8 {
    private Utf8() {}

    /**
     * How many bytes a text takes.
     *
     * @throws IllegalArgumentException if half a surrogate pair stands alone in it: no UTF-8 says that
     */
    public static int length(String text) {
        int bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                bytes += 4;
                i++;
            } else if (Character.isSurrogate(c)) {
                throw new IllegalArgumentException("half a surrogate pair at " + i);
            } else {
                bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
            }
        }
        return bytes;
    }

    /** Compares as the UTF-8 bytes do, which is by code point; both texts are well formed. */
    public static int compare(String a, String b) {
        int end = Math.min(a.length(), b.length());
        for (int i = 0; i < end; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                boolean astral = Character.isSurrogate(x);
                return astral == Character.isSurrogate(y) ? x - y : astral ? 1 : -1;
            }
        }
        return a.length() - b.length();
    }
}
