package io.fromswagger.contract;

import static io.fromswagger.contract.SmallContracts.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestCheckTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            query  | form           | true  | {"type":"integer"}                                     | p=5
            query  | form           | true  | {"type":"string"}                                      | p=5
            query  | form           | true  | {"type":"boolean"}                                     | p=true
            query  | form           | true  | {"type":["integer","null"]}                            | p=null
            query  | form           | true  | {"enum":[1,2]}                                         | p=2
            query  | form           | true  | {"$ref":"#/$defs/Size"}                                | p=9
            query  | form           | true  | {"type":"string","minLength":3}                        | p=a+b
            query  | form           | true  | {"anyOf":[{"type":"integer"},{"const":"all"}]}         | p=all
            query  | form           | true  | {"type":"array","items":{"type":"integer"},"minItems":2} | p=1&p=2
            query  | form           | true  | {"type":"array","items":{"type":"integer"}}            | p=1
            query  | form           | false | {"type":"array","items":{"type":"integer"},"minItems":2} | p=1,2
            query  | form           | false | {"type":"array","items":{"type":"integer"},"minItems":2} | p=1%2C2
            query  | form           | false | {"type":"array","items":{"type":"string"},"maxItems":1} | p=a%2Cb
            query  | form           | false | {"type":"array","maxItems":0}                          | p=
            query  | spaceDelimited | false | {"type":"array","items":{"type":"integer"},"minItems":2} | p=1%202
            query  | spaceDelimited | false | {"type":"array","items":{"type":"integer"},"minItems":2} | p=1+2
            query  | pipeDelimited  | false | {"type":"array","items":{"type":"integer"},"minItems":2} | 'p=1|2'
            query  | pipeDelimited  | false | {"type":"array","items":{"type":"integer"},"minItems":2} | p=1%7C2
            query  | tabDelimited   | false | {"type":"array","items":{"type":"integer"},"minItems":2} | p=1%092
            query  | deepObject     | true  | {"properties":{"a":{"type":"integer"}},"required":["a"]} | p[a]=1
            query  | deepObject     | true  | {"properties":{"a":{"type":"integer"}},"required":["a"]} | p%5Ba%5D=1
            query  | form           | true  | {"properties":{"a":{"type":"integer"}},"required":["a"]} | a=1
            query  | form           | false | {"properties":{"a":{"type":"integer"}},"required":["a"]} | p=a,1
            query  | json           | false | {"type":"object","required":["a"]}                     | p=%7B%22a%22%3A1%7D
            header | simple         | false | {"type":"integer"}                                     | 5
            header | simple         | false | {"type":"array","items":{"type":"integer"},"minItems":2} | 1, 2
            header | simple         | true  | {"properties":{"a":{"type":"integer"}},"required":["a"]} | a=1
            header | simple         | false | {"properties":{"a":{"type":"integer"}},"required":["a"]} | a,1
            cookie | form           | true  | {"type":"integer"}                                     | x=y; p=5
            path   | simple         | false | {"type":"integer"}                                     | 5
            path   | simple         | false | {"type":"string","const":"a/b"}                        | a%2Fb
            path   | simple         | false | {"type":"array","items":{"type":"integer"},"minItems":2} | 1,2
            path   | label          | false | {"type":"integer"}                                     | .5
            path   | label          | true  | {"type":"array","items":{"type":"integer"},"minItems":2} | .1.2
            path   | matrix         | false | {"type":"integer"}                                     | ;p=5
            path   | matrix         | true  | {"type":"array","items":{"type":"integer"},"minItems":2} | ;p=1;p=2
            path   | matrix         | true  | {"properties":{"a":{"type":"integer"}},"required":["a"]} | ;a=1
            """)
    void a_legal_parameter_is_read_by_style_and_type(
            String in, String style, boolean explode, String schema, String text) {
        assertThat(check(in, style, explode, schema, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            query  | form           | true  | {"type":"integer"}                          | p=five  | query parameter p must be an integer (#/op/parameters/0)
            query  | form           | true  | {"type":"integer","minimum":6}              | p=5     | query parameter p must be at least 6 (#/op/parameters/0)
            query  | form           | true  | {"$ref":"#/$defs/Size"}                     | p=10    | query parameter p must be at most 9 (schema Size, #/components/schemas/Size)
            query  | form           | true  | {"type":"array","items":{"type":"integer"}} | p=1&p=a | query parameter p[1] must be an integer (#/op/parameters/0/schema/items)
            query  | deepObject     | true  | {"properties":{"a":{"type":"integer"}}}     | p[a]=x  | query parameter p.a must be an integer (#/op/parameters/0/schema/properties/a)
            query  | form           | true  | {}                                          | q=1     | query parameter p is required (#/op/parameters/0)
            query  | json           | false | {"type":"object"}                           | p=%7B   | query parameter p must be an object (#/op/parameters/0)
            header | simple         | false | {"format":"uuid"}                           | x       | header p must be a UUID (#/op/parameters/0)
            cookie | form           | true  | {"type":"integer"}                          | q=1     | cookie p is required (#/op/parameters/0)
            path   | simple         | false | {"type":"integer"}                          | x       | path parameter p must be an integer (#/op/parameters/0)
            """)
    void an_illegal_parameter_is_a_violation(
            String in, String style, boolean explode, String schema, String text, String rule) {
        assertThat(check(in, style, explode, schema, text))
                .extracting(Violation::rule)
                .containsExactly(rule);
    }

    private static List<Violation> check(String in, String style, boolean explode, String schema, String text) {
        ApiContract contract =
                ApiContract.read(io.fromswagger.json.Json.parse("""
                {"fromswagger": 1, "operations": [{"id": "op", "method": "GET", "path": "/things/{p}",
                  "pointer": "#/op", "line": 3, "parameters": [{"name": "p", "in": "%s", "required": true,
                  "style": "%s", "explode": %s, "schema": %s, "pointer": "#/op/parameters/0", "line": 9}]}],
                 "$defs": {"Size": {"x-pointer": "#/components/schemas/Size", "type": "integer", "maximum": 9}}}""".formatted(in, style, explode, schema)));
        return contract.checkRequest(
                contract.operation("op"),
                "/things/" + (in.equals("path") ? text : "1"),
                in.equals("query") ? text : "",
                switch (in) {
                    case "header" -> Map.of("P", List.of(text));
                    case "cookie" -> Map.of("cookie", List.of(text));
                    default -> Map.of();
                },
                new byte[0]);
    }

    @Test
    void the_body_is_checked_by_its_media_type() {
        ApiContract contract = SmallContracts.operation("""
                "body": {"required": true, "pointer": "#/op/requestBody", "line": 4, "content": {
                  "application/json": {"schema": {"type": "object", "required": ["a"]}},
                  "application/x-www-form-urlencoded": {"schema": {"properties": {
                     "a": {"type": "integer"}, "l": {"type": "array", "items": {"type": "integer"}}}}},
                  "text/*": {"schema": {"type": "integer"}},
                  "image/png": {}}}""", "");

        assertThat(body(contract, "application/json; charset=utf-8", "{\"a\":1}"))
                .isEmpty();
        assertThat(body(contract, "application/json", "\uFEFF{\"a\":1}")).isEmpty();
        assertThat(body(contract, "application/x-www-form-urlencoded", "a=1&l=2&x=y+z"))
                .isEmpty();
        assertThat(body(contract, "text/plain", "5")).isEmpty();
        assertThat(body(contract, "text/csv", "a;b")).isEmpty();
        assertThat(body(contract, "image/png", "\u0000")).isEmpty();

        assertThat(body(contract, "application/json", "{}"))
                .containsExactly("$.a is required (#/op/requestBody/content/application~1json/schema)");
        assertThat(body(contract, "application/json", "{a}"))
                .singleElement()
                .asString()
                .startsWith("the body must be JSON, but: malformed JSON (line 1");
        assertThat(body(contract, "application/x-www-form-urlencoded", "a=x"))
                .singleElement()
                .asString()
                .startsWith("$.a must be an integer");
        assertThat(body(contract, "text/plain", "x")).singleElement().asString().startsWith("$ must be an integer");
        assertThat(body(contract, "application/xml", "<a/>"))
                .containsExactly("header Content-Type must be application/json, application/x-www-form-urlencoded,"
                        + " text/* or image/png (#/op/requestBody)");
        assertThat(contract.checkRequest(contract.operation("op"), "/things/1", "", Map.of(), bytes("{}")))
                .extracting(Violation::actual)
                .containsExactly("absent");
        assertThat(contract.checkRequest(contract.operation("op"), "/things/1", "", Map.of(), new byte[0]))
                .extracting(Violation::rule)
                .containsExactly("a body is required (#/op/requestBody)");
    }

    private static List<String> body(ApiContract contract, String contentType, String text) {
        return contract
                .checkRequest(
                        contract.operation("op"),
                        "/things/1",
                        "",
                        Map.of("content-type", List.of(contentType)),
                        bytes(text))
                .stream()
                .map(Violation::rule)
                .toList();
    }
}
