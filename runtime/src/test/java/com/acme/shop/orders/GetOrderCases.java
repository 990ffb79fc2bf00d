package com.acme.shop.orders;

import static io.restassured.RestAssured.given;

import io.fromswagger.junit.Contract;
import io.fromswagger.junit.ContractTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ContractTest("getOrder")
@DisplayName("GET /orders/{orderId}")
public class GetOrderCases {

    @Test
    @Tag("status:200")
    @DisplayName("200 · an order made by POST /orders")
    void ok(Contract contract) {
        var order = contract.created("placeOrder");

        given(contract.request("getOrder"))
                .pathParam("orderId", order.id("orderId"))
                .when()
                .get("/orders/{orderId}")
                .then()
                .spec(contract.responds(200));
    }

    @Test
    @Tag("status:404")
    @DisplayName("404 · orderId is unknown")
    void not_found_for_unknown_order_id(Contract contract) {
        given(contract.request("getOrder"))
                .pathParam("orderId", "no/such order+")
                .when()
                .get("/orders/{orderId}")
                .then()
                .spec(contract.responds(404));
    }
}
