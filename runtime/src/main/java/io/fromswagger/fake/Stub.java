package io.fromswagger.fake;

import io.fromswagger.contract.OperationContract;

/** "A request like this gets an answer like that", for one operation. */
public record Stub(OperationContract operation, RequestMatch match, StubResponse response) {}
