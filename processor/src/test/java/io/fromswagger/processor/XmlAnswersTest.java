package io.fromswagger.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** The XML that is made of schemas, as the JDK's parser reads it. */
class XmlAnswersTest {

    private static final String PET = "{$ref: '#/components/schemas/Pet'}";

    /** The examples of the specifications' XML Object, each property with a value of its own. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // names: the component's, its own
                "{type: object, required: [id], properties: {id: {type: integer, example: 7}}} | Pet(id='7')",
                "{type: object, xml: {name: pet}, required: [id], properties: {id: {type: integer, example: 7}}} | pet(id='7')",
                // attribute, prefix and namespace
                "{type: object, required: [id, name], properties: {id: {type: integer, example: 123, xml: {attribute: true}}, "
                        + "name: {type: string, example: a, xml: {namespace: 'urn:s', prefix: s}}}} | Pet[id=123]({urn:s}name='a')",
                "{type: object, xml: {namespace: 'urn:a'}, required: [b], properties: {b: {type: boolean}}} "
                        + "| {urn:a}Pet({urn:a}b='true')",
                // lists: not wrapped, wrapped, each with and without names
                "{type: object, required: [animals], properties: {animals: {type: array, minItems: 2, "
                        + "items: {type: string, example: x}}}} | Pet(animals='x' animals='x')",
                "{type: object, required: [animals], properties: {animals: {type: array, minItems: 1, xml: {name: aliens}, "
                        + "items: {type: string, example: x, xml: {name: animal}}}}} | Pet(animal='x')",
                "{type: object, required: [animals], properties: {animals: {type: array, minItems: 1, xml: {wrapped: true}, "
                        + "items: {type: string, example: x}}}} | Pet(animals(animals='x'))",
                "{type: object, required: [animals], properties: {animals: {type: array, minItems: 1, "
                        + "xml: {wrapped: true, name: aliens}, items: {type: string, example: x}}}} "
                        + "| Pet(aliens(aliens='x'))",
                "{type: object, required: [animals], properties: {animals: {type: array, minItems: 1, "
                        + "xml: {wrapped: true, name: aliens}, items: {type: string, example: x, xml: {name: animal}}}}} "
                        + "| Pet(aliens(animal='x'))",
                "{type: array, minItems: 1, xml: {wrapped: true, name: pets}, items: {type: string, example: x, "
                        + "xml: {name: pet}}} | pets(pet='x')",
                // what a property refers to is called like the property, unless it has a name of its own
                "{type: object, required: [a, b], properties: {a: {$ref: '#/components/schemas/Plain'}, "
                        + "b: {$ref: '#/components/schemas/Named'}}} | Pet(a(n='1') other(n='1'))",
                // text that means something in XML
                "{type: object, required: [a, b], properties: {a: {type: string, example: '<&>\"]]>'}, "
                        + "b: {type: string, xml: {attribute: true}, example: \"<&>'\\\"\\n\"}}} "
                        + "| Pet[b=<&>'\"\\n](a='<&>\"]]>')",
                "{allOf: [{$ref: '#/components/schemas/Named'}, {type: object, required: [c], properties: {c: {type: integer, "
                        + "example: 2, xml: {name: see}}}}]} | Pet(n='1' see='2')",
                "{type: object, required: [k], additionalProperties: {type: integer, example: 3}} | Pet(k='3')",
                "{type: string, example: x} | Pet='x'"
            })
    void what_3_0_says(String schema, String expected) throws Exception {
        assertThat(read(sample("3.0.4", schema, PET))).isEqualTo(expected.translateEscapes());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{type: object, required: [kind, name], properties: {kind: {type: string, example: Cat, xml: {nodeType: attribute}}, "
                        + "name: {type: string, example: Fluffy, xml: {nodeType: text}}}} | Pet[kind=Cat]='Fluffy'",
                "{type: object, required: [content], properties: {content: {type: string, example: '<b>]]></b>', "
                        + "xml: {nodeType: cdata}}}} | Pet='<b>]]></b>'",
                "{type: object, required: [animals], properties: {animals: {type: array, minItems: 1, "
                        + "xml: {nodeType: element, name: aliens}, items: {type: string, example: x, xml: {name: animal}}}}} "
                        + "| Pet(aliens(animal='x'))",
                "{type: object, required: [in], properties: {in: {type: object, required: [a], xml: {nodeType: none}, "
                        + "properties: {a: {type: integer, example: 1}}}}} | Pet(a='1')",
                "{type: array, minItems: 3, xml: {nodeType: element, name: Report}, prefixItems: [{type: string, example: before, "
                        + "xml: {nodeType: text}}, {type: number, example: 42, xml: {name: data}}, {type: string, "
                        + "example: after, xml: {nodeType: text}}]} | Report('before' data='42' 'after')",
                "{type: object, required: [a, b], properties: {a: {type: 'null'}, b: {type: 'null', xml: {nodeType: attribute}}}} "
                        + "| Pet(a[{http://www.w3.org/2001/XMLSchema-instance}nil=true])",
                // a component gives its name
                "{type: object, required: [a, b], properties: {a: {$ref: '#/components/schemas/Plain'}, "
                        + "b: {$ref: '#/components/schemas/Named'}}} | Pet(Plain(n='1') other(n='1'))"
            })
    void what_3_2_says(String schema, String expected) throws Exception {
        assertThat(read(sample("3.2.0", schema, PET))).isEqualTo(expected);
    }

    @Test
    void a_reference_may_be_given_an_element() throws Exception {
        String schema =
                "{type: object, xml: {nodeType: none}, required: [a], properties: {a: {type: integer, example: 1}}}";
        String here = "{$ref: '#/components/schemas/Pet', xml: {nodeType: element, name: Stored}}";

        assertThat(read(sample("3.2.0", schema, here))).isEqualTo("Stored(a='1')");
    }

    @Test
    void an_example_that_is_no_text_is_written_as_xml() throws Exception {
        String schema = "{type: object, properties: {a: {type: integer}, b: {type: string, xml: {name: bee}}}}";

        assertThat(read(sample("3.1.0", schema, PET, ", example: {a: 4, b: four}")))
                .isEqualTo("Pet(a='4' bee='four')");
    }

    /** Nothing is guessed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{type: array, minItems: 2, items: {type: string}} # its root is a list that isn't wrapped, and XML has one root",
                "{type: object, required: [$a], properties: {$a: {type: string}}} # '$a' is no name in XML",
                "{type: object, xml: {prefix: p}} # the prefix 'p' has no namespace",
                "{type: object, required: [a], properties: {a: {type: array, minItems: 1, items: {type: array, minItems: 1, items: "
                        + "{type: string}}}}} # the items of 'a' are no elements",
                "{type: object, required: [a], properties: {a: {type: object, xml: {attribute: true}, required: [b], properties: "
                        + "{b: {type: string}}}}} # a text can't hold {b=text}",
                "{type: object, required: [a], properties: {a: {type: string, example: \"\\u0001\"}}} # XML has no way to write the character 1"
            })
    void what_the_document_leaves_open_has_no_sample(String schemaAndReason) throws Exception {
        String[] parts = schemaAndReason.split(" # ", 2);
        JsonNode response = response("3.0.3", parts[0], PET, "");

        assertThat(response.has("sample")).isFalse();
        assertThat(response.path("noSample").asText())
                .isEqualTo("its XML can't be told from the document: " + parts[1]);
    }

    @Test
    void a_root_without_a_name_has_no_sample() throws Exception {
        JsonNode response = response("3.0.3", "{type: object}", "{type: object}", "");

        assertThat(response.path("noSample").asText())
                .endsWith("the document doesn't name its root element (xml.name)");
    }

    /** A service may well call the root otherwise than its component, so it is asked only where the document says so. */
    @ParameterizedTest
    @CsvSource({"name: pet, true", "namespace: 'urn:a', false"})
    void a_request_is_made_where_the_root_has_its_name(String xml, boolean isMade) throws Exception {
        String schema =
                "{type: object, xml: {" + xml + "}, required: [id], properties: {id: {type: integer, example: 7}}}";
        JsonNode request = operation("3.0.3", schema, PET, "").path("sampleRequest");

        assertThat(request.isMissingNode()).isEqualTo(!isMade);
        if (isMade) {
            assertThat(read(request.path("body").asText())).isEqualTo("pet(id='7')");
        }
    }

