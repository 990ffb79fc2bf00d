package io.fromswagger.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlCheckTest {

    private static final ApiContract PETS = answering("{\"$ref\": \"#/$defs/Pet\"}", """
            "Pet": {
              "x-pointer": "#/components/schemas/Pet", "type": "object", "required": ["name", "photoUrls"], "xml": {"name": "pet"},
              "properties": {
                "id": {"type": "integer", "xml": {"nodeType": "attribute"}},
                "name": {"type": "string", "minLength": 2},
                "price": {"type": ["number", "null"]},
                "sold": {"type": "boolean"},
                "category": {"$ref": "#/$defs/Category"},
                "photoUrls": {"type": "array", "minItems": 1, "items": {"type": "string", "xml": {"name": "url"}}, "xml": {"nodeType": "element"}},
                "tag": {"type": "array", "items": {"type": "integer"}},
                "size": {"type": "object", "properties": {
                   "unit": {"type": "string", "enum": ["cm", "in"], "xml": {"nodeType": "attribute"}},
                   "value": {"type": "integer", "xml": {"nodeType": "text"}}}},
                "born": {"type": "string", "format": "date", "xml": {"name": "dob", "namespace": "urn:dates", "prefix": "d"}}},
              "additionalProperties": false},
            "Category": {
              "x-pointer": "#/components/schemas/Category", "type": "object", "xml": {"name": "Category"},
              "properties": {"name": {"type": "string"}}}""");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<pet><name>rex</name><photoUrls><url>a</url></photoUrls></pet>",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<pet id='7'>\n  <photoUrls><url/></photoUrls>\n  <name>rex</name>\n</pet>\n",
                "<p:pet xmlns:p='urn:pets'><p:name>rex</p:name><p:photoUrls><p:url>a</p:url></p:photoUrls></p:pet>",
                "<pet><name><![CDATA[<rex>]]></name><photoUrls><url>&amp;</url><url>b</url></photoUrls></pet>",
                "<pet><name>rex</name><!-- free --><price> 1.50 </price><sold>1</sold><photoUrls><url>a</url></photoUrls></pet>",
                "<pet xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='a b'><name>rex</name>"
                        + "<price xsi:nil='true'/><photoUrls><url>a</url></photoUrls></pet>",
                "<pet><name>rex</name><price/><photoUrls><url>a</url></photoUrls></pet>",
                "<pet><name>rex</name><tag>1</tag><photoUrls><url>a</url></photoUrls><tag>2</tag></pet>",
                "<pet><name>rex</name><category><name>dogs</name></category><photoUrls><url>a</url></photoUrls></pet>",
                "<pet><name>rex</name><Category><name>dogs</name></Category><photoUrls><url>a</url></photoUrls></pet>",
                "<pet><name>rex</name><size unit='cm'>7</size><photoUrls><url>a</url></photoUrls></pet>",
                "<pet xmlns:x='urn:dates'><name>rex</name><x:dob>2026-11-29</x:dob><photoUrls><url>a</url></photoUrls></pet>",
            })
    void is_as_documented(String xml) {
        assertThat(check(PETS, xml)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <Pet><name>rex</name><photoUrls><url>a</url></photoUrls></Pet>                     | $ must be in <pet>
            <pet><photoUrls><url>a</url></photoUrls></pet>                                     | $.name is required
            <pet><name>r</name><photoUrls><url>a</url></photoUrls></pet>                       | $.name must be at least 2 characters long
            <pet><name>rex</name><photoUrls/></pet>                                            | $.photoUrls must have at least 1 item
            <pet><name>rex</name></pet>                                                        | $.photoUrls is required
            <pet id='x'><name>rex</name><photoUrls><url>a</url></photoUrls></pet>              | $.id must be an integer
            <pet><id>7</id><name>rex</name><photoUrls><url>a</url></photoUrls></pet>           | $.id must be an attribute
            <pet name='rex'><photoUrls><url>a</url></photoUrls></pet>                          | $.name must be an element
            <pet><name>rex</name><name>rio</name><photoUrls><url>a</url></photoUrls></pet>     | $.name must be one element
            <pet><name><a>1</a></name><photoUrls><url>a</url></photoUrls></pet>                | $.name must be a string
            <pet><name>rex</name><price>dear</price><photoUrls><url>a</url></photoUrls></pet>  | $.price must be a number or null
            <pet><name>rex</name><sold>yes</sold><photoUrls><url>a</url></photoUrls></pet>     | $.sold must be a boolean
            <pet><name>rex</name><tag>a</tag><photoUrls><url>a</url></photoUrls></pet>         | $.tag[0] must be an integer
            <pet><name>rex</name><tag><i>1</i></tag><photoUrls><url>a</url></photoUrls></pet>  | $.tag[0] must be an integer
            <pet><name>rex</name><size unit='mm'>7</size><photoUrls><url>a</url></photoUrls></pet> | $.size.unit must be one of "cm", "in"
            <pet><name>rex</name><size unit='cm'>x</size><photoUrls><url>a</url></photoUrls></pet> | $.size.value must be an integer
            <pet><name>rex</name><category>dogs</category><photoUrls><url>a</url></photoUrls></pet> | $.category must have elements, not a text
            <pet><name>rex</name><dob>2026-11-29</dob><photoUrls><url>a</url></photoUrls></pet> | $.born must be in the namespace urn:dates
            <pet><name>rex</name><color>red</color><photoUrls><url>a</url></photoUrls></pet>   | $.color must not be there
            <pet color='red'><name>rex</name><photoUrls><url>a</url></photoUrls></pet>         | $.color must not be there
            <pet><name>rex</name><photoUrls><uri>a</uri></photoUrls></pet>                     | $.photoUrls[0] must be in <url>
            <pet><name>rex</name><photoUrls>a</photoUrls></pet>                                | $.photoUrls must have at least 1 item
            """)
    void is_not_as_documented(String xml, String rule) {
        assertThat(check(PETS, xml))
                .singleElement()
                .extracting(Violation::rule)
                .asString()
                .startsWith(rule);
    }

    @Test
    void what_is_not_well_formed_is_no_xml() {
        assertThat(check(PETS, "<pet><name>rex</pet>"))
                .singleElement()
                .extracting(Violation::rule)
                .asString()
                .startsWith("the body must be XML, but: ")
                .contains("(line 1, column 17)");
        assertThat(check(PETS, "{\"name\": \"rex\"}"))
                .extracting(Violation::expected)
                .containsExactly("XML");
    }

    @Test
    void nothing_that_the_text_refers_to_is_opened() {
        String entity = "<!DOCTYPE pet [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                + "<pet><name>&e;rex</name><photoUrls><url>a</url></photoUrls></pet>";
        String bomb = "<!DOCTYPE pet [<!ENTITY a \"aaaaaaaaaa\">" + entities() + "]><pet><name>&h;</name></pet>";

        assertThat(check(PETS, entity)).isEmpty();
        assertThat(check(PETS, bomb)).extracting(Violation::rule).asString().contains("the body must be XML, but");
    }

    private static String entities() {
        StringBuilder entities = new StringBuilder();
        for (char name = 'b'; name <= 'h'; name++) {
            String before = "&" + (char) (name - 1) + ";";
            entities.append("<!ENTITY ")
                    .append(name)
                    .append(" \"")
                    .append(before.repeat(10))
                    .append("\">");
        }
        return entities.toString();
    }

    @Test
    void the_charset_of_the_header_wins() {
        byte[] latin =
                "<pet><name>éé</name><photoUrls><url>a</url></photoUrls></pet>".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(PETS.checkResponse(PETS.operation("op"), 200, xml("; charset=iso-8859-1"), latin))
                .isEmpty();
        assertThat(PETS.checkResponse(PETS.operation("op"), 200, xml(""), latin))
                .isNotEmpty();
    }

    @Test
    void a_text_that_may_be_several_things_is_not_held_against_the_service() {
        ApiContract contract = answering("""
                {"type": "object", "properties": {
                  "code": {"type": ["string", "integer"], "maximum": 5},
                  "choice": {"oneOf": [
                     {"type": "object", "required": ["kind", "value"], "properties": {"kind": {"const": "a"}, "value": {"type": "integer"}}},
                     {"type": "object", "required": ["kind", "value"], "properties": {"kind": {"const": "b"}, "value": {"type": "string"}}}]},
                  "count": {"type": "integer"}}}""", "");

        assertThat(check(contract, "<any><code>007</code></any>")).isEmpty();
        assertThat(check(contract, "<any><choice><kind>b</kind><value>5</value></choice></any>"))
                .isEmpty();
        assertThat(check(contract, "<any><choice><kind>a</kind><value>x</value></choice></any>"))
                .hasSize(1);
        assertThat(check(contract, "<any><choice><kind>b</kind><value>5</value></choice><count>x</count></any>"))
                .extracting(Violation::rule)
                .singleElement()
                .asString()
                .startsWith("$.count must be an integer");
    }

    @Test
    void a_list_that_is_no_element_may_have_any_root() {
        ApiContract contract = answering("{\"type\": \"array\", \"items\": {\"type\": \"integer\"}}", "");

        assertThat(check(contract, "<all><n>1</n><n>2</n></all>")).isEmpty();
        assertThat(check(contract, "<all><n>1</n><n>x</n></all>"))
                .extracting(Violation::rule)
                .singleElement()
                .asString()
                .startsWith("$[1] must be an integer");
    }

    @Test
    void a_list_without_items_is_no_element() {
        ApiContract contract = answering("""
                {"type": "object", "required": ["tag"], "properties": {
                  "tag": {"type": "array", "items": {"type": "string"}},
                  "key": {"type": "array", "minItems": 1, "items": {"type": "string"}}}}""", "");

        assertThat(check(contract, "<any/>")).isEmpty();
    }

    @Test
    void a_root_is_called_as_its_own_schema_says_and_not_as_what_it_is_combined_of() {
        ApiContract contract = answering("{\"$ref\": \"#/$defs/Dog\"}", """
                "Pet": {"type": "object", "xml": {"name": "pet", "namespace": "urn:pets"}, "required": ["name"],
                  "properties": {"name": {"type": "string"}}},
                "Dog": {"allOf": [{"$ref": "#/$defs/Pet"}, {"type": "object", "properties": {"legs": {"type": "integer"}}}]}""");

        assertThat(check(contract, "<Dog><name>rex</name><legs>4</legs></Dog>")).isEmpty();
        assertThat(check(contract, "<Dog><legs>many</legs></Dog>"))
                .extracting(Violation::rule)
                .satisfiesExactlyInAnyOrder(
                        missing -> assertThat(missing).startsWith("$.name is required"),
                        wrong -> assertThat(wrong).startsWith("$.legs must be an integer"));
    }

    @Test
    void a_schema_of_a_text_says_nothing_of_elements() {
        ApiContract contract = answering("{\"type\": \"string\"}", "");

        assertThat(check(contract, "<a><b/></a>")).isEmpty();
        assertThat(check(contract, "<a><b></a>")).hasSize(1);
    }

    @Test
    void depth_is_bounded() {
        ApiContract contract = answering("{\"$ref\": \"#/$defs/Tree\"}", """
                "Tree": {"type": "object", "properties": {"tree": {"$ref": "#/$defs/Tree"}}}""");

        assertThat(check(contract, "<tree>".repeat(3000) + "</tree>".repeat(3000)))
                .isEmpty();
    }

    @Test
    void size_is_not() {
        String photos = "<url>a picture of rex</url>".repeat(100_000);
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            attributes.append(" a").append(i).append("='1'");
        }
        ApiContract open = answering("{\"type\": \"object\"}", "");

        assertThat(check(PETS, "<pet><name>rex</name><photoUrls>" + photos + "</photoUrls></pet>"))
                .isEmpty();
        assertThat(check(open, "<any" + attributes + "/>")).isEmpty();
    }

    @Test
    void beside_json_it_is_read_as_the_same_value_and_alone_as_a_text() {
        String xml = "{\"schema\": {\"$ref\": \"#/$defs/Note\"}}";
        String note = """
                "Note": {"type": "object", "properties": {"stars": {"type": "integer"}, "by": {"type": "string"}}}""";

        assertThat(read("\"application/json\": {\"preferred\": true}, \"text/xml\": " + xml, note))
                .isEqualTo(Json.parse("{\"stars\": 5, \"by\": \"rex\"}"));
        assertThat(read("\"text/xml\": " + xml, note)).isEqualTo(Json.of("<note><by>rex</by><stars>5</stars></note>"));
    }

    private static Json read(String content, String definitions) {
        ApiContract contract = SmallContracts.operation("""
                "body": {"required": true, "pointer": "#/b", "line": 4, "content": {%s}}, "responses": {}""".formatted(content), definitions);
        return contract.readRequestBody(
                contract.operation("op"),
                Map.of("Content-Type", List.of("text/xml")),
                SmallContracts.bytes("<note><by>rex</by><stars>5</stars></note>"));
    }

    private static List<Violation> check(ApiContract contract, String body) {
        return contract.checkResponse(contract.operation("op"), 200, xml(""), SmallContracts.bytes(body));
    }

    private static Map<String, List<String>> xml(String parameters) {
        return Map.of("Content-Type", List.of("application/xml" + parameters));
    }

    private static ApiContract answering(String schema, String definitions) {
        return SmallContracts.operation("""
                "responses": {"200": {"pointer": "#/op/responses/200", "line": 4,
                  "content": {"application/xml": {"schema": %s, "pointer": "#/op/schema"}}}}""".formatted(schema), definitions);
    }
}
