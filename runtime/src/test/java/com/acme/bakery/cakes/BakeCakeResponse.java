package com.acme.bakery.cakes;

import io.fromswagger.http.ApiResponse;
import io.fromswagger.http.Exchange;

public final class BakeCakeResponse extends ApiResponse {

    BakeCakeResponse(Exchange exchange) {
        super(exchange);
    }
}
