package io.fromswagger.service;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.Optional;

/** Tries to connect to the port. */
final class TcpProbe implements Probe {

    private static final int TIMEOUT_MILLIS = 500;

    @Override
    public Optional<String> whyNotReady(URI url, ServiceLog log) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(url.getHost(), url.getPort()), TIMEOUT_MILLIS);
            return Optional.empty();
        } catch (IOException notYet) {
            return Optional.of("nothing listens there");
        }
    }
}
