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
 * Bytes to characters: a byte order mark decides, then valid UTF-8, then what the upload declares, then windows-1252,
 * which is what old newsroom systems write.
 */
public final class Encoding {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int DECLARATION_WITHIN = 2_048;

    private Encoding() {}

    /**
     * The text of a file.
     *
     * @param contentType as declared for the object, or {@code null}
     */
    public static String decode(byte[] content, String contentType) {
        Charset marked = byteOrderMark(content);
        if (marked != null) {
            return new String(content, marked);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(content, declaredOrGuessed(content, contentType));
        }
    }

    /** The encoding that a byte order mark names, or {@code null} without one. */
    static Charset byteOrderMark(byte[] content) {
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return startsWith(content, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
    }

    private static Charset declaredOrGuessed(byte[] content, String contentType) {
        Charset declared = named(contentType);
        if (declared == null) {
            int length = Math.min(content.length, DECLARATION_WITHIN);
            String start = new String(content, 0, length, StandardCharsets.ISO_8859_1);
            declared = start.indexOf('<') >= 0 ? named(start) : null;
        }
        // A text declared UTF-8 with a few broken bytes is still UTF-8: the broken ones are dropped later.
        if (declared == null) {
            return mostlyUtf8(content) ? StandardCharsets.UTF_8 : WINDOWS_1252;
        }
        return declared;
    }

    private static Charset named(String declaration) {
        if (declaration == null) {
            return null;
        }
        int start = declaration.toLowerCase(Locale.ROOT).indexOf("charset=");
        if (start < 0) {
            return null;
        }
        StringBuilder name = new StringBuilder();
        for (int i = start + "charset=".length(); i < declaration.length() && name.length() < 40; i++) {
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
