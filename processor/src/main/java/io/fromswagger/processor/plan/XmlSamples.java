package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Schema;
import io.fromswagger.processor.model.SpecPointer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes a value as the XML that the document's schemas make of it (OpenAPI 3.2, XML Object; its {@code attribute} and
 * {@code wrapped} have become node types).
 *
 * <p>An element is called as its schema says, else like the property that it is; the root, like its component. What the
 * document leaves open is not guessed: then there is no XML.
 */
final class XmlSamples {

    private static final SchemaNode ANYTHING = new SchemaNode(Map.of(), SpecPointer.ROOT, "");
    private static final Pattern COMPONENT = Pattern.compile("[^#]*#/(?:components/schemas|definitions)/([^/]+)");
    private static final int DEEPEST_UNION = 5;

    private final Schemas schemas;
    private final Aliases aliases;

    XmlSamples(Schemas schemas) {
        this.schemas = schemas;
        this.aliases = new Aliases(schemas);
    }

    Possible<Object> of(Schema schema, @Nullable Object value) {
        SchemaNode node = SchemaNode.of(schema, "");
        try {
            XmlSettings settings = XmlSettings.of(List.of(node), aliases);
            if (value instanceof List && !settings.is("element")) {
                throw new Impossible("its root is a list that isn't wrapped, and XML has one root");
            }
            if (settings.nodeType().filter(type -> !type.equals("element")).isPresent()) {
                throw new Impossible("its root is of the node type '"
                        + settings.nodeType().orElse("") + "', and XML has an element there");
            }
            Optional<String> name = settings.name().or(() -> component(node));
            if (name.isEmpty()) {
                throw new Impossible("the document doesn't name its root element (xml.name)");
            }
            return Possible.of(element(name.get(), settings, List.of(node), value, Map.of()));
        } catch (Impossible impossible) {
            return Possible.not("its XML can't be told from the document: " + impossible.reason());
        }
    }

    /** Whether the document says itself how the root element is called. */
    boolean namesRoot(Schema schema) {
        try {
            return XmlSettings.of(List.of(SchemaNode.of(schema, "")), aliases)
                    .name()
                    .isPresent();
        } catch (Impossible contradicting) {
            return false;
        }
    }

    private Optional<String> component(SchemaNode node) {
        Matcher component = COMPONENT.matcher(node.at().pointer());
        return component.matches()
                ? Optional.of(component.group(1))
                : aliases.of(node).flatMap(this::component);
    }

    private String element(
            String inferred,
            XmlSettings settings,
            List<SchemaNode> nodes,
            @Nullable Object value,
            Map<String, String> outer)
            throws Impossible {
        String name = settings.name().orElse(inferred);
        XmlTag tag = XmlTag.of(name, settings, outer);
        if (value == null) {
            tag.beNil();
        } else {
            content(tag, name, nodes, value);
        }
        return tag.text();
    }

    private void content(XmlTag tag, String name, List<SchemaNode> nodes, Object value) throws Impossible {
        Composition schema = schemas.compose(nodes.isEmpty() ? List.of(ANYTHING) : nodes);
        if (value instanceof Map<?, ?> members) {
            for (Map.Entry<?, ?> each : members.entrySet()) {
                String key = String.valueOf(each.getKey());
                member(tag, key, described(schema, key, 0), each.getValue());
            }
        } else if (value instanceof List<?> items) {
            items(tag, name, schema, items);
        } else {
            tag.addText(value);
        }
    }

    private void member(XmlTag tag, String name, List<SchemaNode> nodes, @Nullable Object value) throws Impossible {
        XmlSettings settings = XmlSettings.of(nodes, aliases);
        boolean structured = value instanceof Map || value instanceof List;
        switch (settings.nodeType().orElse(value instanceof List ? "none" : "element")) {
            case "attribute" -> tag.addAttribute(settings.name().orElse(name), settings, value);
            case "text" -> tag.addText(value);
            case "cdata" -> tag.addCharacterData(value);
            case "none" -> {
                if (value == null || !structured) {
                    throw new Impossible("'" + name + "' is no node, but has a value");
                }
                content(tag, name, nodes, value);
            }
            default -> tag.addElement(element(name, settings, nodes, value, tag.scope()));
        }
    }

    private void items(XmlTag tag, String name, Composition schema, List<?> items) throws Impossible {
        List<SchemaNode> first = schema.prefixItems();
        for (int i = 0; i < items.size(); i++) {
            List<SchemaNode> nodes = i < first.size()
                    ? List.of(first.get(i))
                    : schema.items().stream().toList();
            XmlSettings settings = XmlSettings.of(nodes, aliases);
            boolean listed = items.get(i) instanceof List && !settings.is("element");
            if (listed || settings.is("attribute") || settings.is("none")) {
                throw new Impossible("the items of '" + name + "' are no elements");
            }
            member(tag, name, nodes, items.get(i));
        }
    }

    /** All that the document says of a member, in whichever alternative. */
    private List<SchemaNode> described(Composition schema, String name, int depth) throws Impossible {
        List<SchemaNode> own = schema.properties().get(name);
        if (own != null) {
            return own;
        }
        Map<String, SchemaNode> found = new LinkedHashMap<>();
        if (depth < DEEPEST_UNION) {
            for (Union union : schema.unions()) {
                for (SchemaNode branch : union.branches()) {
                    described(schemas.compose(branch), name, depth + 1)
                            .forEach(node -> found.put(node.at().pointer(), node));
                }
            }
        }
        if (!found.isEmpty()) {
            return new ArrayList<>(found.values());
        }
        List<SchemaNode> rest = schema.additionalProperties().stream().toList();
        if (XmlSettings.of(rest, aliases).name().isPresent()) {
            throw new Impossible("all of its members would be called alike");
        }
        return rest;
    }
}
