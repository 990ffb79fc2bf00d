package io.fromswagger.processor.plan;

import dev.harrel.jsonschema.EvaluationContext;
import dev.harrel.jsonschema.Evaluator;
import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.SchemaParsingContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A {@code discriminator} beside {@code oneOf} or {@code anyOf}: an object has to be what the value of one of its properties
 * says it is (OpenAPI 3.1, 4.8.25). Other values are forbidden only by a mapping that knows every branch.
 */
final class NamedBranch implements Evaluator {

    static final String KEYWORD = "discriminator";

    private final String property;
    private final Map<String, String> branches = new LinkedHashMap<>();
    private final boolean closed;

    NamedBranch(SchemaParsingContext context, JsonNode keyword) {
        Map<String, JsonNode> discriminator = keyword.asObject();
        this.property = discriminator.get("property").asString();
        discriminator
                .get("branches")
                .asObject()
                .forEach((value, reference) -> branches.put(
                        value, context.getAbsoluteUri(reference.asString().substring(1))));
        this.closed = discriminator.get("closed").asBoolean();
    }

    /**
     * What the validator has to know of a schema's discriminator; empty where it has no branches to choose from.
     *
     * @param uri of what a schema refers to, if that exists
     */
    static Optional<Map<String, Object>> of(SchemaNode schema, Function<SchemaNode, Optional<String>> uri) {
        Discriminators discriminator = Discriminators.in(new Composition(List.of(schema)));
        List<SchemaNode> all = new ArrayList<>();
        for (String keyword : List.of("oneOf", "anyOf")) {
            List<?> branches = schema.list(keyword);
            for (int i = 0; i < branches.size(); i++) {
                all.add(schema.child(branches.get(i), "", keyword, String.valueOf(i)));
            }
        }
        Map<String, Object> byName = new LinkedHashMap<>();
        all.forEach(branch -> uri.apply(branch)
                .ifPresent(target ->
                        byName.put(Discriminators.lastName(branch.ref().orElse("")), target)));
        if (byName.isEmpty() || discriminator.property().isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> byValue = new LinkedHashMap<>();
        List<String> mapped = new ArrayList<>();
        discriminator
                .mapping()
                .forEach((value, target) -> byName.keySet().stream()
                        .filter(name -> Discriminators.means(String.valueOf(target), name))
                        .findFirst()
                        .ifPresent(name -> {
                            byValue.put(String.valueOf(value), byName.get(name));
                            mapped.add(name);
                        }));
        byName.forEach(byValue::putIfAbsent);
        boolean closed = byName.size() == all.size()
                && mapped.containsAll(byName.keySet())
                && mapped.size() == discriminator.mapping().size()
                && !(schema.json().get(KEYWORD) instanceof Map<?, ?> map && map.containsKey("defaultMapping"));
        return Optional.of(Map.of("property", discriminator.property().get(), "branches", byValue, "closed", closed));
    }

    @Override
    public Result evaluate(EvaluationContext context, JsonNode node) {
        JsonNode value = node.isObject() ? node.asObject().get(property) : null;
        if (value == null || !value.isString()) {
            return Result.success();
        }
        String branch = branches.get(value.asString());
        if (branch == null) {
            return closed ? Result.failure("'" + property + "' names no schema") : Result.success();
        }
        return context.resolveRefAndValidate(branch, node)
                ? Result.success()
                : Result.failure("it is not what '" + property + "' says it is");
    }
}
