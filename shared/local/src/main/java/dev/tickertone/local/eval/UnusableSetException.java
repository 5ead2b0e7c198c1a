package dev.tickertone.local.eval;

import java.io.IOException;

/** A labelled set cannot be used; the message is one line that names the file and what to do about it. */
final class UnusableSetException extends IOException {
    UnusableSetException(String message) {
        super(message);
    }
}
