package io.fromswagger.processor.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the schemas that add nothing to another one but remarks, or null. */
final class Aliases {

    /** Keywords beside which a reference is still just that: another name for what it refers to. */
    private static final Set<String> ANNOTATIONS = Set.of(
            "type",
            "title",
            "description",
            "deprecated",
            "readOnly",
            "writeOnly",
            "default",
            "examples",
            "example",
            "xml",
            "externalDocs",
            "$comment");

    private final Schemas schemas;

    Aliases(Schemas schemas) {
        this.schemas = schemas;
    }

    /** What the schema is merely another name for: by a reference, alone or as the only one of an {@code allOf}. */
    Optional<SchemaNode> of(SchemaNode node) {
        boolean reference = node.json().containsKey("$ref") && onlyAnnotationsBeside(node, "$ref");
        if (reference) {
            return schemas.target(node);
        }
        List<?> parts = node.list("allOf");
        return parts.size() == 1 && onlyAnnotationsBeside(node, "allOf")
                ? of(node.child(parts.get(0), node.name(), "allOf", "0"))
                : Optional.empty();
    }

    private static boolean onlyAnnotationsBeside(SchemaNode node, String keyword) {
        return node.json().keySet().stream()
                .allMatch(key -> key.equals(keyword) || key.startsWith("x-") || ANNOTATIONS.contains(key));
    }

    /** The alternative that is left of {@code anyOf: [X, null]}. */
    static Optional<SchemaNode> onlyAlternative(Composition schema) {
        if (schema.parts().size() != 1 || schema.unions().size() != 1) {
            return Optional.empty();
        }
        Union union = schema.unions().get(0);
        boolean nothingElse = onlyAnnotationsBeside(union.owner(), union.keyword());
        List<SchemaNode> branches = union.branches();
        return nothingElse && branches.size() == 1 ? Optional.of(branches.get(0)) : Optional.empty();
    }
}
