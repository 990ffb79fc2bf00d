package io.fromswagger.processor.names;

import com.palantir.javapoet.ClassName;
import io.fromswagger.processor.model.Operation;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

    private static final Pattern SEPARATOR = Pattern.compile("[/?#]");

    /** Words of a path that say nothing about what it leads to, and parameters. */
    private static final Pattern NO_RESOURCE = Pattern.compile("|v\\d+\\w*|api|rest|.*\\{.*");

    /** In the order of the document; of an operation by its id. */
    private final Map<String, ClientGroup> groups;

    private final Map<String, ClientGroup> ofOperations;

    private ClientGroups(Map<String, ClientGroup> groups, Map<String, ClientGroup> ofOperations) {
        this.groups = groups;
        this.ofOperations = ofOperations;
    }

    /** The groups of the operations; none where the client is small, or where they would not make it smaller. */
    static ClientGroups of(
            List<Operation> operations, String packageName, Scope classes, Function<Operation, String> methods) {
        boolean byTag = operations.stream().anyMatch(operation -> tag(operation).isPresent());
        Map<String, String> keys = new LinkedHashMap<>();
        operations.forEach(operation -> key(operation, byTag).ifPresent(key -> keys.put(operation.id(), key)));
        Set<String> distinct = new LinkedHashSet<>(keys.values());
        if (operations.size() <= MOST_UNGROUPED || distinct.size() < 2 || distinct.size() * 2 > operations.size()) {
            return new ClientGroups(Map.of(), Map.of());
        }
        Scope accessors = new Scope(ReservedNames.METHODS);
        operations.stream()
                .filter(operation -> !keys.containsKey(operation.id()))
                .forEach(operation -> accessors.claim(methods.apply(operation)));
        Map<String, ClientGroup> groups = new LinkedHashMap<>();
        for (String key : distinct) {
            String name = classes.claim(key, List.of("Client")) + "Client";
            String accessor = accessors.claim(JavaIdentifiers.camelCase(key));
            groups.put(key, new ClientGroup(key, ClassName.get(packageName, name), accessor));
        }
        Map<String, ClientGroup> ofOperations = new HashMap<>();
        keys.forEach((operation, key) -> ofOperations.put(operation, groups.get(key)));
        return new ClientGroups(groups, ofOperations);
    }

    List<ClientGroup> all() {
        return List.copyOf(groups.values());
    }

    Optional<ClientGroup> of(Operation operation) {
        return Optional.ofNullable(ofOperations.get(operation.id()));
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
        return SEPARATOR
                .splitAsStream(operation.path())
                .filter(word -> !NO_RESOURCE.matcher(word).matches())
                .findFirst()
                .map(JavaIdentifiers::pascalCase);
    }
}
