package io.fromswagger.service;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.Optional;

/** Tries to connect to the port. */
final class TcpProbe {

    private static final int TIMEOUT_MILLIS = 500;

    private TcpProbe() {}

    static Optional<String> whyNotReady(URI url) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(url.getHost(), port(url)), TIMEOUT_MILLIS);
            return Optional.empty();
        } catch (IOException notYet) {
            return Optional.of("nothing listens there");
        }
    }

    private static int port(URI url) {
        if (url.getPort() >= 0) {
            return url.getPort();
        }
        return "https".equals(url.getScheme()) ? 443 : 80;
    }
}
