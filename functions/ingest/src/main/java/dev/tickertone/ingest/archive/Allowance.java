package dev.tickertone.ingest.archive;

import dev.tickertone.ingest.draft.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** How much one upload may still unpack. Not thread-safe. */
final class Allowance {
    /** Something holds more than is allowed; what was read of it is gone. */
    static final class Exceeded extends Exception {
        Exceeded() {
            super("unpacks to too much", null, false, false);
        }
    }

    private static final int BUFFER_BYTES = 16_384;

    private long left;

    Allowance(long bytes) {
        this.left = bytes;
    }

    /**
     * All that a stream unpacks to.
     *
     * @param packed how many bytes it unpacks from
     * @throws Exceeded once it is larger than an upload may be, than what is left, or than so few bytes can mean well
     */
    byte[] unpack(InputStream in, long packed) throws IOException, Exceeded {
        long most = Math.min(left, Math.min(Limits.MAX_OBJECT_BYTES,
                Math.max(Limits.SMALL_UNPACKED_BYTES, packed * Limits.MAX_RATIO)));
        ByteArrayOutputStream unpacked = new ByteArrayOutputStream(BUFFER_BYTES);
        byte[] buffer = new byte[BUFFER_BYTES];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            if (unpacked.size() + read > most) {
                left -= unpacked.size();
                throw new Exceeded();
            }
            unpacked.write(buffer, 0, read);
        }
        left -= unpacked.size();
        return unpacked.toByteArray();
    }
}
