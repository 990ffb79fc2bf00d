package com.acme.orders;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;

/** The operations of {@code openapi/orders.yaml}. */
final class OrdersApi implements HttpHandler {

    private final Orders orders;

    OrdersApi(Orders orders) {
        this.orders = orders;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        reply(exchange).send(exchange);
    }

    private Reply reply(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.equals("/orders") && exchange.getRequestMethod().equals("POST")) {
            return place(exchange);
        }
        return Reply.problem(501, "NOT_YET");
    }

    private Reply place(HttpExchange exchange) throws IOException {
        var body = Json.read(exchange.getRequestBody());
        var order = orders.place(body.get("sku").asText(), body.get("quantity").asInt());
        exchange.getResponseHeaders().set("Location", "/orders/" + order.id());
        return Reply.json(201, order);
    }
}
