package com.acme.shop.orders;

import io.fromswagger.http.ApiClient;

public final class OrdersClient {

    private final ApiClient api;

    public OrdersClient(ApiClient api) {
        this.api = api;
    }

    public PlaceOrderResponse placeOrder(NewOrder body) {
        var request = api.request("placeOrder");
        request.body("application/json", body);
        return new PlaceOrderResponse(request.send());
    }
}
