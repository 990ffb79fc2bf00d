package io.fromswagger.environment;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A service for these tests with nothing but the JDK: {@code --port=8080 [--port-file=F] [--children] …}.
 *
 * <p>Does what its siblings in Node and Python do, {@code services/service.js} and {@code services/service.py}.
 */
public final class PlainService {

    private static final String STUBBORN = "trap '' TERM; while :; do sleep 1; done";
    private static final String ADOPTED = "setsid sh -c 'while :; do sleep 1; done' &";

    private PlainService() {}

    public static void main(String[] words) throws Exception {
        var options = options(words);
        if (options.containsKey("children")) {
            new ProcessBuilder("sh", "-c", STUBBORN).inheritIO().start();
            new ProcessBuilder("sh", "-c", ADOPTED).inheritIO().start().waitFor();
        }
        var port = Integer.parseInt(options.getOrDefault("port", "0"));
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", exchange -> answer(exchange, words));
        server.start();
        if (options.containsKey("port-file")) {
            Files.writeString(
                    Path.of(options.get("port-file")),
                    Integer.toString(server.getAddress().getPort()));
        }
        System.out.println("listening on port " + server.getAddress().getPort());
    }

    private static void answer(HttpExchange exchange, String[] words) throws IOException {
        var path = exchange.getRequestURI().getPath();
        switch (path) {
            case "/health" -> exchange.sendResponseHeaders(204, -1);
            case "/folder" -> send(exchange, Path.of("").toAbsolutePath().toString());
            case "/arguments" -> send(exchange, String.join(" ", words));
            default -> {
                var value = System.getenv(path.substring("/variables/".length()));
                if (value == null) {
                    exchange.sendResponseHeaders(404, -1);
                } else {
                    send(exchange, value);
                }
            }
        }
        exchange.close();
        System.out.println("answered " + path);
    }

    private static void send(HttpExchange exchange, String text) throws IOException {
        var body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    private static Map<String, String> options(String[] words) {
        return Arrays.stream(words)
                .map(word -> List.of(word.substring(2).split("=", 2)))
                .collect(Collectors.toMap(
                        option -> option.get(0),
                        option -> option.size() > 1 ? option.get(1) : "",
                        (first, next) -> next));
    }
}
