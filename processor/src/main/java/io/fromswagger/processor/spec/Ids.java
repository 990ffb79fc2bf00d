package io.fromswagger.processor.spec;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names that documents give to themselves and to their schemas: {@code $self}, {@code $id}, {@code $anchor} (JSON Schema
 * 2020-12, section 8.2). An {@code $id} is a name only, and never opened.
 */
final class Ids {

    private static final List<String> ANCHORS = List.of("$anchor", "$dynamicAnchor");
    private static final List<String> WORDS = List.of("$id", "$self", "$anchor", "$dynamicAnchor");

    /** Below these keys there are values, not schemas. */
    private static final Set<String> VALUES = Set.of("example", "examples", "default", "enum", "const");

    private final Map<URI, Node> nodesById = new HashMap<>();

    /** By the pointer of the schema that has the {@code $id}, or of the document. */
    private final Map<String, URI> bases = new LinkedHashMap<>();

    private final Map<String, List<Node>> anchors = new HashMap<>();

    void add(Document document, String text) {
        if (WORDS.stream().anyMatch(text::contains)) {
            URI base = resolve(URI.create("/"), document.path().replace(" ", "%20"));
            Node root = document.root();
            Optional<URI> self = text(root, "$self").map(name -> resolve(base, name));
            self.ifPresent(name -> nodesById.putIfAbsent(name, root));
            bases.put(root.trail().pointer(), self.orElse(base));
            collect(root, self.orElse(base));
        }
    }

    private void collect(Node node, URI base) {
        URI below = base;
        Optional<String> id = text(node, "$id");
        if (id.isPresent() && !id.get().startsWith("#")) {
            below = resolve(base, id.get());
            nodesById.putIfAbsent(below, node);
            bases.put(node.trail().pointer(), below);
        }
        for (String keyword : ANCHORS) {
            text(node, keyword)
                    .ifPresent(name -> anchors.computeIfAbsent(name, first -> new ArrayList<>())
                            .add(node));
        }
        for (Node member : node.isList() ? node.items() : node.members()) {
            if ((member.isObject() || member.isList()) && !VALUES.contains(member.key())) {
                collect(member, below);
            }
        }
    }

    private static Optional<String> text(Node node, String key) {
        return node.get(key).filter(member -> !member.isObject()).flatMap(Node::text);
    }

    /** The schema or document of this name, as seen from a value of one that has a name itself. */
    Optional<Node> named(String ref, Node from) {
        if (nodesById.isEmpty() || ref.startsWith("#")) {
            return Optional.empty();
        }
        String name = ref.contains("#") ? ref.substring(0, ref.indexOf('#')) : ref;
        URI base = resource(from).map(bases::get).orElse(URI.create("/"));
        return Optional.ofNullable(nodesById.get(resolve(base, name)));
    }

    /** The innermost schema with an {@code $id} that a value stands in. */
    Optional<Node> enclosing(Node node) {
        return nodesById.isEmpty()
                ? Optional.empty()
                : resource(node)
                        .flatMap(pointer -> nodesById.values().stream()
                                .filter(named -> named.trail().pointer().equals(pointer))
                                .findFirst());
    }

    private Optional<String> resource(Node node) {
        for (Trail trail = node.trail(); trail != null; trail = trail.parent()) {
            if (bases.containsKey(trail.pointer())) {
                return Optional.of(trail.pointer());
            }
        }
        return Optional.empty();
    }

    /** The schema that bears an anchor, within a schema or document. */
    Optional<Node> anchored(String anchor, Node within) {
        String above = within.trail().pointer();
        return anchors.getOrDefault(anchor, List.of()).stream()
                .filter(node -> node.trail().pointer().equals(above)
                        || node.trail().pointer().startsWith(above.endsWith("#") ? above : above + "/"))
                .findFirst();
    }

    private static URI resolve(URI base, String reference) {
        try {
            return base.resolve(reference.replaceFirst("#.*$", ""));
        } catch (IllegalArgumentException noUri) {
            return base;
        }
    }
}
