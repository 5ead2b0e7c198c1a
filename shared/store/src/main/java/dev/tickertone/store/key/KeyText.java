package dev.tickertone.store.key;

import java.math.BigInteger;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A key as its holder has it: {@code tt_ID_SECRET}, digits and small letters only, so that a double click takes all of it
 * and it needs no escapes in a header, an address or a shell.
 *
 * @param id 10 digits of base 32 (0-9, a-v)
 * @param secret 52 such digits: 256 random bits
 */
record KeyText(String id, String secret) {
    /** How long every key's text is, in characters. */
    static final int LENGTH = "tt_".length() + digits(Limits.ID_BITS) + "_".length() + digits(Limits.SECRET_BITS);

    private static final int BITS_OF_A_DIGIT = 5;
    private static final int BASE = 1 << BITS_OF_A_DIGIT;
    private static final Pattern ID = Pattern.compile("[0-9a-v]{%d}".formatted(digits(Limits.ID_BITS)));
    private static final Pattern FORM = Pattern.compile("tt_([0-9a-v]{%d})_([0-9a-v]{%d})"
            .formatted(digits(Limits.ID_BITS), digits(Limits.SECRET_BITS)));

    /** A new one, out of randomness that nobody can guess. */
    static KeyText draw(Random random) {
        return new KeyText(draw(Limits.ID_BITS, random), draw(Limits.SECRET_BITS, random));
    }

    private static String draw(int bits, Random random) {
        String number = new BigInteger(bits, random).toString(BASE);
        return "0".repeat(digits(bits) - number.length()) + number;
    }

    private static int digits(int bits) {
        return (bits + BITS_OF_A_DIGIT - 1) / BITS_OF_A_DIGIT;
    }

    /** What a text says, if it has the form; any text will do, however long. */
    static Optional<KeyText> parse(String text) {
        if (text == null || text.length() != LENGTH) {
            return Optional.empty();
        }
        Matcher matcher = FORM.matcher(text);
        return matcher.matches() ? Optional.of(new KeyText(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    /** Whether a text can be a key's id. */
    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** The whole text. */
    String text() {
        return "tt_" + id + "_" + secret;
    }

    /** Not the secret: what is written to a log by mistake is harmless. */
    @Override
    public String toString() {
        return "tt_" + id + "_...";
    }
}
