package com.acme.bakery.cakes;

import io.fromswagger.http.ApiClient;
import java.util.Map;

public final class CakesClient {

    private final ApiClient api;

    public CakesClient(ApiClient api) {
        this.api = api;
    }

    public BakeCakeResponse bakeCake(String name) {
        var request = api.request("bakeCake");
        request.body("application/json", Map.of("name", name, "pieces", 8));
        return new BakeCakeResponse(request.send());
    }
}
