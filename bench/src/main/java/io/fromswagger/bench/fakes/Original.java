package io.fromswagger.bench.fakes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.fromswagger.contract.PercentCode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A document as it was written, and the files that it refers to. */
final class Original {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final Path file;
    private final Map<Path, JsonNode> trees = new LinkedHashMap<>();

    Original(Path file) throws IOException {
        this.file = file.toRealPath();
        tree(this.file);
    }

    /** A part of it: where it stands, not a reference to elsewhere. */
    record Part(Path file, JsonNode node) {

        Part child(String name) {
            return new Part(file, node.path(name));
        }

        boolean isMissing() {
            return node.isMissingNode();
        }
    }

    Part root() {
        return new Part(file, trees.getOrDefault(file, MissingNode.getInstance()));
    }

    /** All operations, each by its method in capitals, a space, and its path. */
    Map<String, Part> operations() throws IOException {
        Map<String, Part> operations = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> path : root().child("paths").node().properties()) {
            if (!path.getKey().startsWith("x-")) {
                Part item = target(new Part(file, path.getValue()), METHODS);
                for (Map.Entry<String, JsonNode> member : item.node().properties()) {
                    if (METHODS.contains(member.getKey()) && member.getValue().isObject()) {
                        operations.put(
                                member.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                new Part(item.file(), member.getValue()));
                    }
                }
            }
        }
        return operations;
    }

    /** What a status is documented by: its code, its range, or the default. */
    Optional<Part> response(Part operation, int status) throws IOException {
        Part responses = target(operation.child("responses"), Set.of());
        for (String key : List.of(String.valueOf(status), status / 100 + "XX", status / 100 + "xx", "default")) {
            if (!responses.child(key).isMissing()) {
                return Optional.of(target(responses.child(key), Set.of("description")));
            }
        }
        return Optional.empty();
    }

    /** What a reference leads to; a part with one of these members is none, whatever else it has. */
    Part target(Part part, Set<String> unless) throws IOException {
        Part current = part;
        Set<String> seen = new HashSet<>();
        while (current.node().path("$ref").isTextual()
                && unless.stream().noneMatch(current.node()::has)
                && seen.add(current.file() + current.node().path("$ref").asText())) {
            current = resolve(current.file(), current.node().path("$ref").asText());
        }
        return current;
    }

    /** What a reference leads to directly. */
    Part step(Part reference) throws IOException {
        return resolve(reference.file(), reference.node().path("$ref").asText());
    }

    private Part resolve(Path from, String reference) throws IOException {
        String[] parts = reference.split("#", 2);
        Path to = parts[0].isEmpty()
                ? from
                : from.resolveSibling(PercentCode.decode(parts[0])).normalize();
        JsonNode node = tree(to);
        for (String token : tokens(parts.length > 1 ? parts[1] : "")) {
            node = node.isArray() ? node.path(Integer.parseInt(token)) : node.path(token);
        }
        return new Part(to, node);
    }

    private static List<String> tokens(String pointer) {
        List<String> tokens = new ArrayList<>();
        if (!pointer.isEmpty()) {
            for (String token : pointer.substring(1).split("/", -1)) {
                tokens.add(PercentCode.decode(token).replace("~1", "/").replace("~0", "~"));
            }
        }
        return tokens;
    }

    private JsonNode tree(Path path) throws IOException {
        JsonNode known = trees.get(path);
        if (known == null) {
            // an address, or a file that nobody has
            known = Files.exists(path) ? PlainTree.read(path) : MissingNode.getInstance();
            trees.put(path, known);
        }
        return known;
    }

    /** The tree of a file, by its address. */
    JsonNode tree(URI address) throws IOException {
        return tree(Path.of(address));
    }
}
