package dev.tickertone.store.textfile;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that fails where it becomes too long, as a small compressed file may. */
final class LimitedStream extends FilterInputStream {
    private long left;

    /** There is more than may be read. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }

    LimitedStream(InputStream in, long limit) {
        super(in);
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        left -= Math.max(0, read);
        if (left < 0) {
            throw new TooLong();
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
