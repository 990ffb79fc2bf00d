package com.acme.bakery.cakes;

import static io.restassured.RestAssured.given;

import io.fromswagger.junit.Contract;
import io.fromswagger.junit.ContractTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ContractTest("getCake")
@DisplayName("GET /cakes/{cakeId}")
public class GetCakeCases {

    @Test
    @DisplayName("200 · a cake that exists")
    void ok(Contract contract) {
        var cake = contract.existing("/cakes/{cakeId}");

        given(contract.request("getCake"))
                .pathParam("cakeId", cake.id("cakeId"))
                .when()
                .get("/cakes/{cakeId}")
                .then()
                .spec(contract.responds(200));
    }
}
