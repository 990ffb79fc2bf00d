package io.fromswagger.processor.names;

import com.palantir.javapoet.ClassName;
import io.fromswagger.processor.model.Operation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Divides a client that would be too long to look through: by the first tag of each operation or, where the document has
 * no tags, by the first word of each path.
 */
final class ClientGroups {

    /** As many methods as a person looks through. */
    private static final int MOST_UNGROUPED = 40;

    /** Words of a path that say nothing about what it leads to, and parameters. */
    private static final Pattern NO_RESOURCE = Pattern.compile("|v\\d+\\w*|api|rest|.*\\{.*");

    private final List<ClientGroup> groups;
    private final boolean byTag;

    private ClientGroups(List<ClientGroup> groups, boolean byTag) {
        this.groups = List.copyOf(groups);
        this.byTag = byTag;
    }

    /** The groups of the operations; none where the client is small, or where they would not make it smaller. */
    static ClientGroups of(
            List<Operation> operations, String packageName, Scope classes, Function<Operation, String> methods) {
        boolean byTag = operations.stream().anyMatch(operation -> tag(operation).isPresent());
        Set<String> keys = new LinkedHashSet<>();
        operations.forEach(operation -> key(operation, byTag).ifPresent(keys::add));
        if (operations.size() <= MOST_UNGROUPED || keys.size() < 2 || keys.size() * 2 > operations.size()) {
            return new ClientGroups(List.of(), byTag);
        }
        Scope accessors = new Scope(ReservedNames.METHODS);
        operations.stream()
                .filter(operation -> key(operation, byTag).isEmpty())
                .forEach(operation -> accessors.claim(methods.apply(operation)));
        List<ClientGroup> groups = new ArrayList<>();
        for (String key : keys) {
            String name = classes.claim(key, List.of("Client")) + "Client";
            String accessor = accessors.claim(JavaIdentifiers.camelCase(key));
            groups.add(new ClientGroup(key, ClassName.get(packageName, name), accessor));
        }
        return new ClientGroups(groups, byTag);
    }

    List<ClientGroup> all() {
        return groups;
    }

    Optional<ClientGroup> of(Operation operation) {
        return key(operation, byTag)
                .flatMap(key ->
                        groups.stream().filter(group -> group.key().equals(key)).findFirst());
    }

    private static Optional<String> key(Operation operation, boolean byTag) {
        return byTag ? tag(operation) : resource(operation);
    }

    /** Tags that make the same Java name are one. */
    private static Optional<String> tag(Operation operation) {
        return operation.tags().stream()
                .filter(tag -> !tag.isBlank())
                .findFirst()
                .map(JavaIdentifiers::pascalCase);
    }

    private static Optional<String> resource(Operation operation) {
        return List.of(operation.path().split("[/?#]", -1)).stream()
                .filter(word -> !NO_RESOURCE.matcher(word).matches())
                .findFirst()
                .map(JavaIdentifiers::pascalCase);
    }
}
