package com.acme.vault;

import io.fromswagger.http.ApiClient;
import io.fromswagger.http.ApiResponse;
import io.fromswagger.http.Exchange;
import io.fromswagger.json.Json;

public final class VaultClient {

    private final ApiClient api;

    public VaultClient(ApiClient api) {
        this.api = api;
    }

    public VaultResponse open() {
        return new VaultResponse(api.request("open").send());
    }

    public VaultResponse look() {
        return new VaultResponse(api.request("look").send());
    }

    public static final class VaultResponse extends ApiResponse {

        VaultResponse(Exchange exchange) {
            super(exchange);
        }

        public Json expect200() {
            return expect("200", Json.class);
        }
    }
}
