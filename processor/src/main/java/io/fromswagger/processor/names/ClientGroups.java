package io.fromswagger.processor.names;

import com.palantir.javapoet.ClassName;
import io.fromswagger.processor.model.Operation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Divides a client that would be too long to look through by the first tag of each operation. */
final class ClientGroups {

    /** As many methods as a person looks through. */
    private static final int MOST_UNGROUPED = 40;

    private ClientGroups() {}

    /** Tags that make the same Java name are one. */
    static Optional<String> tag(Operation operation) {
        return operation.tags().stream()
                .filter(tag -> !tag.isBlank())
                .findFirst()
                .map(JavaIdentifiers::pascalCase);
    }

    static List<ClientGroup> of(
            List<Operation> operations, String packageName, Scope classes, Function<Operation, String> methods) {
        Set<String> tags = new LinkedHashSet<>();
        operations.forEach(operation -> tag(operation).ifPresent(tags::add));
        if (operations.size() <= MOST_UNGROUPED || tags.size() < 2) {
            return List.of();
        }
        Scope accessors = new Scope(ReservedNames.METHODS);
        operations.stream()
                .filter(operation -> tag(operation).isEmpty())
                .forEach(operation -> accessors.claim(methods.apply(operation)));
        List<ClientGroup> groups = new ArrayList<>();
        for (String tag : tags) {
            String name = classes.claim(tag, List.of("Client")) + "Client";
            String accessor = accessors.claim(JavaIdentifiers.camelCase(tag));
            groups.add(new ClientGroup(tag, ClassName.get(packageName, name), accessor));
        }
        return List.copyOf(groups);
    }
}
