package io.fromswagger.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/**
 * Finds a port that nobody listens on.
 *
 * <p>Someone else may take it before our process does, so whoever uses it has to notice and try again.
 */
public final class FreePort {

    private FreePort() {}

    /** A port that was free a moment ago, on the loopback address. */
    public static int find() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("no free port", e);
        }
    }
}
