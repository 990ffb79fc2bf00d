package com.acme.vault;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Collectors;

/** Prints and answers every request with its headers, and what it knows itself; passes it on to its collaborator. */
public final class VaultServer {

    private VaultServer() {}

    @SuppressWarnings("resource") // it serves until the process ends
    public static void main(String[] arguments) throws IOException {
        say("reads " + System.getenv("DATABASE_URL") + " with " + System.getenv("VAULT_TOKEN"));
        say("started as --master-key=" + System.getenv("MASTER_KEY") + ", signs with Cookie: "
                + System.getenv("SET_COOKIE"));
        say(String.join(" ", arguments));
        if (System.getenv("FAULT").equals("start")) {
            System.exit(7);
        }
        var server = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0])), 0);
        server.createContext("/", VaultServer::answer);
        server.start();
    }

    /** To the log, and to somebody who can tell afterwards that there was something to be masked. */
    private static void say(String text) {
        System.out.println(text);
        try {
            Files.writeString(
                    Path.of(System.getenv("WITNESS")),
                    text + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String headers = exchange.getRequestHeaders().entrySet().stream()
                .map(header -> header.getKey() + ": " + String.join(", ", header.getValue()))
                .collect(Collectors.joining("\n"));
        say(exchange.getRequestMethod() + " " + exchange.getRequestURI() + "\n" + headers);
        say("Set-Cookie: session=" + System.getenv("SET_COOKIE"));
        passOn();
        if (System.getenv("FAULT").equals("exit")) {
            System.exit(7);
        }
        String knows = exchange.getRequestURI() + " " + headers.replace("\n", " ") + " " + System.getenv("VAULT_TOKEN")
                + " " + System.getenv("DATABASE_URL");
        byte[] body = ("{\"knows\":\"" + knows.replace("\"", "") + "\"}").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.getResponseHeaders().add("Set-Cookie", "session=" + System.getenv("SET_COOKIE") + "; HttpOnly");
        exchange.sendResponseHeaders(200, body.length);
        try (exchange;
                var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    /** In a header, in the query and in the body, and not as its contract says. */
    private static void passOn() throws IOException {
        String token = System.getenv("PAYMENTS_TOKEN");
        say("charges with " + token + "...");
        var request = HttpRequest.newBuilder(URI.create(System.getenv("PAYMENTS_URL") + "/charges?api_key="
                        + URLEncoder.encode(token, StandardCharsets.UTF_8)))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofString("{\"amount\":\"" + token + "\"}"))
                .build();
        try {
            HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
