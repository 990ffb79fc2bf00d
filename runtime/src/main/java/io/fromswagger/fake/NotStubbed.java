package io.fromswagger.fake;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.OperationContract;
import io.fromswagger.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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

    /** One last stub for every operation of the document. */
    static List<Stub> perOperation(ApiContract contract) {
        if (contract.operations().size() > MOST_OPERATIONS) {
            return List.of();
        }
        return contract.operations().stream()
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
        var status = operation.responses().isEmpty()
                ? "200"
                : operation.responses().get(0).status();
        var method = status.equals("default") ? "Default" : status.toLowerCase(Locale.ROOT);
        return contract.name() + "." + operation.id() + "().responds" + method + "(…)";
    }

    private static StubResponse answer(ApiContract contract, OperationContract operation) {
        var body = new LinkedHashMap<String, Object>();
        body.put("fromswagger", "no stub of this test answers this " + operation.spoken());
        body.put("operation", operation.id());
        body.put("document", contract.spec() + ":" + operation.line());
        body.put("stub", remedy(contract, operation));
        return answer(body);
    }

    private static StubResponse answer(Map<String, Object> body) {
        return StubResponse.text(
                STATUS,
                Map.of("Content-Type", "application/json"),
                Json.of(body).pretty());
    }
}
