package io.fromswagger.junit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Answers each request with the bytes that it was told, legal HTTP or not, and ends the connection. */
final class RawServer implements AutoCloseable {

    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: *(\\d+)");

    private final ServerSocket socket;
    private volatile byte[] answer = new byte[0];
    private volatile int delayMillis;

    RawServer() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var listener = new Thread(this::listen, "raw server");
        listener.setDaemon(true);
        listener.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }

    /** A status, headers, and a body whose length is told as it is. */
    void answers(int status, List<String> headers, byte[] body) {
        answersExactly(status, plus(headers, "Content-Length: " + body.length), body);
    }

    /** A status, these headers and no other, and a body. */
    void answersExactly(int status, List<String> headers, byte[] body) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(("HTTP/1.1 " + status + " Whatever\r\n"
                        + String.join("\r\n", plus(headers, "Connection: close"))
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(body);
        answer = bytes.toByteArray();
    }

    /** How long each answer takes from now on. */
    void takes(int millis) {
        delayMillis = millis;
    }

    private static List<String> plus(List<String> headers, String more) {
        return Stream.concat(headers.stream(), Stream.of(more)).toList();
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                read(client.getInputStream());
                Thread.sleep(delayMillis);
                client.getOutputStream().write(answer);
                client.getOutputStream().flush();
            } catch (SocketException closed) {
                // the test is over, or the client went away
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static void read(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                return;
            }
            head.append((char) next);
        }
        var length = LENGTH.matcher(head);
        if (length.find()) {
            in.readNBytes(Integer.parseInt(length.group(1)));
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
