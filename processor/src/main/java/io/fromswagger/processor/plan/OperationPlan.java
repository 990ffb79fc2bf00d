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
 * @param requestBody the media type of the body that client and fake speak, when there is a body they can
 * @param responseBodies by documented status: the media type whose body client and fake speak; absent for no body
 * @param sampleRequest a legal request, for making a resource that other operations need; absent where none could be made
 * @param sampleResponses by documented status: a legal body
 */
public record OperationPlan(
        Operation operation,
        Optional<String> requestBody,
        Map<String, String> responseBodies,
        Optional<ContractCase.Request> sampleRequest,
        Map<String, ContractCase.BodyValue> sampleResponses,
        List<ContractCase> cases) {

    public OperationPlan {
        responseBodies = Collections.unmodifiableMap(new LinkedHashMap<>(responseBodies));
        sampleResponses = Collections.unmodifiableMap(new LinkedHashMap<>(sampleResponses));
        cases = List.copyOf(cases);
    }
}
