package io.fromswagger.processor.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A schema with all that it refers to.
 *
 * @param name of the named schema that it is, where it is one
 * @param parts hold together; references and {@code allOf} have been followed
 * @param choices of each, something holds besides
 */
record Composition(Optional<String> name, List<Part> parts, List<Choice> choices) {

    /**
     * An {@code oneOf} or {@code anyOf}, or the schemas that build on one with a discriminator.
     *
     * @param nullable whether null is one of the alternatives
     * @param property of the discriminator; empty where there is none
     * @param mapping from the discriminator's values to {@code $ref}s
     */
    record Choice(
            String pointer,
            List<Branch> branches,
            boolean nullable,
            Optional<String> property,
            Map<String, String> mapping) {

        Choice {
            branches = List.copyOf(branches);
            mapping = Map.copyOf(mapping);
        }
    }

    /**
     * One alternative.
     *
     * @param name of the schema that it refers to; empty for one that stands here
     */
    record Branch(Optional<String> name, Part part) {}

    Composition {
        parts = List.copyOf(parts);
        choices = List.copyOf(choices);
    }

    static Composition of(List<Part> schemas, Definitions definitions) {
        return new Collector(definitions).compose(schemas);
    }

    /** What tells it from every other composition of the same document. */
    String key() {
        return parts.stream().map(Part::key).collect(Collectors.joining("\n"))
                + choices.stream().map(choice -> "\n|" + choice.pointer()).collect(Collectors.joining());
    }

    /** These parts without the choices. */
    Composition plain() {
        return new Composition(name, parts, List.of());
    }

    /** The parts together with one of the alternatives. */
    Composition with(Branch branch, Definitions definitions) {
        Composition chosen = of(List.of(branch.part()), definitions);
        Map<String, Part> all = new LinkedHashMap<>();
        parts.forEach(part -> all.put(part.key(), part));
        chosen.parts().forEach(part -> all.putIfAbsent(part.key(), part));
        return new Composition(branch.name(), List.copyOf(all.values()), chosen.choices());
    }

    /** Follows references, each once, so that it ends with schemas that contain themselves. */
    private static final class Collector {

        private final Definitions definitions;
        private final List<Part> parts = new ArrayList<>();
        private final List<Choice> choices = new ArrayList<>();
        private final Set<String> followed = new HashSet<>();

        Collector(Definitions definitions) {
            this.definitions = definitions;
        }

        Composition compose(List<Part> schemas) {
            for (Part schema : schemas) {
                collect(schema, true);
            }
            Optional<String> name =
                    schemas.size() == 1 ? definitions.name(end(schemas.get(0))) : Optional.<String>empty();
            return new Composition(name, parts, choices);
        }

        private Part end(Part schema) {
            Part end = schema;
            Set<String> seen = new HashSet<>();
            while (seen.add(end.pointer())
                    && end.json().size() == 1
                    && definitions.target(end).isPresent()) {
                end = definitions.target(end).get();
            }
            return end;
        }

        private void collect(Part part, boolean itself) {
            if (!followed.add(part.key())) {
                return;
            }
            definitions
                    .target(part)
                    .map(target -> part.nullable() ? target.orNull() : target)
                    .ifPresent(target -> collect(target, itself));
            if (part.json().size() > 1 || !part.json().containsKey("$ref")) {
                parts.add(part);
            }
            int index = 0;
            for (Object each : part.list("allOf")) {
                Part child = part.child(each, "allOf", String.valueOf(index++));
                collect(part.nullable() ? child.orNull() : child, false);
            }
            int before = choices.size();
            choose(part, "oneOf");
            choose(part, "anyOf");
            if (itself && choices.size() == before && !definitions.heirs(part).isEmpty()) {
                List<Branch> heirs = definitions.heirs(part).stream()
                        .map(heir -> new Branch(definitions.name(heir), heir))
                        .toList();
                choices.add(choice(part, "discriminator", heirs, part.nullable()));
            }
        }

        /** Alternatives; what stands beside a type of null alone is a part that may be null. */
        private void choose(Part part, String keyword) {
            List<Branch> branches = new ArrayList<>();
            boolean nullable = part.nullable();
            int index = 0;
            for (Object each : part.list(keyword)) {
                Part branch = part.child(each, keyword, String.valueOf(index++));
                if ("null".equals(branch.json().get("type"))) {
                    nullable = true;
                } else {
                    branches.add(new Branch(definitions.name(end(branch)), branch));
                }
            }
            if (branches.size() == 1) {
                Part only = branches.get(0).part();
                collect(nullable ? only.orNull() : only, false);
            } else if (!branches.isEmpty()) {
                choices.add(choice(part, keyword, branches, nullable));
            }
        }

        private static Choice choice(Part part, String keyword, List<Branch> branches, boolean nullable) {
            Map<?, ?> discriminator = part.map("discriminator");
            Optional<String> property = Optional.ofNullable(discriminator.get("propertyName"))
                    .filter(String.class::isInstance)
                    .map(String.class::cast);
            Map<String, String> mapping = new HashMap<>();
            if (discriminator.get("mapping") instanceof Map<?, ?> given) {
                given.forEach((value, ref) -> mapping.put(String.valueOf(value), String.valueOf(ref)));
            }
            return new Choice(part.pointer(keyword), branches, nullable, property, mapping);
        }
    }
}
