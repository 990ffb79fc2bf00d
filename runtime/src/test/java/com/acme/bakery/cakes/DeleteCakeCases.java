package com.acme.bakery.cakes;

import static io.restassured.RestAssured.given;

import io.fromswagger.junit.Contract;
import io.fromswagger.junit.ContractTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ContractTest("deleteCake")
@DisplayName("DELETE /cakes/{cakeId}")
public class DeleteCakeCases {

    @Test
    @DisplayName("204 · a cake that exists")
    void no_content(Contract contract) {
        var cake = contract.existing("/cakes/{cakeId}");

        given(contract.request("deleteCake"))
                .pathParam("cakeId", cake.id("cakeId"))
                .when()
                .delete("/cakes/{cakeId}")
                .then()
                .spec(contract.responds(204));
    }
}
