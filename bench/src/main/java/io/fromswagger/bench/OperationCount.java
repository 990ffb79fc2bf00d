package io.fromswagger.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Counts a document's operations without any of the processor's code: a plain tree, and the path items that it refers to. */
final class OperationCount {

    private static final Set<String> SWAGGER = Set.of("get", "put", "post", "delete", "options", "head", "patch");

    private final Map<Path, Object> trees = new HashMap<>();
    private final Set<String> methods;

    private OperationCount(RootDocument document) {
        methods = new HashSet<>(SWAGGER);
        if (!document.dialect().equals("2.0")) {
            methods.add("trace");
        }
        if (document.dialect().compareTo("3.2") >= 0) {
            methods.add("query");
        }
    }

    /** Empty if the document is no tree that could be counted. */
    static OptionalInt of(Path folder, RootDocument document) {
        Path file = folder.resolve(document.path());
        try {
            OperationCount count = new OperationCount(document);
            return OptionalInt.of(count.operations(file, count.tree(file)));
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            return OptionalInt.empty();
        }
    }

    private int operations(Path file, Object root) {
        if (!(root instanceof Map<?, ?> document) || !(document.get("paths") instanceof Map<?, ?> paths)) {
            return 0;
        }
        int operations = 0;
        for (Map.Entry<?, ?> path : paths.entrySet()) {
            if (!String.valueOf(path.getKey()).startsWith("x-")) {
                operations += operationsOf(file, path.getValue(), new HashSet<>());
            }
        }
        return operations;
    }

    private int operationsOf(Path file, Object pathItem, Set<String> seen) {
        if (!(pathItem instanceof Map<?, ?> item)) {
            return 0;
        }
        int own = (int) item.entrySet().stream()
                .filter(member -> methods.contains(String.valueOf(member.getKey())))
                .filter(member -> member.getValue() instanceof Map)
                .count();
        if (item.get("additionalOperations") instanceof Map<?, ?> more && methods.contains("query")) {
            own += more.size();
        }
        return item.get("$ref") instanceof String ref && own == 0 ? referred(file, ref, seen) : own;
    }

    private int referred(Path file, String ref, Set<String> seen) {
        String[] parts = ref.split("#", 2);
        try {
            Path target = parts[0].isEmpty()
                    ? file
                    : file.resolveSibling(PercentCode.decode(parts[0])).normalize();
            if (!seen.add(target + "#" + parts[parts.length - 1])) {
                return 0;
            }
            Object found = tree(target);
            for (String token : parts.length < 2 ? List.<String>of() : tokens(parts[1])) {
                found = found instanceof Map<?, ?> map ? map.get(token) : null;
            }
            return operationsOf(target, found, seen);
        } catch (IOException | RuntimeException leadsNowhere) {
            return 0;
        }
    }

    private static List<String> tokens(String pointer) {
        return pointer.isEmpty()
                ? List.of()
                : List.of(pointer.substring(1).split("/")).stream()
                        .map(PercentCode::decode)
                        .map(token -> token.replace("~1", "/").replace("~0", "~"))
                        .toList();
    }

    private Object tree(Path file) throws IOException {
        Object known = trees.get(file);
        if (known == null) {
            // as the processor does: what is no UTF-8 costs a character, not the document
            known = parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            trees.put(file, known);
        }
        return known;
    }

    private static Object parse(String text) throws IOException {
        if (text.stripLeading().startsWith("{")) {
            try {
                return new ObjectMapper().readValue(text, Object.class);
            } catch (IOException notJson) {
                return yaml(text);
            }
        }
        return yaml(text);
    }

    private static Object yaml(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setMaxAliasesForCollections(100_000);
        return new Yaml(new SafeConstructor(options)).load(text);
    }
}
