package io.fromswagger.processor.spec;

import io.fromswagger.processor.problem.ProblemCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code type}: one of JSON's types, or a list of several. */
final class TypeKeyword {

    private static final Set<String> TYPES =
            Set.of("array", "boolean", "integer", "null", "number", "object", "string");

    private final Reading reading;

    TypeKeyword(Reading reading) {
        this.reading = reading;
    }

    void read(Node schema, Map<String, Object> json) {
        schema.get("type").ifPresent(type -> {
            List<String> names = names(type);
            if (names.equals(List.of("file"))) {
                json.put("type", "string");
                json.put("format", "binary");
                return;
            }
            List<String> known =
                    names.stream().filter(TYPES::contains).distinct().toList();
            if (known.size() < names.stream().distinct().count()) {
                report(type, names);
            } else if (known.size() == 1) {
                json.put("type", known.get(0));
            } else if (!known.isEmpty()) {
                json.put("type", known);
            }
        });
    }

    private static List<String> names(Node type) {
        List<String> names = new ArrayList<>();
        if (type.isList()) {
            type.items().forEach(item -> names.add(item.text().orElse("null")));
        } else {
            names.add(type.text().orElse("object"));
        }
        return Collections.unmodifiableList(names);
    }

    private void report(Node type, List<String> names) {
        names.stream()
                .filter(name -> !TYPES.contains(name))
                .forEach(name -> reading.report(ProblemCode.TYPE_UNKNOWN, type, name, Nearest.didYouMean(name, TYPES)));
    }
}
