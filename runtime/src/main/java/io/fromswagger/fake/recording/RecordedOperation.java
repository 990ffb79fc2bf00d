package io.fromswagger.fake.recording;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.OperationContract;
import io.fromswagger.contract.Violation;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Plans the stubs of one operation: one for each kind of request, with its answers in turn. */
final class RecordedOperation {

    /** More values in one method are more than javac may take: it ends at 64 KB of code. */
    static final int MOST_VALUES = 2_500;

    private final ApiContract contract;
    private final Upstream upstream;
    private final OperationContract operation;
    private final Method method;
    private final String excuse;
    private final Map<String, RecordedStub> stubs = new LinkedHashMap<>();
    private final Set<String> leftOut = new LinkedHashSet<>();

    /**
     * Nothing yet.
     *
     * @param excuse why the real collaborator may break its document
     */
    RecordedOperation(
            ApiContract contract, Upstream upstream, OperationContract operation, Method method, String excuse) {
        this.upstream = upstream;
        this.excuse = excuse;
        this.contract = contract;
        this.operation = operation;
        this.method = method;
    }

    OperationContract operation() {
        return operation;
    }

    /** The fake's method. */
    Method method() {
        return method;
    }

    /** What is not in the stubs, and why. */
    Set<String> leftOut() {
        return leftOut;
    }

    /** In the order in which a test gives them: the one that names most comes last, and is tried first. */
    List<RecordedStub> stubs() {
        return stubs.values().stream()
                .sorted(Comparator.comparing(stub -> stub.condition().named()))
                .toList();
    }

    /** Plans the stubs that answer these as they were answered. */
    void plan(List<Exchange> exchanges, Choice choice, Values values, Deprecations deprecations) {
        var methods = new FakeMethods(operation, method);
        var conditions = new Conditions(contract, choice, values, deprecations, methods, leftOut);
        var responses = new Responses(contract, upstream, choice, values, deprecations, methods, leftOut);
        deprecations.note(method);
        var bodies = new LinkedHashMap<String, Exchange>();
        for (var exchange : exchanges) {
            try {
                requireTrue(exchange);
                var answer = responses.of(exchange);
                var condition = conditions.of(exchange);
                if (answer.weight() + condition.named() > MOST_VALUES) {
                    throw new Unwritable("it has more than " + MOST_VALUES + " values, which is too much for a source");
                }
                stubs.computeIfAbsent(condition.key(), key -> new RecordedStub(condition))
                        .add(answer);
                var first = bodies.putIfAbsent(condition.key(), exchange);
                if (first != null
                        && !first.body().equals(exchange.body())
                        && methods.bodyType().isEmpty()) {
                    leftOut.add(
                            "requests are not told apart by their bodies, which have no properties: their answers come in"
                                    + " the order in which they were recorded");
                }
            } catch (Unwritable e) {
                leftOut.add(choice.masked(exchange.shortly() + ": " + e.reason()));
            }
        }
    }

    private void requireTrue(Exchange exchange) throws Unwritable {
        for (Violation violation : Breach.of(contract, exchange)) {
            throw new Unwritable("it breaks the document (" + excuse + "): " + violation.rule());
        }
        for (Violation violation : contract.checkRequest(
                operation,
                exchange.path(),
                exchange.query(),
                exchange.headers(),
                exchange.body().toByteArray())) {
            throw new Unwritable("the request breaks the document: " + violation.rule());
        }
    }
}
