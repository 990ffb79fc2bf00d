package io.fromswagger.junit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.fromswagger.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Keeps notes as its document says, but for one fault. */
final class NotesServer implements AutoCloseable {

    private final HttpServer server;
    private final String fault;
    private final Map<String, Map<String, Object>> notes = new LinkedHashMap<>();
    private final AtomicInteger ids = new AtomicInteger();
    /** What was written last, unless it was deleted. */
    private String written = "";

    /** @param fault empty for none */
    NotesServer(String fault) {
        this.fault = fault;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestMethod();
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (path.equals("/notes")) {
            switch (method) {
                case "GET" -> list(exchange);
                case "POST" -> write(exchange, body);
                default -> refuse(exchange);
            }
            return;
        }
        String id = path.substring(path.lastIndexOf('/') + 1);
        switch (method) {
            case "GET" -> get(exchange, id);
            case "PUT" -> put(exchange, id, body);
            case "DELETE" -> delete(exchange, id);
            default -> refuse(exchange);
        }
    }

    private void list(HttpExchange exchange) throws IOException {
        if (is("unlisted")) {
            send(exchange, 200, Json.of(Map.of("notes", List.of(Map.of("id", "other")))));
        } else if (is("no-far-pages") && number(exchange, "offset", 0) > notes.size()) {
            send(exchange, 416, Json.ABSENT);
        } else {
            var page = notes.values().stream()
                    .skip(is("offset-ignored") ? 0 : number(exchange, "offset", 0))
                    .limit(is("limit-ignored") ? 99 : number(exchange, "limit", 99))
                    .toList();
            send(exchange, 200, Json.of(Map.of("notes", page)));
        }
    }

    private static int number(HttpExchange exchange, String parameter, int unlessGiven) {
        String query = String.valueOf(exchange.getRequestURI().getQuery());
        return query.startsWith(parameter + "=")
                ? Integer.parseInt(query.substring(parameter.length() + 1))
                : unlessGiven;
    }

    private void write(HttpExchange exchange, String body) throws IOException {
        if (isStranger(exchange)) {
            return;
        }
        if (is("wants-no-twins") && body.equals(written)) {
            send(exchange, 422, Json.ABSENT);
            return;
        }
        written = body;
        String id = String.valueOf(ids.incrementAndGet());
        var note = read(body);
        note.put("id", id);
        if (note.get("at") != null) {
            note.put("at", "2026-05-04T14:00:00.000+02:00");
        }
        if (!is("not-created")) {
            notes.put(id, note);
        }
        if (!is("no-location")) {
            String shown = is("location-of-another") ? String.valueOf(ids.incrementAndGet()) : id;
            if (!shown.equals(id)) {
                notes.put(shown, new LinkedHashMap<>(Map.of("id", shown, "text", "milk", "at", note.get("at"))));
            }
            exchange.getResponseHeaders()
                    .add("Location", (is("elsewhere") ? "http://example.org" : "") + "/notes/" + shown);
        }
        send(exchange, 201, Json.of(note));
        if (is("forgets-text")) {
            note.put("text", "other");
        }
    }

    private boolean isStranger(HttpExchange exchange) throws IOException {
        String proof = exchange.getRequestHeaders().getFirst("Authorization");
        boolean known = "Bearer secret".equals(proof)
                || (is("any-token") && proof != null)
                || (is("any-scheme") && proof != null && !proof.startsWith("Bearer "))
                || is("ignores-auth");
        if (known) {
            return false;
        }
        if (!is("no-challenge")) {
            exchange.getResponseHeaders().add("WWW-Authenticate", "Bearer");
        }
        send(exchange, is("403-for-401") ? 403 : is("breaks-down") ? 500 : 401, Json.ABSENT);
        return true;
    }

    private void get(HttpExchange exchange, String id) throws IOException {
        var note = notes.get(id);
        send(exchange, note == null ? 404 : 200, note == null ? Json.ABSENT : Json.of(note));
    }

    private void put(HttpExchange exchange, String id, String body) throws IOException {
        var note = read(body);
        note.put("id", id);
        if (is("merges")) {
            notes.get(id).forEach(note::putIfAbsent);
        }
        if (!is("not-put")) {
            notes.put(id, note);
        }
        send(exchange, 204, Json.ABSENT);
    }

    private void delete(HttpExchange exchange, String id) throws IOException {
        if (isStranger(exchange)) {
            return;
        }
        if (is("not-deleted")) {
            send(exchange, 204, Json.ABSENT);
            return;
        }
        written = "";
        boolean first = is("still-listed") ? notes.containsKey(id) : notes.remove(id) != null;
        send(exchange, first ? 204 : is("breaks-down-twice") ? 500 : 404, Json.ABSENT);
    }

    private void refuse(HttpExchange exchange) throws IOException {
        if (!is("no-allow")) {
            exchange.getResponseHeaders().add("Allow", is("allows-it") ? "GET, PATCH" : "GET, POST");
        }
        send(exchange, is("takes-any-method") ? 200 : is("404-for-405") ? 404 : 405, Json.ABSENT);
    }

    private boolean is(String wanted) {
        return fault.equals(wanted);
    }

    private static Map<String, Object> read(String body) {
        return new LinkedHashMap<>(Json.parse(body).members());
    }

    private static void send(HttpExchange exchange, int status, Json json) throws IOException {
        byte[] body = json.isAbsent() ? new byte[0] : json.toString().getBytes(StandardCharsets.UTF_8);
        if (body.length > 0) {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
        }
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (exchange;
                var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
