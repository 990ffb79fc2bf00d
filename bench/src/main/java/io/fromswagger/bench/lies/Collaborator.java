package io.fromswagger.bench.lies;

import io.fromswagger.bench.wire.Answer;
import io.fromswagger.bench.wire.Request;
import io.fromswagger.bench.wire.Wire;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

/** The fake, behind the proxy. */
record Collaborator(int port) {

    /** @throws IOException where the fake is down, or speaks no HTTP */
    Answer ask(Request request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            Wire.write(socket.getOutputStream(), request);
            return Wire.readAnswer(
                    new BufferedInputStream(socket.getInputStream()),
                    request.method().equals("HEAD"));
        }
    }
}
