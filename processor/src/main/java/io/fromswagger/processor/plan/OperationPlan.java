package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Example;
import io.fromswagger.processor.model.Operation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that was decided about one operation.
 *
 * @param requestBody the body that client, fake and contract tests speak
 * @param formFields by media type of the request's body, then by property: how it is written, where that doesn't go
 *     without saying
 * @param responseBodies by documented status: the body that client and fake speak; absent for no body
 * @param sampleRequest a legal request, for making a resource that other operations need; absent where none could be made
 * @param sampleResponses by documented status: a legal body
 * @param withoutSample by documented status: why no legal body could be made
 * @param headerSamples by documented status and name: legal values of headers that have to be there, and that not any plain
 *     text will do for
 * @param responseExamples by documented status: the document's own bodies that are legal, in its order
 */
public record OperationPlan(
        Operation operation,
        Optional<BodyChoice> requestBody,
        Map<String, Map<String, FormField>> formFields,
        Map<String, BodyChoice> responseBodies,
        Optional<ContractCase.Request> sampleRequest,
        Map<String, ContractCase.BodyValue> sampleResponses,
        Map<String, String> withoutSample,
        Map<String, Map<String, Object>> headerSamples,
        Map<String, List<Example>> responseExamples,
        List<ContractCase> cases) {

    /** As many as an editor and a person can cope with. */
    private static final int MOST_TESTS = 200;

    /** A class file has room for 65,535 of them (JVMS 4.4), and a test has some beside those of its request. */
    private static final int MOST_CONSTANTS = 40_000;

    public OperationPlan {
        formFields = Collections.unmodifiableMap(new LinkedHashMap<>(formFields));
        responseBodies = Collections.unmodifiableMap(new LinkedHashMap<>(responseBodies));
        sampleResponses = Collections.unmodifiableMap(new LinkedHashMap<>(sampleResponses));
        withoutSample = Collections.unmodifiableMap(new LinkedHashMap<>(withoutSample));
        headerSamples = Collections.unmodifiableMap(new LinkedHashMap<>(headerSamples));
        responseExamples = Collections.unmodifiableMap(new LinkedHashMap<>(responseExamples));
        cases = List.copyOf(cases);
    }

    /** The cases, divided into as many test classes as they need; one for almost every operation. */
    public List<List<ContractCase>> testClasses() {
        List<List<ContractCase>> classes = new ArrayList<>();
        List<ContractCase> current = new ArrayList<>();
        int constants = 0;
        for (ContractCase each : cases) {
            int more = each.request()
                    .map(RequestSize::of)
                    .map(RequestSize::constants)
                    .orElse(0);
            if (current.size() == MOST_TESTS || (!current.isEmpty() && constants + more > MOST_CONSTANTS)) {
                classes.add(current);
                current = new ArrayList<>();
                constants = 0;
            }
            current.add(each);
            constants += more;
        }
        if (!current.isEmpty()) {
            classes.add(current);
        }
        return List.copyOf(classes);
    }
}
