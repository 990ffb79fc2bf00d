package com.acme.orders.http;

import com.acme.orders.domain.Order;
import com.acme.orders.domain.Orders;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/** One method for each operation of the document that is about orders. */
final class OrderHandlers {

    private final Orders orders;

    OrderHandlers(Orders orders) {
        this.orders = orders;
    }

    void list(Context context) {
        int limit = RequestParameters.limit(context);
        int offset = RequestParameters.offset(context);
        var page = orders.list(RequestParameters.status(context), limit, offset);
        answer(context, HttpStatus.OK, OrderPageView.of(page, limit, offset));
    }

    void place(Context context) {
        var order = orders.place(RequestBodies.newOrder(context.bodyAsBytes()));
        context.header("Location", "/orders/" + order.id());
        answer(context, HttpStatus.CREATED, order);
    }

    void get(Context context) {
        answer(context, HttpStatus.OK, orders.find(RequestParameters.orderId(context)));
    }

    void replace(Context context) {
        var orderId = RequestParameters.orderId(context);
        var draft = RequestBodies.newOrder(context.bodyAsBytes());
        answer(context, HttpStatus.OK, orders.replace(orderId, draft));
    }

    void change(Context context) {
        var orderId = RequestParameters.orderId(context);
        var change = RequestBodies.orderChange(context.bodyAsBytes());
        answer(context, HttpStatus.OK, orders.change(orderId, change));
    }

    void delete(Context context) {
        orders.delete(RequestParameters.orderId(context));
        context.status(HttpStatus.NO_CONTENT).res().setContentType(null);
    }

    void pay(Context context) {
        var orderId = RequestParameters.orderId(context);
        var cardToken = RequestBodies.cardToken(context.bodyAsBytes());
        answer(context, HttpStatus.OK, orders.pay(orderId, cardToken));
    }

    private static void answer(Context context, HttpStatus status, Order order) {
        answer(context, status, OrderView.of(order));
    }

    private static void answer(Context context, HttpStatus status, Object body) {
        context.status(status).contentType(MediaTypes.JSON).result(Json.write(body));
    }
}
