package io.fromswagger.processor.change;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A rule of a schema as a text that is the same for the same rule: without remarks, and with what it refers to. */
final class Canonical {

    private static final Set<String> REMARKS = Set.of(
            "title",
            "description",
            "deprecated",
            "default",
            "examples",
            "readOnly",
            "writeOnly",
            "discriminator",
            "xml");

    /** Longer rules are told apart by their beginnings. */
    private static final int LONGEST = 20_000;

    private final Definitions definitions;
    private final StringBuilder out = new StringBuilder();
    private final Set<String> within = new HashSet<>();

    private Canonical(Definitions definitions) {
        this.definitions = definitions;
    }

    static String text(@Nullable Object rule, Definitions definitions) {
        Canonical canonical = new Canonical(definitions);
        canonical.write(rule);
        return canonical.out.toString();
    }

    private void write(@Nullable Object rule) {
        if (out.length() > LONGEST) {
            return;
        }
        if (rule instanceof Map<?, ?> map) {
            writeMap(map);
        } else if (rule instanceof List<?> list) {
            out.append('[');
            list.forEach(item -> {
                write(item);
                out.append(',');
            });
            out.append(']');
        } else {
            out.append(
                    rule instanceof Number
                            ? Values.number(rule).stripTrailingZeros().toString()
                            : Values.text(rule));
        }
    }

    private void writeMap(Map<?, ?> map) {
        Map<String, Object> sorted = new TreeMap<>();
        map.forEach((name, value) -> {
            if (!REMARKS.contains(String.valueOf(name)) && !name.equals("$ref")) {
                sorted.put(String.valueOf(name), value);
            }
        });
        out.append('{');
        if (map.get("$ref") instanceof String ref) {
            writeTarget(ref);
        }
        sorted.forEach((name, value) -> {
            out.append(Values.text(name)).append(':');
            write(value);
            out.append(',');
        });
        out.append('}');
    }

    private void writeTarget(String ref) {
        if (within.add(ref)) {
            definitions.target(new Part(Map.of("$ref", ref), "#")).ifPresent(target -> write(target.json()));
            within.remove(ref);
        } else {
            out.append('@').append(within.size());
        }
    }
}
