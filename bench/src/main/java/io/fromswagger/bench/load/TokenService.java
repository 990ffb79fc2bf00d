package io.fromswagger.bench.load;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * A service that says who it is: asked for {@code /token}, it calls its collaborator with the token from its environment,
 * and answers with it.
 */
public final class TokenService {

    private TokenService() {}

    /** Takes the port. */
    public static void main(String[] arguments) throws IOException {
        var token = System.getenv("TOKEN");
        var charge =
                URI.create(System.getenv("PAYMENTS_URL") + "/charges/" + token).toURL();
        var port = Integer.parseInt(arguments[0]);
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/token", exchange -> {
            try (exchange) {
                var status = ((HttpURLConnection) charge.openConnection()).getResponseCode();
                var body = (token + " " + status).getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        });
        server.start();
    }
}
