package io.fromswagger.contract;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** What stands directly in an element. */
final class XmlNodes {

    /** Attributes of these speak of the XML itself. */
    private static final Set<String> OF_XML = Set.of(
            XMLConstants.XMLNS_ATTRIBUTE_NS_URI, XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, XMLConstants.XML_NS_URI);

    private XmlNodes() {}

    static List<Element> elements(Element element) {
        return children(element)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    static List<Attr> attributes(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength())
                .mapToObj(i -> (Attr) attributes.item(i))
                .filter(attribute ->
                        attribute.getNamespaceURI() == null || !OF_XML.contains(attribute.getNamespaceURI()))
                .toList();
    }

    /** The text between the elements. */
    static String text(Element element) {
        return children(element)
                .filter(Text.class::isInstance)
                .map(Node::getNodeValue)
                .collect(Collectors.joining());
    }

    private static Stream<Node> children(Element element) {
        return Stream.iterate(element.getFirstChild(), node -> node != null, Node::getNextSibling);
    }
}
