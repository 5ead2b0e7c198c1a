package dev.tickertone.local.http;

import java.io.IOException;

/** Something else listens on a port that is needed. The message is one line for the person who can choose another. */
public final class BusyPortException extends IOException {
    private static final long serialVersionUID = 1L;

    /** @param property the system property that names another port */
    public BusyPortException(int port, String property) {
        super("port " + port + " is in use: stop what listens there, or choose another with -D" + property + "=N");
    }
}
