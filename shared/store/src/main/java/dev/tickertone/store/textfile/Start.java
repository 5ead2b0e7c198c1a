package dev.tickertone.store.textfile;

import java.io.BufferedInputStream;
import java.io.IOException;

/** The first bytes of a file, which tell what it is. */
record Start(byte[] bytes) {
    private static final int LENGTH = 512;

    /** Looks at a stream and leaves it where it is. */
    static Start of(BufferedInputStream stream) throws IOException {
        stream.mark(LENGTH);
        byte[] bytes = stream.readNBytes(LENGTH);
        stream.reset();
        return new Start(bytes);
    }

    boolean isGzip() {
        return bytes.length > 1 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
    }

    /** Text has no control characters but those of lines; what is in UTF-16 has zeros and is not read. */
    boolean isText() {
        for (byte b : bytes) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    /** The first character of the text after white space and a byte order mark, or a space if none is near. */
    char first() {
        for (byte each : bytes) {
            int b = each & 0xFF;
            if (b > ' ' && b != 0xEF && b != 0xBB && b != 0xBF) {
                return (char) b;
            }
        }
        return ' ';
    }
}
