package io.fromswagger.bench.fakes;

import io.fromswagger.contract.OperationContract;
import io.fromswagger.contract.ParameterContract;
import io.fromswagger.contract.ParameterText;
import io.fromswagger.http.ApiClient;
import io.fromswagger.http.Exchange;
import io.fromswagger.json.Json;

/** A request of an operation, as the document's sample has it; where there is none, only its path. */
final class SampleCall {

    private SampleCall() {}

    static Exchange send(ApiClient client, OperationContract operation) {
        var request = client.request(operation.id());
        ParameterText.PLACE
                .matcher(operation.path())
                .results()
                .forEach(place -> request.path(place.group(1), anyValue(operation, place.group(1))));
        operation.sampleRequest().ifPresent(sample -> {
            sample.path().forEach(request::path);
            sample.query().forEach(request::query);
            sample.header().forEach(request::header);
            sample.cookie().forEach(request::cookie);
            sample.contentType().ifPresent(type -> request.body(type, sample.body()));
        });
        return request.send();
    }

    private static Json anyValue(OperationContract operation, String parameter) {
        var listed = operation
                .parameter(ParameterContract.In.PATH, parameter)
                .map(known -> known.schema().get("enum").at(0))
                .orElse(Json.ABSENT);
        return listed.isPresent() ? listed : Json.of("1");
    }
}
