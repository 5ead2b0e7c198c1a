package dev.tickertone.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports for those who do not mind which. */
final class FreePort {
    private FreePort() {}

    /** The port, or if it is 0 one that was free just now; the parts must know each other's before they listen. */
    static int or(int port) throws IOException {
        if (port != 0) {
            return port;
        }
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
