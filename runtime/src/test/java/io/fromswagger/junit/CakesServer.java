package io.fromswagger.junit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.fromswagger.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** A little bakery: who has the token bakes cakes, each name once, sees them and takes them away. */
final class CakesServer implements AutoCloseable {

    private final HttpServer server;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final Map<Long, Json> cakes = new TreeMap<>();
    private String token = "flour";
    private boolean closedForToday;
    private boolean forKeeps;
    private boolean hidden;
    private long last;

    CakesServer() {
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

    /** What was asked: {@code POST /cakes {"name":…}}. */
    List<String> requests() {
        return requests;
    }

    /** The names of the cakes on the counter. */
    synchronized List<String> names() {
        return cakes.values().stream().map(cake -> cake.get("name").asString()).toList();
    }

    /** Puts a cake on the counter, past all tests. */
    synchronized long puts(String name) {
        last++;
        cakes.put(last, Json.parse("{\"id\":" + last + ",\"name\":\"" + name + "\",\"pieces\":8}"));
        return last;
    }

    /** As {@link #puts(String)}, by this number. */
    synchronized void puts(String name, long id) {
        last = id - 1;
        puts(name);
    }

    /** From now on nobody takes a cake away. */
    void keepsItsCakes() {
        forKeeps = true;
    }

    /** From now on nobody sees what there is. */
    void listsNothing() {
        hidden = true;
    }

    /** From now on another token is good. */
    void wants(String other) {
        token = other;
    }

    /** From now on every new cake is a 409. */
    void bakesNoMore() {
        closedForToday = true;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private synchronized void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String method = exchange.getRequestMethod();
        String path = exchange.getRequestURI().getRawPath();
        requests.add((method + " " + path + " " + body).strip());
        boolean known = ("Bearer " + token).equals(exchange.getRequestHeaders().getFirst("Authorization"));
        if (!method.equals("GET") && !known) {
            send(exchange, 401, "");
        } else if (method.equals("POST")) {
            bake(exchange, Json.parse(body));
        } else if (path.equals("/cakes")) {
            send(
                    exchange,
                    200,
                    hidden
                            ? "[]"
                            : cakes.values().stream().map(Json::toString).collect(Collectors.joining(",", "[", "]")));
        } else {
            one(exchange, Long.parseLong(path.substring("/cakes/".length())));
        }
    }

    private void bake(HttpExchange exchange, Json wanted) throws IOException {
        String name = wanted.get("name").asString();
        if (wanted.get("pieces").asLong() < 1) {
            send(exchange, 400, "{\"code\":\"NO_CAKE\"}");
        } else if (closedForToday || names().contains(name)) {
            send(exchange, 409, "{\"code\":\"NOT_BAKED\"}");
        } else {
            long id = puts(name);
            exchange.getResponseHeaders().add("Location", "/cakes/" + id);
            send(exchange, 201, String.valueOf(cakes.get(id)));
        }
    }

    private void one(HttpExchange exchange, long id) throws IOException {
        if (forKeeps && exchange.getRequestMethod().equals("DELETE")) {
            send(exchange, 409, "{\"code\":\"NOT_YOURS\"}");
            return;
        }
        Json cake = exchange.getRequestMethod().equals("DELETE") ? cakes.remove(id) : cakes.get(id);
        if (cake == null) {
            send(exchange, 404, "{\"code\":\"NO_SUCH_CAKE\"}");
        } else if (exchange.getRequestMethod().equals("DELETE")) {
            send(exchange, 204, "");
        } else {
            send(exchange, 200, cake.toString());
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (exchange;
                var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
