package io.fromswagger.contract;

import io.fromswagger.contract.XmlValue.Fault;
import io.fromswagger.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Reads elements as the values that a schema speaks of (OpenAPI 3.2, XML Object).
 *
 * <p>One instance reads one body. The members of an object are those of {@link XmlMembers}.
 */
final class XmlReader {

    /** JSON is read to a depth of 255, and an element is as much as an array in an object. */
    private static final int DEEPEST = 100;

    private final SchemaTypes types;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> doubtful = new LinkedHashSet<>();

    private XmlReader(SchemaTypes types) {
        this.types = types;
    }

    static XmlValue read(Element root, Json schema, SchemaTypes types) {
        XmlReader reader = new XmlReader(types);
        Json value = reader.root(root, schema);
        return new XmlValue(value, reader.faults, reader.doubtful);
    }

    private Json root(Element root, Json schema) {
        XmlNames names = XmlNames.ofRoot(schema, types);
        boolean isBareList =
                types.isArray(schema) && !names.is("element"); // in a root that the document says nothing of
        if (!isBareList) {
            check(names, root, "");
        }
        return element(root, schema, "", 0);
    }

    /** A value. */
    Json element(Element element, Json schema, String pointer, int depth) {
        if (depth > DEEPEST) {
            doubt(pointer);
            return Json.NULL;
        }
        if (isNil(element)) {
            return Json.NULL;
        }
        if (types.isObject(schema) ? types.isArray(schema) || types.isScalar(schema) : isListOrScalar(schema)) {
            doubt(pointer);
        }
        if (types.isArray(schema)) {
            Json item = types.items(schema);
            XmlNames names = XmlNames.of(item, Set.of(), types);
            List<Element> elements = XmlNodes.elements(element);
            if (item.get("xml").get("name").isString()) {
                elements.forEach(found -> check(names, found, pointer + "/" + elements.indexOf(found)));
            }
            return items(elements, item, pointer, depth);
        }
        boolean isStructured = !XmlNodes.elements(element).isEmpty()
                || !XmlNodes.attributes(element).isEmpty();
        return types.isObject(schema) || isStructured
                ? new XmlMembers(this, types, element, schema, pointer, depth).object()
                : scalar(XmlNodes.text(element), schema, pointer);
    }

    private boolean isListOrScalar(Json schema) {
        return types.isArray(schema) && types.isScalar(schema);
    }

    private static boolean isNil(Element element) {
        String nil = element.getAttributeNS(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, "nil")
                .strip();
        return nil.equals("true") || nil.equals("1");
    }

    /** An array. */
    Json items(List<Element> elements, Json schema, String pointer, int depth) {
        return Json.of(IntStream.range(0, elements.size())
                .mapToObj(i -> element(elements.get(i), schema, pointer + "/" + i, depth + 1))
                .toList());
    }

    /** A text, number, boolean or null. */
    Json scalar(String text, Json schema, String pointer) {
        if (types.isTextOnly(schema)) {
            return Json.of(text);
        }
        String word = text.strip();
        if (word.isEmpty() && types.isNullable(schema)) {
            doubt(pointer); // be it null or an empty text
            return Json.NULL;
        }
        Json typed = types.typed(Json.of(word), schema);
        if (!typed.isString() && types.mayBeText(schema)) {
            doubt(pointer);
        }
        boolean isNumeral = typed.isString() && types.isBoolean(schema) && (word.equals("1") || word.equals("0"));
        return isNumeral ? Json.of(word.equals("1")) : typed; // as XML Schema has booleans, too
    }

    /** Whether a node has the name and the namespace that the document gives it. */
    void check(XmlNames names, Node node, String pointer) {
        if (!names.names().isEmpty() && !names.names(node)) {
            String wanted = Wording.either(
                    names.names().stream().map(name -> "<" + name + ">").toList());
            fault(pointer, "be in " + wanted, wanted, "<" + node.getNodeName() + ">");
        }
        names.namespace()
                .filter(wanted -> !wanted.equals(node.getNamespaceURI()))
                .ifPresent(wanted -> {
                    String actual = node.getNamespaceURI() == null ? "no namespace" : node.getNamespaceURI();
                    fault(pointer, "be in the namespace " + wanted, wanted, actual);
                });
    }

    void fault(String pointer, String demand, String expected, String actual) {
        faults.add(new Fault(pointer, "must " + demand, expected, actual));
    }

    void doubt(String pointer) {
        doubtful.add(pointer);
    }
}
