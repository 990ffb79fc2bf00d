package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Api;
import java.util.List;

/**
 * All that was decided about one document; the writers only spell it out.
 *
 * @param resources those that tests need one of, each once
 */
public record ApiPlan(Api api, Types types, List<OperationPlan> operations, List<ExistingResource> resources) {

    public ApiPlan {
        operations = List.copyOf(operations);
        resources = List.copyOf(resources);
    }
}
