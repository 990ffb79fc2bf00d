package io.fromswagger.fake;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.OperationContract;
import io.fromswagger.contract.ResponseContract;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Stubs that answer every operation with the document's own sample of its best success. */
final class ContractSamples {

    private static final int OK = 200;

    private ContractSamples() {}

    static List<Stub> of(ApiContract contract) {
        return contract.operations().stream()
                .flatMap(operation -> sample(contract, operation).stream())
                .toList();
    }

    private static Optional<Stub> sample(ApiContract contract, OperationContract operation) {
        return operation.responses().stream()
                .filter(response -> response.status().matches("2..|default"))
                .filter(response ->
                        response.content().isEmpty() || response.sample().isPresent())
                .min(Comparator.comparing(ResponseContract::status))
                .flatMap(response -> stub(contract, operation, response));
    }

    /** No stub where the sample breaks the document: then the service's request is told to be without an answer. */
    private static Optional<Stub> stub(ApiContract contract, OperationContract operation, ResponseContract response) {
        var match = new RequestMatchBuilder(contract, operation).build();
        try {
            return Optional.of(new Stub(operation, match, answer(contract, operation, response)));
        } catch (FakeFailure unfit) {
            return Optional.empty();
        }
    }

    private static StubResponse answer(ApiContract contract, OperationContract operation, ResponseContract response) {
        var documented = response.status();
        var status = documented.matches("2\\d\\d") ? Integer.parseInt(documented) : OK;
        return response.sample()
                .map(sample ->
                        StubResponses.of(contract, operation, documented, status, sample.contentType(), sample.body()))
                .orElseGet(() -> StubResponses.empty(contract, operation, documented, status));
    }
}
