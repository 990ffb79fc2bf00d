package io.fromswagger.processor.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a schema says of its XML (OpenAPI 3.2, 4.8.28, XML Object).
 *
 * @param nodeType empty where the document doesn't say: an element then, and nothing for an array
 */
record XmlSettings(
        Optional<String> name, Optional<String> namespace, Optional<String> prefix, Optional<String> nodeType) {

    static final XmlSettings NONE =
            new XmlSettings(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Those of the schemas that hold at one place: their own, or those of what they are another name for. */
    static XmlSettings of(List<SchemaNode> nodes, Aliases aliases) throws Impossible {
        Set<XmlSettings> found =
                nodes.stream().flatMap(node -> of(node, aliases).stream()).collect(Collectors.toSet());
        if (found.size() > 1) {
            throw new Impossible("its schemas say different things of its XML");
        }
        return found.stream().findFirst().orElse(NONE);
    }

    private static Optional<XmlSettings> of(SchemaNode node, Aliases aliases) {
        if (node.json().get("xml") instanceof Map<?, ?> xml) {
            return Optional.of(new XmlSettings(
                    text(xml, "name"), text(xml, "namespace"), text(xml, "prefix"), text(xml, "nodeType")));
        }
        return aliases.of(node)
                .or(() -> onlyBranch(node))
                .filter(target -> !target.at().equals(node.at()))
                .flatMap(target -> of(target, aliases));
    }

    /** What is left of a schema that may be null. */
    private static Optional<SchemaNode> onlyBranch(SchemaNode node) {
        return new Composition(List.of(node))
                .unions().stream()
                        .filter(union -> union.allowsNull() && union.branches().size() == 1)
                        .map(union -> union.branches().get(0))
                        .findFirst();
    }

    private static Optional<String> text(Map<?, ?> xml, String key) {
        @Nullable Object value = xml.get(key);
        return value instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }

    boolean is(String type) {
        return nodeType.filter(type::equals).isPresent();
    }
}
