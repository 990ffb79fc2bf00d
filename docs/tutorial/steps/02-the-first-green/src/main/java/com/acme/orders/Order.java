package com.acme.orders;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;

/** Books that somebody ordered; the total is in cents. */
record Order(UUID id, String sku, int quantity, int total, Status status) {

    enum Status {
        @JsonProperty("placed")
        PLACED,
        @JsonProperty("paid")
        PAID
    }
}
