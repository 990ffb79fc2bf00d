package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Api;
import java.util.List;

/** All that was decided about one document; the writers only spell it out. */
public record ApiPlan(Api api, Types types, List<OperationPlan> operations) {

    public ApiPlan {
        operations = List.copyOf(operations);
    }
}
