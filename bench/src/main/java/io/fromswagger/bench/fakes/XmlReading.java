package io.fromswagger.bench.fakes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Reads XML back into the value that it stands for, by the document's schemas as they were written: what JSON Schema can judge
 * then. Whatever the schemas don't name, or name otherwise, is a fault.
 */
final class XmlReading {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String SCHEMA_INSTANCE = XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI;

    private final Original original;
    /** From OpenAPI 3.2 on, what is referred to has the name of its component. */
    private final boolean isNamedByComponent;

    private final List<String> faults = new ArrayList<>();

    XmlReading(Original original, String dialect) {
        this.original = original;
        this.isNamedByComponent = dialect.compareTo("3.2") >= 0;
    }

    /** What was not as the schemas say. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    JsonNode read(String xml, Original.Part schema) throws IOException {
        Element root = parsed(xml);
        Facets facets = facets(schema);
        String expected = facets.xml().path("name").asText(facets.component().orElse(""));
        named(root, expected, facets);
        return value(root, facets, expected);
    }

    private static Element parsed(String xml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            factory.setCoalescing(true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    /** A schema with all that it is made of, the schema itself first. */
    private record Facets(List<Original.Part> parts, JsonNode xml, Optional<String> component) {

        JsonNode first(String keyword) {
            return parts.stream()
                    .map(part -> part.node().path(keyword))
                    .filter(found -> !found.isMissingNode())
                    .findFirst()
                    .orElse(JSON.missingNode());
        }

        boolean is(String type) {
            JsonNode declared = first("type");
            return declared.isArray()
                    ? contains(declared, type)
                    : declared.asText().equals(type);
        }

        private static boolean contains(JsonNode types, String type) {
            for (JsonNode each : types) {
                if (each.asText().equals(type)) {
                    return true;
                }
            }
            return false;
        }

        boolean isNode(String type, String flag) {
            return xml.path("nodeType").asText().equals(type) || xml.path(flag).asBoolean();
        }
    }

    private Facets facets(Original.Part schema) throws IOException {
        List<Original.Part> parts = new ArrayList<>();
        collect(schema, parts, new HashSet<>());
        JsonNode xml = schema.node().path("xml");
        Optional<String> component = Optional.empty();
        Original.Part current = schema;
        while (current.node().has("$ref")) {
            String reference = current.node().path("$ref").asText();
            component = Optional.of(reference.substring(reference.lastIndexOf('/') + 1));
            Original.Part next = original.step(current);
            current = next;
            xml = xml.isMissingNode() ? next.node().path("xml") : xml;
        }
        return new Facets(parts, xml, component);
    }

    private void collect(Original.Part schema, List<Original.Part> parts, Set<JsonNode> seen) throws IOException {
        if (!seen.add(schema.node())) {
            return;
        }
        parts.add(schema);
        if (schema.node().has("$ref")) {
            collect(original.step(schema), parts, seen);
        }
        for (String keyword : List.of("allOf", "oneOf", "anyOf")) {
            for (JsonNode part : schema.node().path(keyword)) {
                collect(new Original.Part(schema.file(), part), parts, seen);
            }
        }
    }

    private JsonNode value(Element element, Facets schema, String name) throws IOException {
        if (element.getAttributeNS(SCHEMA_INSTANCE, "nil").equals("true")) {
            return JSON.nullNode();
        }
        if (schema.is("array")) {
            return items(children(element), schema, name);
        }
        boolean hasMembers = schema.is("object") || !schema.first("properties").isMissingNode();
        return hasMembers ? object(element, schema) : scalar(element.getTextContent(), schema);
    }

