package com.acme.shop.orders;

import io.fromswagger.Given;
import io.fromswagger.NotGiven;

/** As it would be generated. */
public interface OrdersGiven extends Given {

    default PlaceOrderResponse placeOrder409() {
        throw new NotGiven("Only you know when POST /orders answers 409.");
    }
}
