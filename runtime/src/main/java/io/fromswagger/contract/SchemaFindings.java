package io.fromswagger.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Picks from all that a validator reports what a person needs to know.
 *
 * <p>A failed combination of schemas is one finding with the reason of its closest branch. Branches that were never meant
 * (the {@code null} of an optional object) say nothing.
 */
final class SchemaFindings {

    private static final Set<String> COMBINATIONS =
            Set.of("oneOf", "anyOf", "allOf", "if", "contains", "not", "dependentSchemas", "discriminator");

    /** A wrong tag or a missing property tells more than a wrong value does. */
    private static final Map<String, Integer> DOUBTS = Map.of("const", 4, "enum", 4, "required", 3, "false", 2);

    private final List<SchemaError> errors;

    private SchemaFindings(List<SchemaError> errors) {
        this.errors = errors;
    }

    /**
     * An error worth telling.
     *
     * @param branches for a combination none of whose branches fits: what each branch's errors come down to
     */
    record Finding(SchemaError error, List<Branch> branches) {

        Finding(SchemaError error) {
            this(error, List.of());
        }
    }

    /** A branch of a combination, and why it does not fit. */
    record Branch(int index, List<Finding> findings) {

        /** Whether the value is of a wholly different type than the branch wants. */
        boolean isAnotherType(String instance) {
            return findings.stream()
                    .anyMatch(finding -> finding.error().keyword().equals("type")
                            && finding.error().instance().equals(instance));
        }

        /** How unlikely it is that this branch was meant. */
        private int distance() {
            return findings.stream()
                    .mapToInt(finding -> DOUBTS.getOrDefault(finding.error().keyword(), 1))
                    .sum();
        }
    }

    static List<Finding> of(List<SchemaError> errors) {
        List<Finding> findings = new SchemaFindings(errors).findings();
        List<Finding> told = findings.stream()
                .filter(finding -> !isUnevaluated(finding.error()))
                .toList();
        return (told.isEmpty() ? findings : told)
                .stream()
                        .sorted(Comparator.comparing(finding -> finding.error().instance()))
                        .toList();
    }

    /** Another failure makes the validator forget what it saw, and then it complains of that, too. */
    private static boolean isUnevaluated(SchemaError error) {
        return error.isForbiddenBy("unevaluatedProperties") || error.isForbiddenBy("unevaluatedItems");
    }

    private List<Finding> findings() {
        List<SchemaError> combinations = errors.stream()
                .filter(error -> COMBINATIONS.contains(error.keyword()))
                .toList();
        List<Finding> findings = new ArrayList<>();
        for (SchemaError error : errors) {
            if (combinations.stream()
                    .noneMatch(combination -> isPartOf(error, combination) || saysTheSame(error, combination))) {
                findings.addAll(findings(error));
            }
        }
        return findings;
    }

    /** What a discriminator says of branches that fit is said with the branches where none does. */
    private static boolean saysTheSame(SchemaError error, SchemaError combination) {
        return error.keyword().equals("discriminator")
                && Set.of("oneOf", "anyOf").contains(combination.keyword())
                && error.schema().equals(combination.schema())
                && error.instance().equals(combination.instance());
    }

    private static boolean isPartOf(SchemaError error, SchemaError combination) {
        if (error.equals(combination)) {
            return false;
        }
        if (combination.keyword().equals("if")) {
            return error.under(combination)
                    || error.under(sibling(combination, "then"))
                    || error.under(sibling(combination, "else"));
        }
        return error.under(combination);
    }

    private static SchemaError sibling(SchemaError error, String keyword) {
        return new SchemaError(
                error.instance(), error.schema(), keyword, Pointers.parent(error.path()) + "/" + keyword);
    }

    private List<Finding> findings(SchemaError error) {
        return switch (error.keyword()) {
            case "allOf", "dependentSchemas", "discriminator" -> orItself(error, under(error));
            case "if" -> {
                List<SchemaError> consequences = new ArrayList<>(under(sibling(error, "then")));
                consequences.addAll(under(sibling(error, "else")));
                yield orItself(error, consequences);
            }
            case "oneOf", "anyOf" -> alternatives(error);
            default -> List.of(new Finding(error));
        };
    }

    private List<SchemaError> under(SchemaError error) {
        return errors.stream().filter(other -> other.under(error)).toList();
    }

    private static List<Finding> orItself(SchemaError error, List<SchemaError> parts) {
        return parts.isEmpty() ? List.of(new Finding(error)) : new SchemaFindings(parts).findings();
    }

    private List<Finding> alternatives(SchemaError error) {
        Map<Integer, List<SchemaError>> byBranch = new LinkedHashMap<>();
        for (SchemaError part : under(error)) {
            String token = part.path().substring(error.path().length() + 1).split("/", 2)[0];
            byBranch.computeIfAbsent(Integer.valueOf(token), key -> new ArrayList<>())
                    .add(part);
        }
        List<Branch> branches = byBranch.entrySet().stream()
                .map(entry -> new Branch(entry.getKey(), new SchemaFindings(entry.getValue()).findings()))
                .sorted(Comparator.comparingInt(Branch::distance).thenComparing(Branch::index))
                .toList();
        List<Branch> meant = branches.stream()
                .filter(branch -> !branch.isAnotherType(error.instance()))
                .toList();
        return meant.size() == 1 && branches.size() > 1
                ? meant.get(0).findings()
                : List.of(new Finding(error, meant.isEmpty() ? branches : meant));
    }
}
