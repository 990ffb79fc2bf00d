package com.acme.shop.orders;

import io.fromswagger.http.ApiResponse;
import io.fromswagger.http.Exchange;

public final class PlaceOrderResponse extends ApiResponse {

    PlaceOrderResponse(Exchange exchange) {
        super(exchange);
    }

    public Order expect201() {
        return expect("201", Order.class);
    }

    public Problem expect409() {
        return expect("409", Problem.class);
    }
}
