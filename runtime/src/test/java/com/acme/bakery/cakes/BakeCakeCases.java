package com.acme.bakery.cakes;

import static io.restassured.RestAssured.given;

import io.fromswagger.junit.Contract;
import io.fromswagger.junit.ContractTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ContractTest("bakeCake")
@DisplayName("POST /cakes")
public class BakeCakeCases {

    @Test
    @DisplayName("201 · a sample body")
    void created(Contract contract) {
        given(contract.request("bakeCake"))
                .contentType("application/json")
                .body("""
            {
              "name": "sachertorte",
              "pieces": 8
            }""")
                .when()
                .post("/cakes")
                .then()
                .spec(contract.accepts(201));
    }

    @Test
    @DisplayName("4xx · 'pieces' is below its minimum 1")
    void rejects_pieces_below_minimum(Contract contract) {
        given(contract.request("bakeCake"))
                .contentType("application/json")
                .body("""
            {
              "name": "sachertorte",
              "pieces": 0
            }""")
                .when()
                .post("/cakes")
                .then()
                .spec(contract.rejects());
    }

    @Test
    @DisplayName("409 · a hook brings it about")
    void conflict(Contract contract, CakesGiven given) {
        contract.responded(409, given.bakeCake409());
    }

    @Test
    @DisplayName("429 · a hook brings it about")
    void too_many_requests(Contract contract, CakesGiven given) {
        contract.responded(429, given.bakeCake429());
    }
}
