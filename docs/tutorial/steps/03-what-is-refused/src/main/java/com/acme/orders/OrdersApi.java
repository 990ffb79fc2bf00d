package com.acme.orders;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The operations of {@code openapi/orders.yaml}. */
final class OrdersApi implements HttpHandler {

    private static final Pattern ORDER = Pattern.compile("/orders/([^/]+)");

    private final Orders orders;

    OrdersApi(Orders orders) {
        this.orders = orders;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Reply reply;
        try {
            reply = reply(exchange);
        } catch (Refused refused) {
            reply = Reply.problem(refused.status(), refused.code());
        }
        reply.send(exchange);
    }

    private Reply reply(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String method = exchange.getRequestMethod();
        Matcher order = ORDER.matcher(path);
        if (path.equals("/orders") && method.equals("POST")) {
            return place(exchange);
        }
        if (order.matches() && method.equals("GET")) {
            return Reply.json(200, orders.get(RequestBody.id(order.group(1))));
        }
        return Reply.problem(501, "NOT_YET");
    }

    private Reply place(HttpExchange exchange) throws IOException {
        var body = RequestBody.of(exchange, "sku", "quantity");
        var order = orders.place(body.text("sku", "sku-[0-9]{1,6}"), body.number("quantity", 1, 99));
        exchange.getResponseHeaders().set("Location", "/orders/" + order.id());
        return Reply.json(201, order);
    }
}
