package io.fromswagger.junit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * A little shop that keeps its contract, until it is told to answer orders otherwise; also as a process of its own, which
 * is paid through a payments service.
 */
public final class OrdersServer implements AutoCloseable {

    private static final String ORDER = """
            {"id":7,"sku":"sku-1","quantity":2,"total":42.00}""";

    private final HttpServer server;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private volatile @Nullable Answer toOrders;
    private volatile @Nullable String paymentsUrl;
    private volatile @Nullable String fault;

    record Answer(int status, String contentType, String body, boolean location) {}

    OrdersServer() {
        this(0);
    }

    private OrdersServer(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.start();
    }

    /** Runs the shop on a port; {@code FAULT} says what it does wrong. */
    @SuppressWarnings("resource") // it serves until the process ends
    public static void main(String[] arguments) {
        var shop = new OrdersServer(Integer.parseInt(arguments[0]));
        shop.paymentsUrl = System.getenv("PAYMENTS_URL");
        shop.fault = System.getenv("FAULT");
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** From now on every POST is answered so. */
    void answersOrders(int status, String contentType, String body) {
        toOrders = new Answer(status, contentType, body, status == 201);
    }

    /** What was asked, as {@code POST /orders Bearer abc {"sku":…}}. */
    List<String> requests() {
        return requests;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String call = exchange.getRequestMethod() + " "
                + exchange.getRequestURI().getRawPath() + " "
                + exchange.getRequestHeaders().getFirst("Content-Type") + " "
                + exchange.getRequestHeaders().getFirst("Authorization");
        requests.add(call);
        send(exchange, exchange.getRequestMethod().equals("POST") ? toOrder(body) : toQuestion(exchange));
    }

    private Answer toOrder(String body) {
        var told = toOrders;
        if (told != null) {
            return told;
        }
        if ("exit".equals(fault)) {
            System.out.println("FATAL no memory left for order 7");
            System.exit(3);
        }
        if (!body.contains("quantity")) {
            return new Answer(400, "text/plain", "quantity is missing", false);
        }
        if (body.contains("none-left")) {
            return new Answer(409, "application/problem+json", "{\"code\":\"OUT_OF_STOCK\"}", false);
        }
        if (paymentsUrl != null && !isPaid(paymentsUrl)) {
            return new Answer(500, "text/plain", "not paid", false);
        }
        System.out.println("INFO  placed order 7");
        return new Answer(
                201, "application/json", "total".equals(fault) ? ORDER.replace("42.00", "\"42.00\"") : ORDER, true);
    }

    private boolean isPaid(String url) {
        var charge = HttpRequest.newBuilder(URI.create(url + "/charges"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"amount\":4200}"));
        if (!"key".equals(fault)) {
            charge.header("Idempotency-Key", "order-7");
        }
        try {
            return HttpClient.newHttpClient()
                            .send(charge.build(), HttpResponse.BodyHandlers.ofString())
                            .statusCode()
                    == 201;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }

    private static Answer toQuestion(HttpExchange exchange) {
        return exchange.getRequestURI().getRawPath().equals("/orders/7")
                ? new Answer(200, "application/json", ORDER, false)
                : new Answer(404, "application/problem+json", "{\"code\":\"NO_SUCH_ORDER\"}", false);
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", answer.contentType());
        if (answer.location()) {
            exchange.getResponseHeaders().add("Location", "/orders/7");
        }
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        try (exchange;
                var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
