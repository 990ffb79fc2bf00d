package io.fromswagger.fake;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.MediaTypeContract;
import io.fromswagger.contract.OperationContract;
import io.fromswagger.contract.ResponseContract;
import io.fromswagger.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The answers to requests that no stub is there for: 501, with a body that says why.
 *
 * <p>A service that meets them shows them in its log, which is often where a developer looks first.
 */
final class NotStubbed {

    private static final int STATUS = 501;

    /** Engines try stub after stub, so an API of hundreds of operations gets the general answer only. */
    private static final int MOST_OPERATIONS = 60;

    private NotStubbed() {}

    /** One last stub for every operation of the document, or for those that the document has no sample of. */
    static List<Stub> perOperation(ApiContract contract) {
        var isLarge = contract.operations().size() > MOST_OPERATIONS;
        return contract.operations().stream()
                .filter(operation ->
                        !isLarge || ContractSamples.obstacle(operation).isPresent())
                .limit(MOST_OPERATIONS)
                .map(operation -> new Stub(
                        operation, new RequestMatchBuilder(contract, operation).build(), answer(contract, operation)))
                .toList();
    }

    /** The answer to a request that the document does not know. */
    static StubResponse undeclared(ApiContract contract) {
        var body = new LinkedHashMap<String, Object>();
        body.put("fromswagger", "no stub of this test answers this request to the fake of " + contract.name());
        body.put("document", contract.spec());
        body.put("basePath", contract.basePath());
        body.put(
                "operations",
                contract.operations().stream()
                        .limit(MOST_OPERATIONS)
                        .map(OperationContract::spoken)
                        .toList());
        return answer(body);
    }

    /** What a test writes to stub an operation: {@code payments.createCharge().responds201(…)}. */
    static String remedy(ApiContract contract, OperationContract operation) {
        var status = operation.responses().stream()
                .map(ResponseContract::status)
                .filter(documented -> !documented.startsWith("1"))
                .findFirst()
                .orElse("");
        if (status.isEmpty()) {
            return contract.name() + "." + operation.id() + "().offContract(\"…\").responds(200, …)";
        }
        var method = status.equals("default") ? "Default" : status.toLowerCase(Locale.ROOT);
        return contract.name() + "." + operation.id() + "().responds" + method + "(…)";
    }

    private static StubResponse answer(ApiContract contract, OperationContract operation) {
        var body = new LinkedHashMap<String, Object>();
        body.put("fromswagger", "no stub of this test answers this " + operation.spoken());
        body.put("operation", operation.id());
        body.put("document", contract.spec() + ":" + operation.line());
        ContractSamples.obstacle(operation).ifPresent(obstacle -> {
            body.put("responses", documented(operation));
            body.put("noSample", obstacle);
            body.put(
                    "remedy",
                    operation.responses().isEmpty()
                            ? "document a response, or give the test a stub"
                            : "give the document an example of a response, or the test a stub");
        });
        body.put("stub", remedy(contract, operation));
        return answer(body);
    }

    private static List<String> documented(OperationContract operation) {
        return operation.responses().stream()
                .map(response -> response.content().stream()
                        .map(MediaTypeContract::name)
                        .collect(Collectors.joining(", ", response.status() + " ", ""))
                        .strip())
                .toList();
    }

    private static StubResponse answer(Map<String, Object> body) {
        return StubResponse.text(
                STATUS,
                Map.of("Content-Type", "application/json"),
                Json.of(body).pretty());
    }
}
