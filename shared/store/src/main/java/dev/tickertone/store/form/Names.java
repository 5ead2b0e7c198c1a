package dev.tickertone.store.form;

import java.util.Optional;
import java.util.regex.Pattern;

/** What rules and portfolios are called. */
public final class Names {
    /** What an id looks like, as it follows "write". */
    public static final String ID = "an id of 1 to 64 lower-case letters, digits and hyphens that begins with no hyphen";

    private static final Pattern IDS = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    private Names() {}

    /** The id, or empty if it can be none. */
    public static Optional<String> id(String given) {
        return Optional.of(given).filter(text -> IDS.matcher(text).matches());
    }

    /**
     * The id that a document goes by.
     *
     * @param id the id it is put under, which it may repeat; {@code null} where it must give it
     */
    public static String id(Form form, String member, String id) {
        if (id == null) {
            form.require(member, ID);
        }
        String given = form.read(member, Names::id, ID);
        if (id != null && given != null && !given.equals(id)) {
            form.fault(member, "Write the id that stands in the path, or leave it out.");
        }
        return id == null ? given : id;
    }

    /** A name for people, without white space at its ends; {@code null} where it is not given, or faulty. */
    public static String name(Form form, String member, int longest) {
        return form.read(member, text -> name(text, longest),
                "1 to " + longest + " characters on one line, none of them invisible");
    }

    private static Optional<String> name(String text, int longest) {
        String name = text.strip();
        boolean seen = name.codePoints().anyMatch(c -> !Character.isSpaceChar(c));
        return Optional.of(name).filter(each -> seen && each.codePointCount(0, each.length()) <= longest
                && each.codePoints().noneMatch(Names::isInvisible));
    }

    // Format characters can turn a line around, or make two names look like one.
    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE,
                 Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
