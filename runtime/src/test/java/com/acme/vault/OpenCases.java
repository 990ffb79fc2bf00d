package com.acme.vault;

import static io.restassured.RestAssured.given;

import io.fromswagger.junit.Contract;
import io.fromswagger.junit.ContractTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@ContractTest("open")
@TestMethodOrder(MethodOrderer.MethodName.class)
public class OpenCases {

    @Test
    void opens(Contract contract) {
        given(contract.request("open")).when().post("/open").then().spec(contract.responds(200));
    }

    @Test
    void rejects(Contract contract) {
        given(contract.request("open")).when().post("/open").then().spec(contract.rejects());
    }

    @Test
    void sets_up(Contract contract) {
        contract.created("open").id("vaultId");
    }
}