    private JsonNode object(Element element, Facets schema) throws IOException {
        ObjectNode object = JSON.objectNode();
        Map<String, Original.Part> properties = new LinkedHashMap<>();
        for (Original.Part part : schema.parts()) {
            part.child("properties")
                    .node()
                    .properties()
                    .forEach(each ->
                            properties.putIfAbsent(each.getKey(), new Original.Part(part.file(), each.getValue())));
        }
        List<Element> open = children(element);
        Set<String> attributes = attributes(element);
        for (Map.Entry<String, Original.Part> property : properties.entrySet()) {
            Facets facets = facets(property.getValue());
            String name = facets.xml().path("name").asText(inferred(property.getKey(), facets));
            if (facets.isNode("attribute", "attribute")) {
                if (attributes.remove(name)) {
                    object.set(property.getKey(), scalar(attribute(element, name), facets));
                }
            } else if (facets.xml().path("nodeType").asText().matches("text|cdata")) {
                object.set(property.getKey(), scalar(element.getTextContent(), facets));
            } else if (facets.is("array") && !facets.isNode("element", "wrapped")) {
                String each = itemName(facets, property.getKey());
                List<Element> own = take(open, each);
                if (!own.isEmpty()) {
                    object.set(property.getKey(), items(own, facets, property.getKey()));
                }
            } else {
                for (Element child : take(open, name)) {
                    named(child, name, facets);
                    object.set(property.getKey(), value(child, facets, name));
                }
            }
        }
        if (schema.first("additionalProperties").isObject() || properties.isEmpty()) {
            for (Element child : open) {
                object.set(child.getLocalName(), additional(child, schema));
            }
            open.clear();
        }
        open.forEach(child -> faults.add("<" + child.getNodeName() + "> stands in no schema"));
        attributes.forEach(attribute -> faults.add("the attribute " + attribute + " stands in no schema"));
        return object;
    }

    private JsonNode additional(Element child, Facets schema) throws IOException {
        for (Original.Part part : schema.parts()) {
            if (part.node().path("additionalProperties").isObject()) {
                return value(child, facets(part.child("additionalProperties")), child.getLocalName());
            }
        }
        return JSON.textNode(child.getTextContent());
    }

    private String inferred(String property, Facets schema) {
        return isNamedByComponent ? schema.component().orElse(property) : property;
    }

    private String itemName(Facets array, String inherited) throws IOException {
        Facets item = item(array);
        return item.xml().path("name").asText(inferred(inherited, item));
    }

    private Facets item(Facets array) throws IOException {
        for (Original.Part part : array.parts()) {
            if (part.node().has("items")) {
                return facets(part.child("items"));
            }
        }
        return new Facets(List.of(), JSON.missingNode(), Optional.empty());
    }

    private JsonNode items(List<Element> elements, Facets array, String inherited) throws IOException {
        ArrayNode items = JSON.arrayNode();
        Facets item = item(array);
        String name = itemName(array, inherited);
        for (Element element : elements) {
            named(element, name, item);
            items.add(value(element, item, name));
        }
        return items;
    }

    private void named(Element element, String name, Facets schema) {
        String namespace = schema.xml().path("namespace").asText();
        String prefix = schema.xml().path("prefix").asText();
        boolean isRight = name.equals(element.getLocalName())
                && (namespace.isEmpty() || namespace.equals(element.getNamespaceURI()))
                && prefix.equals(element.getPrefix() == null ? "" : element.getPrefix());
        if (!isRight) {
            faults.add("<" + element.getNodeName() + "> should be '" + name + "' of '" + namespace + "'");
        }
    }

    private static JsonNode scalar(String text, Facets schema) {
        if (schema.is("string")) {
            return JSON.textNode(text);
        }
        if (schema.is("boolean") && text.matches("true|false")) {
            return JSON.booleanNode(text.equals("true"));
        }
        boolean isNumber = schema.is("integer") || schema.is("number");
        return isNumber && text.matches("-?[0-9]+(\\.[0-9]+)?")
                ? JSON.numberNode(new BigDecimal(text))
                : JSON.textNode(text);
    }

    private static List<Element> take(List<Element> open, String name) {
        List<Element> taken =
                open.stream().filter(each -> name.equals(each.getLocalName())).toList();
        open.removeAll(taken);
        return taken;
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    private static Set<String> attributes(Element element) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            String namespace = attribute.getNamespaceURI();
            if (!XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(namespace) && !SCHEMA_INSTANCE.equals(namespace)) {
                names.add(attribute.getLocalName());
            }
        }
        return names;
    }

    private static String attribute(Element element, String name) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            if (element.getAttributes().item(i).getLocalName().equals(name)) {
                return element.getAttributes().item(i).getNodeValue();
            }
        }
        return "";
    }
}
