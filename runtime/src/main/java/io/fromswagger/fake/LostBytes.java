package io.fromswagger.fake;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.OperationContract;
import java.util.Optional;

/** Says that a body is not what was sent, since engines keep bodies as text; and what to do about it. */
final class LostBytes {

    static final String NOTE = "the engine keeps bodies as UTF-8 text, so the other bytes of this one are lost";

    private LostBytes() {}

    /** For a test that asks for a body. */
    static String report(ApiContract contract, OperationContract operation, ReceivedRequest request) {
        var text = new FakeReport("the body of " + operation.spoken() + " can't be had of the fake of "
                + contract.name() + " (" + contract.spec() + ":" + operation.line() + ")");
        text.row("why", NOTE)
                .row(
                        "next",
                        "ask for the request's path, query and headers instead (request(), requests()), or for what "
                                + "is left as text: request().received().body()")
                .row("sent", request.toString());
        return Verification.secrets(contract, request).mask(text.toString());
    }

    /** The {@code Content-Encoding} of a body that is not there in clear (RFC 9110, 8.4). */
    static Optional<String> encoding(ReceivedRequest request) {
        return request.header("Content-Encoding")
                .filter(encoding -> !request.body().isEmpty()
                        && !encoding.isBlank()
                        && !encoding.strip().equalsIgnoreCase("identity"));
    }
}
