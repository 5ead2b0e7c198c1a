package dev.tickertone.ingest.content;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;

/**
 * Bytes to characters. A byte order mark decides, then every other byte being zero, then valid UTF-8, then what the upload
 * declares where its bytes do not belie it, then windows-1252, which is what old newsroom systems write whatever they
 * declare.
 */
public final class Encoding {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int DECLARATION_WITHIN = 2_048;
    private static final byte ESCAPE = 0x1B;

    private Encoding() {}

    /**
     * The text of a file.
     *
     * @param contentType as declared for it, or {@code null}
     */
    public static String decode(byte[] content, String contentType) {
        Charset wide = wide(content);
        if (wide != null) {
            return new String(content, wide);
        }
        Charset declared = declared(content, contentType);
        if (declared != null && declared.name().startsWith("ISO-2022") && holds(content, ESCAPE)) {
            return new String(content, declared); // seven bits a byte, and so valid UTF-8 too
        }
        try {
            return Mojibake.repaired(StandardCharsets.UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException notUtf8) {
            return new String(content, believable(content, declared));
        }
    }

    /** The encoding that a byte order mark or a pattern of zeros shows; {@code null} for one of a byte a letter. */
    static Charset wide(byte[] content) {
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(content, 0xFF, 0xFE, 0, 0)) {
            return Charset.forName("UTF-32LE");
        }
        if (startsWith(content, 0, 0, 0xFE, 0xFF)) {
            return Charset.forName("UTF-32BE");
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return startsWith(content, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : unmarked(content);
    }

    /** Latin text in UTF-16 has a zero at every second place and none at the others. */
    private static Charset unmarked(byte[] content) {
        int[] zeros = {0, 0};
        int length = Math.min(content.length, Binary.SAMPLE_BYTES) / 2 * 2;
        for (int i = 0; i < length; i++) {
            zeros[i % 2] += content[i] == 0 ? 1 : 0;
        }
        boolean half = Math.max(zeros[0], zeros[1]) > length * 0.4 && Math.min(zeros[0], zeros[1]) == 0;
        return !half ? null : zeros[0] > 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    private static Charset declared(byte[] content, String contentType) {
        Charset declared = named(contentType, "charset=");
        int length = Math.min(content.length, DECLARATION_WITHIN);
        String start = new String(content, 0, length, StandardCharsets.ISO_8859_1);
        if (declared == null && start.indexOf('<') >= 0) {
            declared = named(start, "charset=");
        }
        return declared == null && start.startsWith("<?xml") ? named(start, "encoding=") : declared;
    }

    /** What bytes that are not valid UTF-8 are in; a text with a few broken ones is still UTF-8, they are dropped later. */
    private static Charset believable(byte[] content, Charset declared) {
        boolean unicode = declared == null || declared.name().startsWith("UTF-") || declared.equals(StandardCharsets.US_ASCII);
        if (unicode) {
            return mostlyUtf8(content) ? StandardCharsets.UTF_8 : WINDOWS_1252;
        }
        return declared.equals(StandardCharsets.ISO_8859_1) ? WINDOWS_1252 : declared;
    }

    private static boolean holds(byte[] content, byte value) {
        for (byte b : content) {
            if (b == value) {
                return true;
            }
        }
        return false;
    }

    private static Charset named(String declaration, String label) {
        if (declaration == null) {
            return null;
        }
        int start = declaration.toLowerCase(Locale.ROOT).indexOf(label);
        if (start < 0) {
            return null;
        }
        StringBuilder name = new StringBuilder();
        for (int i = start + label.length(); i < declaration.length() && name.length() < 40; i++) {
            char c = declaration.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '-' || c == '_') {
                name.append(c);
            } else if (!name.isEmpty()) {
                break;
            }
        }
        try {
            return name.isEmpty() ? null : Charset.forName(name.toString());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }

    private static boolean mostlyUtf8(byte[] content) {
        int sequences = 0;
        int strays = 0;
        for (int i = 0; i < content.length; i++) {
            int lead = content[i] & 0xFF;
            if (lead < 0x80) {
                continue;
            }
            int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : 0;
            if (more > 0 && continued(content, i, more)) {
                sequences++;
                i += more;
            } else {
                strays++;
            }
        }
        return sequences > strays;
    }

    private static boolean continued(byte[] content, int at, int more) {
        for (int i = at + 1; i <= at + more; i++) {
            if (i >= content.length || (content[i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(byte[] content, int... bytes) {
        if (content.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((content[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
