package com.acme.shop.orders;

import static io.restassured.RestAssured.given;

import io.fromswagger.junit.Contract;
import io.fromswagger.junit.ContractTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ContractTest("placeOrder")
@DisplayName("POST /orders")
public class PlaceOrderCases {

    @Test
    @Tag("status:201")
    @DisplayName("201 · example 'two books'")
    void created_for_example_two_books(Contract contract) {
        var body = """
            {
              "sku": "sku-1",
              "quantity": 2
            }""";

        given(contract.request("placeOrder"))
                .contentType("application/json")
                .body(body)
                .when()
                .post("/orders")
                .then()
                .spec(contract.responds(201));
    }

    @Test
    @Tag("status:201")
    @DisplayName("201 · every property")
    void created_for_every_property(Contract contract) {
        var body = """
            {
              "sku": "aaa",
              "quantity": 1
            }""";

        given(contract.request("placeOrder"))
                .contentType("application/json")
                .body(body)
                .when()
                .post("/orders")
                .then()
                .spec(contract.accepts(201));
    }

    @Test
    @Tag("negative")
    @DisplayName("4xx · body without required 'quantity'")
    void rejects_body_without_quantity(Contract contract) {
        var body = """
            {
              "sku": "sku-1"
            }""";

        given(contract.request("placeOrder"))
                .contentType("application/json")
                .body(body)
                .when()
                .post("/orders")
                .then()
                .spec(contract.rejects());
    }

    @Test
    @Tag("status:409")
    @DisplayName("409 · a hook brings it about")
    void conflict(Contract contract, OrdersGiven given) {
        contract.responded(409, given.placeOrder409());
    }
}
