package dev.tickertone.ingest.content;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Undoes what a system does that takes UTF-8 for windows-1252 and writes it as UTF-8 again: "â€™" where there was an
 * apostrophe. A line is repaired if all of it turns back into valid UTF-8; no line that was meant as it stands does.
 */
final class Mojibake {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /** How the first bytes of the letters and marks of western languages look: C2, C3 and E2. */
    private static final String SIGNS = "ÂÃâ";

    private Mojibake() {}

    static String repaired(String text) {
        if (SIGNS.chars().allMatch(sign -> text.indexOf(sign) < 0)) {
            return text;
        }
        StringBuilder repaired = new StringBuilder(text.length());
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end + 1;
            String line = text.substring(start, end);
            repaired.append(SIGNS.chars().anyMatch(sign -> line.indexOf(sign) >= 0) ? line(line) : line);
            start = end;
        }
        return repaired.toString();
    }

    private static String line(String line) {
        byte[] bytes = new byte[line.length()];
        for (int i = 0; i < bytes.length; i++) {
            char c = line.charAt(i);
            byte[] one = c <= 0xFF ? new byte[] {(byte) c} : String.valueOf(c).getBytes(WINDOWS_1252);
            if (c > 0xFF && one[0] == '?') {
                return line;
            }
            bytes[i] = one[0];
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException meantAsItStands) {
            return line;
        }
    }
}
