package io.fromswagger.processor.poet;

import io.fromswagger.processor.plan.NamedType.Branch;
import io.fromswagger.processor.plan.NamedType.UnionType;
import io.fromswagger.processor.plan.Shape;
import io.fromswagger.processor.plan.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The unions of which a type is one itself. */
final class Unions {

    private final Map<String, List<UnionType>> byBranch = new HashMap<>();

    Unions(Types types) {
        for (var type : types.named()) {
            if (type instanceof UnionType union) {
                union.branches().stream()
                        .filter(Branch::direct)
                        .forEach(branch -> byBranch.computeIfAbsent(
                                        ((Shape.Named) branch.shape()).key(), first -> new ArrayList<>())
                                .add(union));
            }
        }
    }

    /** In the order in which they are generated. */
    List<UnionType> of(String key) {
        return byBranch.getOrDefault(key, List.of());
    }
}
