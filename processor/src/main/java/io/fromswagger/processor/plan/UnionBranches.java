package io.fromswagger.processor.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The alternatives of a union, each with a name of its own; those of a union that merely stands within are among them. */
final class UnionBranches {

    private final Schemas schemas;

    UnionBranches(Schemas schemas) {
        this.schemas = schemas;
    }

    List<SchemaNode> of(Union union) {
        List<SchemaNode> branches = new ArrayList<>();
        for (SchemaNode branch : union.branches()) {
            Composition alone = new Composition(List.of(branch));
            if (branch.ref().isEmpty() && isUnionOnly(alone)) {
                branches.addAll(of(alone.unions().get(0)));
            } else {
                branches.add(named(branch, union.owner().name()));
            }
        }
        return branches;
    }

    private static boolean isUnionOnly(Composition branch) {
        return branch.unions().size() == 1
                && !branch.unions().get(0).allowsNull()
                && branch.self().json().keySet().stream()
                        .allMatch(key -> key.equals(branch.unions().get(0).keyword())
                                || key.equals("title")
                                || key.equals("xml")
                                || key.equals("description"));
    }

    private SchemaNode named(SchemaNode branch, String owner) {
        Optional<String> own = branch.ref()
                .map(Discriminators::lastName)
                .or(() -> branch.text("title"))
                .or(() -> tag(branch));
        return own.isPresent() ? new SchemaNode(branch.json(), branch.at(), owner + " " + own.get()) : branch;
    }

    /** The text that only this alternative has in one of its properties. */
    private Optional<String> tag(SchemaNode branch) {
        Map<String, List<SchemaNode>> properties = schemas.compose(branch).properties();
        return properties.values().stream()
                .map(schemas::compose)
                .flatMap(property -> Enumerations.constant(property).stream())
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst();
    }
}
