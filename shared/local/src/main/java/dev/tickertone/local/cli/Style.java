package dev.tickertone.local.cli;

/** Emphasis where the output is a terminal that shows it, plain text everywhere else. */
record Style(boolean colours) {
    String bold(String text) {
        return coded("1", text);
    }

    String dim(String text) {
        return coded("2", text);
    }

    /** Red below zero, green above; neutral and unknown scores stay as they are. */
    String signed(double score, String text) {
        return score < 0 ? coded("31", text) : score > 0 ? coded("32", text) : text;
    }

    private String coded(String code, String text) {
        return colours ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }

    /**
     * Text from an article on one line: what a terminal would obey instead of show becomes a space.
     *
     * @param text may be {@code null}
     */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder();
        (text == null ? "" : text).codePoints().forEach(c -> line.appendCodePoint(isPrintable(c) ? c : ' '));
        return line.toString().replaceAll(" {2,}", " ").strip();
    }

    /** Format characters include those that turn the direction of the text around. */
    private static boolean isPrintable(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR && type != Character.PARAGRAPH_SEPARATOR
                && type != Character.PRIVATE_USE && type != Character.UNASSIGNED;
    }
}
