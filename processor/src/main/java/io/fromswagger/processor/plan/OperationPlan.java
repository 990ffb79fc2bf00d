package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Operation;
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
 */
public record OperationPlan(
        Operation operation,
        Optional<BodyChoice> requestBody,
        Map<String, Map<String, FormField>> formFields,
        Map<String, BodyChoice> responseBodies,
        Optional<ContractCase.Request> sampleRequest,
        Map<String, ContractCase.BodyValue> sampleResponses,
        List<ContractCase> cases) {

    public OperationPlan {
        formFields = Collections.unmodifiableMap(new LinkedHashMap<>(formFields));
        responseBodies = Collections.unmodifiableMap(new LinkedHashMap<>(responseBodies));
        sampleResponses = Collections.unmodifiableMap(new LinkedHashMap<>(sampleResponses));
        cases = List.copyOf(cases);
    }
}
