package io.fromswagger.bench.wire;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** HTTP/1.1 byte by byte, one exchange a connection: a fault may need what no library would send. */
public final class Wire {

    private static final Set<String> OF_THE_CONNECTION = Set.of("connection", "keep-alive", "transfer-encoding");

    private Wire() {}

    /** The next request; empty if the caller has hung up. */
    public static Optional<Request> readRequest(InputStream in) throws IOException {
        String line = line(in);
        if (line.isEmpty()) {
            return Optional.empty();
        }
        String[] parts = line.split(" ", 3);
        var headers = headers(in);
        return Optional.of(new Request(parts[0], parts[1], passedOn(headers), body(in, headers, new byte[0])));
    }

    public static Answer readAnswer(InputStream in, boolean ofHead) throws IOException {
        String[] parts = line(in).split(" ", 3);
        var headers = headers(in);
        int status = Integer.parseInt(parts[1]);
        boolean bodiless = ofHead || status == 204 || status == 304;
        byte[] body = bodiless ? new byte[0] : body(in, headers, null);
        var kept = passedOn(headers);
        return new Answer(
                status, parts.length < 3 ? "" : parts[2], ofHead ? kept : Header.without(kept, "Content-Length"), body);
    }

    public static void write(OutputStream out, Request request) throws IOException {
        var head = new StringBuilder(request.method() + " " + request.target() + " HTTP/1.1\r\n");
        boolean hasBody =
                request.body().length > 0 || request.header("Content-Length").isPresent();
        write(head, Header.without(request.headers(), "Content-Length"));
        if (hasBody) {
            head.append("Content-Length: ").append(request.body().length).append("\r\n");
        }
        send(out, head, request.body());
    }

    public static void write(OutputStream out, Answer answer, boolean toHead) throws IOException {
        var head = new StringBuilder("HTTP/1.1 " + answer.status() + " " + answer.reason() + "\r\n");
        write(head, answer.headers());
        boolean chunked = answer.header("Transfer-Encoding").isPresent();
        boolean bodiless = answer.body().length == 0 && (answer.status() == 204 || answer.status() == 304);
        if (!toHead && !chunked && !bodiless) {
            head.append("Content-Length: ").append(answer.body().length).append("\r\n");
        }
        byte[] body = toHead ? new byte[0] : answer.body();
        send(out, head, chunked && !toHead ? inChunks(body) : body);
    }

    private static void write(StringBuilder head, List<Header> headers) {
        headers.forEach(header ->
                head.append(header.name()).append(": ").append(header.value()).append("\r\n"));
    }

    private static void send(OutputStream out, StringBuilder head, byte[] body) throws IOException {
        head.append("Connection: close\r\n\r\n");
        out.write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
        out.write(body);
        out.flush();
    }

    private static byte[] inChunks(byte[] body) {
        var chunks = new ByteArrayOutputStream();
        int half = body.length / 2;
        chunk(chunks, body, 0, half);
        chunk(chunks, body, half, body.length - half);
        chunks.writeBytes("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return chunks.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream chunks, byte[] body, int from, int length) {
        if (length > 0) {
            chunks.writeBytes((Integer.toHexString(length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            chunks.write(body, from, length);
            chunks.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static byte[] body(InputStream in, List<Header> headers, byte @org.jspecify.annotations.Nullable [] unsaid)
            throws IOException {
        if (Header.first(headers, "Transfer-Encoding").isPresent()) {
            return dechunked(in);
        }
        var length = Header.first(headers, "Content-Length");
        if (length.isPresent()) {
            return in.readNBytes(Integer.parseInt(length.get().strip()));
        }
        return unsaid == null ? in.readAllBytes() : unsaid;
    }

    private static byte[] dechunked(InputStream in) throws IOException {
        var body = new ByteArrayOutputStream();
        while (true) {
            int length = Integer.parseInt(line(in).split(";", 2)[0].strip(), 16);
            body.writeBytes(in.readNBytes(length));
            line(in);
            if (length == 0) {
                return body.toByteArray();
            }
        }
    }

    private static List<Header> headers(InputStream in) throws IOException {
        var headers = new ArrayList<Header>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            if (colon < 0) {
                throw new EOFException("no header: " + line);
            }
            headers.add(new Header(
                    line.substring(0, colon), line.substring(colon + 1).strip()));
        }
        return headers;
    }

    private static List<Header> passedOn(List<Header> headers) {
        return headers.stream()
                .filter(header -> !OF_THE_CONNECTION.contains(header.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }
}