    private static String sample(String version, String schema, String here) throws Exception {
        return sample(version, schema, here, "");
    }

    private static String sample(String version, String schema, String here, String example) throws Exception {
        JsonNode response = response(version, schema, here, example);
        assertThat(response.path("noSample").asText()).isEmpty();
        assertThat(response.path("sample").path("contentType").asText()).isEqualTo("application/xml");
        return response.path("sample").path("body").asText();
    }

    private static JsonNode response(String version, String schema, String here, String example) throws Exception {
        return operation(version, schema, here, example).path("responses").path("200");
    }

    private static JsonNode operation(String version, String schema, String here, String example) throws Exception {
        String document = """
            openapi: %s
            info: {title: Pets, version: '1'}
            paths:
              /pet:
                post:
                  operationId: pet
                  requestBody: {required: true, content: {application/xml: {schema: %s}}}
                  responses: {'200': {description: Ok, content: {application/xml: {schema: %s%s}}}}
            components:
              schemas:
                Pet: %s
                Plain: {type: object, required: [n], properties: {n: {type: integer}}}
                Named: {type: object, xml: {name: other}, required: [n], properties: {n: {type: integer}}}
            """.formatted(version, here, here, example, schema);
        JsonNode contract = new ObjectMapper()
                .readTree(Generated.of(document, "pets", false).contract());
        return contract.path("operations").get(0);
    }

    /** {@code {namespace}name[attribute=value](children)}, or {@code name='text'}. */
    private static String read(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setCoalescing(true);
        return element(factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement());
    }

    private static String element(Element element) {
        List<String> attributes = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            if (!attribute.getName().startsWith("xmlns")) {
                attributes.add(name(attribute) + "=" + attribute.getValue());
            }
        }
        List<Node> children = IntStream.range(0, element.getChildNodes().getLength())
                .mapToObj(element.getChildNodes()::item)
                .toList();
        String content = children.stream()
                .map(child -> child instanceof Element inner ? element(inner) : "'" + child.getNodeValue() + "'")
                .collect(Collectors.joining(" "));
        boolean isText = children.size() == 1 && !(children.get(0) instanceof Element);
        return name(element)
                + (attributes.isEmpty() ? "" : "[" + String.join(" ", attributes) + "]")
                + (content.isEmpty() ? "" : isText ? "=" + content : "(" + content + ")");
    }

    private static String name(Node node) {
        return node.getNamespaceURI() == null
                ? node.getLocalName()
                : "{" + node.getNamespaceURI() + "}" + node.getLocalName();
    }
}
