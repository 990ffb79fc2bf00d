package io.fromswagger.contract;

import io.fromswagger.json.Json;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Reads the members of one object: a property is an element of its name unless the schema says otherwise, an array is one
 * element after the other.
 *
 * <p>What no property is called is kept under its own name, so that the schema decides whether it may be there.
 */
final class XmlMembers {

    private final XmlReader reader;
    private final SchemaTypes types;
    private final Element element;
    private final Json schema;
    private final String pointer;
    private final int depth;
    private final Set<Node> seen = new LinkedHashSet<>();

    XmlMembers(XmlReader reader, SchemaTypes types, Element element, Json schema, String pointer, int depth) {
        this.reader = reader;
        this.types = types;
        this.element = element;
        this.schema = schema;
        this.pointer = pointer;
        this.depth = depth;
    }

    Json object() {
        Map<String, Json> members = new LinkedHashMap<>();
        Map<String, Json> properties = types.mergedProperties(schema);
        properties.forEach((name, property) -> {
            Json member = member(name, property);
            if (member.isPresent()) {
                members.put(name, member);
            }
        });
        unknownElements().forEach(members::putIfAbsent);
        unknownAttributes().forEach(members::putIfAbsent);
        String text = XmlNodes.text(element).strip();
        boolean isText = properties.values().stream()
                .anyMatch(property -> XmlNames.of(property, Set.of(), types).isText());
        if (!isText
                && !text.isEmpty()
                && types.isObject(schema)
                && XmlNodes.elements(element).isEmpty()) {
            reader.fault(pointer, "have elements, not a text", "elements", Wording.value(Json.of(text)));
        }
        return Json.of(members);
    }

    private Json member(String name, Json property) {
        XmlNames names = XmlNames.of(property, Set.of(name), types);
        String place = Pointers.child(pointer, name);
        if (names.isText()) {
            return reader.scalar(XmlNodes.text(element), property, place);
        }
        if (names.is("none") && !types.isArray(property)) {
            reader.doubt(pointer); // its members stand among those of this object
            return Json.ABSENT;
        }
        if (types.isArray(property) && !names.is("element") && !names.is("attribute")) {
            return flatList(name, names, property);
        }
        List<Element> elements = elements(names);
        List<Attr> attributes =
                XmlNodes.attributes(element).stream().filter(names::names).toList();
        seen.addAll(attributes);
        boolean isAttribute = names.is("attribute");
        (isAttribute ? attributes : elements).forEach(found -> reader.check(names, found, place));
        if (!(isAttribute ? elements : attributes).isEmpty()) {
            String wanted = isAttribute ? "an attribute" : "an element";
            reader.fault(place, "be " + wanted, wanted, isAttribute ? "an element" : "an attribute");
        }
        if (elements.size() > 1) {
            reader.fault(place, "be one element", "one element", elements.size() + " elements");
        }
        if (!elements.isEmpty()) {
            return reader.element(elements.get(0), property, place, depth + 1);
        }
        return attributes.isEmpty()
                ? Json.ABSENT
                : reader.scalar(attributes.get(0).getValue(), property, place);
    }

    /** An array whose items stand beside the other properties; where there are none, nothing tells it from an absent one. */
    private Json flatList(String name, XmlNames own, Json property) {
        String place = Pointers.child(pointer, name);
        if (types.isObject(property) || types.isScalar(property)) {
            reader.doubt(place);
        }
        Json item = types.items(property);
        Set<String> inferred = new LinkedHashSet<>(own.names());
        inferred.add(name);
        XmlNames names = XmlNames.of(item, inferred, types);
        List<Element> elements = elements(names);
        elements.forEach(found -> reader.check(names, found, place));
        return elements.isEmpty() && !types.isRequired(schema, name)
                ? Json.ABSENT
                : reader.items(elements, item, place, depth);
    }

    private List<Element> elements(XmlNames names) {
        List<Element> elements =
                XmlNodes.elements(element).stream().filter(names::names).toList();
        seen.addAll(elements);
        return elements;
    }

    private Map<String, Json> unknownElements() {
        Json additional = types.additional(schema);
        Map<String, Json> members = new LinkedHashMap<>();
        XmlNodes.elements(element).stream()
                .filter(found -> !seen.contains(found))
                .collect(Collectors.groupingBy(Element::getLocalName, LinkedHashMap::new, Collectors.toList()))
                .forEach((name, found) -> {
                    String place = unknown(name);
                    boolean isArray = types.isArray(additional);
                    members.put(
                            name,
                            isArray || found.size() > 1
                                    ? reader.items(found, isArray ? types.items(additional) : additional, place, depth)
                                    : reader.element(found.get(0), additional, place, depth + 1));
                });
        return members;
    }

    private Map<String, Json> unknownAttributes() {
        Json additional = types.additional(schema);
        Map<String, Json> members = new LinkedHashMap<>();
        XmlNodes.attributes(element).stream()
                .filter(found -> !seen.contains(found))
                .forEach(found -> members.put(
                        found.getLocalName(),
                        reader.scalar(found.getValue(), additional, unknown(found.getLocalName()))));
        return members;
    }

    private String unknown(String name) {
        String place = Pointers.child(pointer, name);
        if (types.hasOtherProperties(schema)) {
            reader.doubt(place); // its schema may be one that stands elsewhere
        }
        return place;
    }
}
