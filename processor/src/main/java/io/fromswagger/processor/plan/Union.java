package io.fromswagger.processor.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A {@code oneOf} or {@code anyOf}, and the schema in which it stands. */
record Union(SchemaNode owner, String keyword) {

    private static final Set<String> CONSTRAINTS_ONLY =
            Set.of("required", "not", "minProperties", "maxProperties", "title", "description", "xml");

    /** The alternatives, without the one that is null only. */
    List<SchemaNode> branches() {
        List<SchemaNode> branches = new ArrayList<>();
        int index = 0;
        for (Object branch : owner.list(keyword)) {
            SchemaNode node = owner.child(branch, owner.name() + " Option " + (index + 1), keyword, "" + index);
            index++;
            if (!isNull(node)) {
                branches.add(node);
            }
        }
        return branches;
    }

    /** Whether null is one of the alternatives. */
    boolean allowsNull() {
        return owner.list(keyword).stream().anyMatch(branch -> isNull(owner.child(branch, "")));
    }

    /** Whether the alternatives only say which properties have to be there, and name no new ones. */
    boolean constrainsOnly() {
        return branches().stream()
                .allMatch(branch -> CONSTRAINTS_ONLY.containsAll(branch.json().keySet()));
    }

    private static boolean isNull(SchemaNode branch) {
        Object type = branch.json().get("type");
        boolean byType = "null".equals(type) || List.of("null").equals(type);
        boolean byValue = branch.json().containsKey("const") && branch.json().get("const") == null;
        return byType || byValue || nullOnly(branch.list("enum"));
    }

    private static boolean nullOnly(List<?> values) {
        return values.size() == 1 && values.get(0) == null;
    }
}
