package com.acme.orders.http;

/** A request that breaks the document of this service. */
final class InvalidRequest extends RuntimeException {

    private static final long serialVersionUID = 1;

    InvalidRequest(String detail) {
        super(detail);
    }
}
