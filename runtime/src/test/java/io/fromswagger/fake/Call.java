package io.fromswagger.fake;

import io.fromswagger.json.Bytes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A request to the fake of the parcels, as a service under test may send it; each method answers another one. */
record Call(String method, String path, List<String> headers, Bytes body, boolean isChunked) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** @param line such as {@code GET /parcels?limit=2}, with everything encoded that has to be */
    static Call call(String line) {
        var words = line.split(" ", 2);
        return new Call(words[0], "/v2" + words[1], List.of(), Bytes.of(new byte[0]), false);
    }

    /** Beside the base path. */
    Call at(String wholePath) {
        return new Call(method, wholePath, headers, body, isChunked);
    }

    Call header(String name, String value) {
        var more = new ArrayList<>(headers);
        more.add(name);
        more.add(value);
        return new Call(method, path, more, body, isChunked);
    }

    Call body(String contentType, byte[] bytes) {
        return new Call(method, path, headers, Bytes.of(bytes), isChunked).header("Content-Type", contentType);
    }

    Call body(String contentType, String text) {
        return body(contentType, text.getBytes(StandardCharsets.UTF_8));
    }

    Call untyped(String text) {
        return new Call(method, path, headers, Bytes.of(text.getBytes(StandardCharsets.UTF_8)), isChunked);
    }

    Call json(String text) {
        return body("application/json", text);
    }

    Call form(String text) {
        return body("application/x-www-form-urlencoded", text);
    }

    /** The headers of each part, and its content. */
    Call parts(Part... parts) {
        var bytes = new ByteArrayOutputStream();
        for (var part : parts) {
            bytes.writeBytes(
                    ("--b\r\nContent-Disposition: form-data; name=\"" + part.name + "\"" + part.more + "\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            bytes.writeBytes(part.content.toByteArray());
            bytes.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        bytes.writeBytes("--b--\r\n".getBytes(StandardCharsets.UTF_8));
        return body("multipart/form-data; boundary=b", bytes.toByteArray());
    }

    Call chunked() {
        return new Call(method, path, headers, body, true);
    }

    /** A part of a body in parts. */
    record Part(String name, String more, Bytes content) {

        static Part text(String name, String text) {
            return new Part(name, "", Bytes.of(text.getBytes(StandardCharsets.UTF_8)));
        }

        static Part file(String name, byte[] content) {
            return new Part(name, "; filename=\"a.png\"\r\nContent-Type: image/png", Bytes.of(content));
        }

        /** With its own headers, each in a line that begins with CRLF. */
        static Part with(String headers, String name, String text) {
            return new Part(name, headers, Bytes.of(text.getBytes(StandardCharsets.UTF_8)));
        }

        static Part json(String name, String text) {
            return new Part(
                    name, "\r\nContent-Type: application/json", Bytes.of(text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** Sends it, and answers with the status. */
    int send(Parcels parcels) throws IOException, InterruptedException {
        var base = parcels.url().substring(0, parcels.url().length() - "/v2".length());
        var bytes = body.toByteArray();
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .method(
                        method,
                        isChunked
                                ? BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes))
                                : bytes.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(bytes));
        for (int i = 0; i < headers.size(); i += 2) {
            request.header(headers.get(i), headers.get(i + 1));
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString()).statusCode();
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
