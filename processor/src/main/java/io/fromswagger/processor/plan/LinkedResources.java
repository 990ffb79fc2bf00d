package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Link;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Parameter;
import io.fromswagger.processor.plan.ContractCase.Request;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the links that lead to a resource, from operations that can be asked without having the resource already. */
final class LinkedResources {

    private final List<Found> found = new ArrayList<>();

    /** A link that can be followed, and the values that it gives to path parameters of its target. */
    private record Found(OperationPlan source, Operation target, Map<String, @Nullable Object> values) {}

    LinkedResources(List<OperationPlan> plans, List<Operation> operations, SchemaValidator validator) {
        LinkValues links = new LinkValues(validator);
        for (OperationPlan plan : plans) {
            if (plan.sampleRequest().isPresent()) {
                Statuses.success(plan.operation())
                        .ifPresent(response -> response.links().forEach(link -> add(plan, link, operations, links)));
            }
        }
    }

    /** In the document's order. */
    List<ExistingResource.Link> to(String path, List<String> parameters) {
        List<ExistingResource.Link> links = new ArrayList<>();
        for (Found each : found) {
            boolean leadsThere = each.target().path().startsWith(path)
                    && each.values().keySet().containsAll(parameters)
                    && needed(each.source()).filter(path::equals).isEmpty();
            if (leadsThere) {
                Map<String, @Nullable Object> values = new LinkedHashMap<>();
                parameters.forEach(name -> values.put(name, each.values().get(name)));
                ExistingResource.Link link =
                        new ExistingResource.Link(each.source().operation().id(), values);
                if (!links.contains(link)) {
                    links.add(link);
                }
            }
        }
        return links;
    }

    private void add(OperationPlan plan, Link link, List<Operation> operations, LinkValues links) {
        operations.stream()
                .filter(operation -> operation.id().equals(link.target()))
                .findFirst()
                .ifPresent(target -> {
                    Possible<Map<Parameter, @Nullable Object>> given = links.of(plan.operation(), link, target);
                    if (given.isPossible()) {
                        Map<String, @Nullable Object> values = new LinkedHashMap<>();
                        given.orElseThrow().forEach((parameter, value) -> {
                            if (parameter.in() == Parameter.In.PATH) {
                                values.put(parameter.name(), value);
                            }
                        });
                        found.add(new Found(plan, target, values));
                    }
                });
    }

    /** The resource that the source's own request needs. */
    private static Optional<String> needed(OperationPlan source) {
        return source.sampleRequest()
                .map(Request::producedParameters)
                .filter(names -> !names.isEmpty())
                .map(names -> ExistingResource.path(source.operation().path(), names.get(names.size() - 1)));
    }
}
