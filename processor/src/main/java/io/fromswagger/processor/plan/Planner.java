package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Api;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides all that is to be written for one document. */
public final class Planner {

    private Planner() {}

    /** The plan; what had to be left out is said in {@code problems}. */
    public static ApiPlan plan(Api api, Problems problems) {
        List<OperationPlan> operations =
                api.operations().stream().map(Planner::operation).toList();
        return new ApiPlan(api, TypePlanner.plan(api, new Schemas(api), problems), operations);
    }

    private static OperationPlan operation(Operation operation) {
        return new OperationPlan(operation, Optional.empty(), Map.of(), Optional.empty(), Map.of(), List.of());
    }
}
