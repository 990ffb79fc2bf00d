package io.fromswagger.processor.spec;

import io.fromswagger.processor.model.Example;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the values that a document gives: {@code example} and {@code examples}. */
final class Examples {

    private Examples() {}

    /** The examples of a parameter or media type. One whose value is kept elsewhere is left out. */
    static List<Example> of(Node owner, Refs refs) {
        List<Example> examples = new ArrayList<>();
        owner.given("example").ifPresent(lone -> examples.add(new Example("", lone.plain(), lone.at())));
        for (Node named : owner.members("examples")) {
            refs.followIfPossible(named)
                    .flatMap(example -> example.given("value").or(() -> example.given("dataValue")))
                    .ifPresent(value -> examples.add(new Example(named.key(), value.plain(), named.at())));
        }
        return examples;
    }

    /** A schema's lone {@code example} as the first of its {@code examples}. */
    static void normalise(Node schema, Map<String, Object> json) {
        Optional<Node> lone = schema.given("example");
        if (lone.isEmpty()) {
            return;
        }
        Object value = lone.get().plain();
        List<Object> all = new ArrayList<>();
        all.add(value);
        if (json.get("examples") instanceof List<?> others) {
            others.stream()
                    .filter(other -> other == null || !other.equals(value))
                    .forEach(all::add);
        }
        json.put("examples", Collections.unmodifiableList(all));
    }
}
