package io.fromswagger.junit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.fromswagger.contract.Violation;
import io.fromswagger.http.ContractFailure;
import io.fromswagger.http.Credentials;
import io.fromswagger.http.Payload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every check on a response, each against two answers that a real server gives: one that is right, and one that breaks
 * exactly that rule.
 */
class ChecksTest {

    private static final String JSON = "application/json";

    private final RawServer server = new RawServer();

    @AfterEach
    void stop() {
        server.close();
    }

    /** An answer on the wire; headers are {@code Name: value}, separated by line breaks. */
    private record Answer(int status, List<String> headers, Payload body, boolean lengthTold) {

        static Answer json(String body) {
            return of(200, "Content-Type: " + JSON, body);
        }

        static Answer of(int status, String headers, String body) {
            return new Answer(status, headers.lines().toList(), Payload.of(body), !headers.contains("Length"));
        }
    }

    /** A rule, the documented responses that state it, and two answers. */
    private record Row(String check, String title, String responses, Answer right, Answer wrong, String rule) {}

    private final List<Row> rows = new ArrayList<>();

    @TestFactory
    Stream<DynamicTest> status() {
        String documented = responses("200", jsonOf("{}"), "404", jsonOf("{}"));
        add("not_a_server_error", "500", documented, ok("{}"), status(500, "{}"), "the service must not fail");
        add(
                "not_a_server_error",
                "502 under default",
                responses("200", jsonOf("{}"), "default", jsonOf("{}")),
                ok("{}"),
                status(502, "{}"),
                "the service must not fail");
        add(
                "status_code_conformance",
                "an undocumented 418",
                documented,
                ok("{}"),
                status(418, "{}"),
                "the status must be 200");
        add(
                "status_code_conformance",
                "another documented status",
                documented,
                ok("{}"),
                status(404, "{}"),
                "the status must be 200");
        add(
                "status_code_conformance",
                "201 for 200",
                documented,
                ok("{}"),
                status(201, "{}"),
                "the status must be 200");
        add(
                "status_code_conformance",
                "302",
                documented,
                ok("{}"),
                Answer.of(302, "Location: /elsewhere", ""),
                "the status must be 200");
        return tests();
    }

    @TestFactory
    Stream<DynamicTest> content_type() {
        String documented = responses("200", jsonOf("{}"));
        String problem = responses("200", "\"content\": {\"application/problem+json\": {}}");
        String check = "content_type_conformance";
        String rule = "header Content-Type must be application/json (#/op/responses/200)";
        add(check, "text/html", documented, ok("{}"), typed("text/html", "<p>"), rule);
        add(
                check,
                "none",
                documented,
                typed("application/json; charset=utf-8", "{}"),
                Answer.of(200, "X: y", "{}"),
                rule);
        add(check, "no media type", documented, typed("Application/JSON", "{}"), typed("json", "{}"), rule);
        add(
                check,
                "problem+json as json",
                problem,
                typed("application/problem+json", "{}"),
                typed(JSON, "{}"),
                "header Content-Type must be application/problem+json");
        add(
                check,
                "out of the range",
                responses("200", "\"content\": {\"image/*\": {}}"),
                typed("image/png", "x"),
                typed("text/plain", "x"),
                "header Content-Type must be image/*");
        return tests();
    }

    @TestFactory
    Stream<DynamicTest> headers() {
        String check = "response_headers_conformance";
        add(
                check,
                "required",
                header("Location", true, "{\"type\": \"string\", \"format\": \"uri\"}"),
                with("Location: /things/1"),
                with("X: y"),
                "header Location is required");
        add(
                check,
                "integer",
                header("X-Rate-Limit", false, "{\"type\": \"integer\"}"),
                with("x-rate-limit: 60"),
                with("X-Rate-Limit: many"),
                "header X-Rate-Limit must be an integer");
        add(
                check,
                "bound",
                header("Retry-After", false, "{\"type\": \"integer\", \"minimum\": 0}"),
                with("Retry-After: 0"),
                with("Retry-After: -1"),
                "header Retry-After must be at least 0");
        add(
                check,
                "boolean",
                header("X-Cached", false, "{\"type\": \"boolean\"}"),
                with("X-Cached: true"),
                with("X-Cached: maybe"),
                "header X-Cached must be a boolean");
        add(
                check,
                "items",
                header("X-Tags", false, "{\"type\": \"array\", \"items\": {\"enum\": [\"a\", \"b\"]}}"),
                with("X-Tags: a,b"),
                with("X-Tags: a,c"),
                "header X-Tags[1] must be one of \"a\", \"b\"");
        add(
                check,
                "format",
                header("Last-Seen", false, "{\"type\": \"string\", \"format\": \"date\"}"),
                with("Last-Seen: 2030-01-31"),
                with("Last-Seen: 31/01/2030"),
                "header Last-Seen must be a date");
        add(
                check,
                "pattern",
                header("ETag", true, "{\"type\": \"string\", \"pattern\": \"^W?/?\\\".*\\\"$\"}"),
                with("ETag: \"a\""),
                with("ETag: a"),
                "header ETag must match the pattern");
        return tests();
    }

    @TestFactory
    Stream<DynamicTest> schema() {
        String order = "{\"type\": \"object\", \"required\": [\"id\", \"lines\"], \"properties\": {"
                + "\"id\": {\"type\": \"integer\"}, \"paid\": {\"type\": \"boolean\"},"
                + "\"lines\": {\"type\": \"array\", \"items\": {\"type\": \"object\", \"required\": [\"sku\"],"
                + " \"properties\": {\"sku\": {\"type\": \"string\"}}}},"
                + "\"to\": {\"type\": \"object\", \"required\": [\"city\"]}}}";
        String right = "{\"id\":1,\"paid\":true,\"lines\":[{\"sku\":\"a\"}],\"to\":{\"city\":\"Berlin\"}}";
        schema("required", order, right, "{\"paid\":true,\"lines\":[]}", "$.id is required");
        schema("required, nested", order, right, "{\"id\":1,\"lines\":[],\"to\":{}}", "$.to.city is required");
        schema("required, in an item", order, right, "{\"id\":1,\"lines\":[{}]}", "$.lines[0].sku is required");
        schema("integer as text", order, right, "{\"id\":\"1\",\"lines\":[]}", "$.id must be an integer");
        schema(
                "boolean as text",
                order,
                right,
                "{\"id\":1,\"paid\":\"true\",\"lines\":[]}",
                "$.paid must be a boolean");
        schema("object for array", order, right, "{\"id\":1,\"lines\":{\"sku\":\"a\"}}", "$.lines must be an array");
        schema("array for object", order, right, "[" + right + "]", "$ must be an object");
        schema("an envelope", "{\"type\": \"array\"}", "[]", "{\"data\":[]}", "$ must be an array");
        schema("null", order, right, "{\"id\":null,\"lines\":[]}", "$.id must be an integer");
        schema("nullable", "{\"type\": [\"string\", \"null\"]}", "null", "1", "$ must be a string or null");
        schema(
                "int32",
                "{\"type\": \"integer\", \"format\": \"int32\"}",
                "2147483647",
                "2147483648",
                "$ must be an integer of 32 bits");
        schema(
                "int64",
                "{\"type\": \"integer\", \"format\": \"int64\"}",
                "9223372036854775807",
                "9223372036854775808",
                "$ must be an integer of 64 bits");
        schema("a fraction", "{\"type\": \"integer\"}", "1.0", "1.5", "$ must be an integer");
        schema(
                "additionalProperties false",
                "{\"properties\": {\"a\": {}}, \"additionalProperties\": false}",
                "{\"a\":1}",
                "{\"a\":1,\"b\":2}",
                "$.b must not be there: no such property is documented");
        schema(
                "additionalProperties schema",
                "{\"additionalProperties\": {\"type\": \"integer\"}}",
                "{\"a\":1}",
                "{\"a\":\"1\"}",
                "$.a must be an integer");
        schema(
                "a renamed property",
                "{\"required\": [\"unitPrice\"]}",
                "{\"unitPrice\":1}",
                "{\"unit_price\":1}",
                "$.unitPrice is required");
        schema(
                "writeOnly returned",
                "{\"required\": [\"password\"], \"properties\": {\"password\": {\"writeOnly\": true}}}",
                "{}",
                "{\"password\":\"x\"}",
                "$.password must not be in a response: it is write-only");
        schema(
                "readOnly omitted",
                "{\"required\": [\"id\"], \"properties\": {\"id\": {\"readOnly\": true}}}",
                "{\"id\":1}",
                "{}",
                "$.id is required");
        return tests();
    }

    @TestFactory
    Stream<DynamicTest> schema_constraints() {
        schema(
                "enum",
                "{\"enum\": [\"open\", \"paid\"]}",
                "\"open\"",
                "\"OPEN\"",
                "$ must be one of \"open\", \"paid\"");
        schema("const", "{\"const\": 1}", "1", "2", "$ must be 1");
        schema("minimum", "{\"minimum\": 1}", "1", "0", "$ must be at least 1");
        schema("maximum", "{\"maximum\": 5}", "5", "6", "$ must be at most 5");
        schema("exclusiveMinimum", "{\"exclusiveMinimum\": 0}", "0.01", "0", "$ must be more than 0");
        schema("exclusiveMaximum", "{\"exclusiveMaximum\": 5}", "4.99", "5", "$ must be less than 5");
        schema("multipleOf", "{\"multipleOf\": 0.01}", "19.99", "19.995", "$ must be a multiple of 0.01");
        schema("minLength", "{\"minLength\": 2}", "\"ab\"", "\"a\"", "$ must be at least 2 characters long");
        schema(
                "maxLength",
                "{\"maxLength\": 2}",
                "\"\ud83d\udcb6\ud83d\udcb6\"",
                "\"abc\"",
                "$ must be at most 2 characters long");
        schema("pattern", "{\"pattern\": \"^sku-\"}", "\"sku-1\"", "\"x\"", "$ must match the pattern ^sku-");
        schema("minItems", "{\"minItems\": 1}", "[1]", "[]", "$ must have at least 1 item");
        schema("maxItems", "{\"maxItems\": 1}", "[1]", "[1,2]", "$ must have at most 1 item");
        schema("uniqueItems", "{\"uniqueItems\": true}", "[1,2]", "[1,1.0]", "$ must not contain an item twice");
        schema("minProperties", "{\"minProperties\": 1}", "{\"a\":1}", "{}", "$ must have at least 1 property");
        schema(
                "maxProperties",
                "{\"maxProperties\": 1}",
                "{\"a\":1}",
                "{\"a\":1,\"b\":2}",
                "$ must have at most 1 property");
        return tests();
    }

    @TestFactory
    Stream<DynamicTest> formats() {
        format("date", "2030-01-31", "2024-13-01", "a date");
        format("date", "2030-01-31", "01/02/2024", "a date");
        format("date-time", "2030-01-31T12:30:00.5+01:00", "2030-01-31T12:30:00", "a date-time");
        format("date-time", "2030-01-31T12:30:00Z", "1893456000000", "a date-time");
        format("date-time", "2016-12-31T23:59:60Z", "2030-01-31", "a date-time");
        format("uuid", "3F2B8C1E-7d4a-4e5b-9c6d-1a2b3c4d5e6f", "3f2b8c1e", "a UUID");
        format("email", "some.one+tag@example.com", "someone", "an e-mail address");
        format("uri", "https://example.com/a?b=c#d", "not a uri", "a URI");
        format("ipv4", "192.0.2.1", "192.0.2.256", "an IPv4 address");
        format("ipv6", "2001:db8::1", "2001:zz::1", "an IPv6 address");
        format("byte", "dGV4dA==", "not base64!", "base64");
        return tests();
    }

    @TestFactory
    Stream<DynamicTest> combinations_and_keywords_of_3_1() {
        String pets = "{\"oneOf\": [{\"$ref\": \"#/$defs/Cat\"}, {\"$ref\": \"#/$defs/Dog\"}],"
                + " \"discriminator\": {\"propertyName\": \"kind\", \"mapping\": {\"cat\": \"#/$defs/Cat\","
                + " \"dog\": \"#/$defs/Dog\"}}}";
        schema(
                "oneOf, none",
                "{\"oneOf\": [{\"required\": [\"a\"]}, {\"required\": [\"b\"]}]}",
                "{\"a\":1}",
                "{}",
                "$ must fit alternative 1 or alternative 2");
        schema(
                "oneOf, two",
                "{\"oneOf\": [{\"required\": [\"a\"]}, {\"required\": [\"b\"]}]}",
                "{\"b\":1}",
                "{\"a\":1,\"b\":1}",
                "$ must fit exactly one of alternative 1 or alternative 2, but fits several");
        schema(
                "anyOf",
                "{\"anyOf\": [{\"type\": \"string\"}, {\"type\": \"integer\"}]}",
                "1",
                "true",
                "$ must be a string or an integer");
        schema(
                "allOf",
                "{\"allOf\": [{\"required\": [\"a\"]}, {\"required\": [\"b\"]}]}",
                "{\"a\":1,\"b\":1}",
                "{\"a\":1}",
                "$.b is required");
        schema("not", "{\"not\": {\"type\": \"integer\"}}", "\"1\"", "1", "$ must not fit the schema under 'not'");
        schema(
                "discriminator, the branch that it names",
                pets,
                "{\"kind\":\"cat\",\"meows\":true}",
                "{\"kind\":\"cat\",\"barks\":true}",
                "$.meows is required");
        schema(
                "discriminator, a wrong value",
                pets,
                "{\"kind\":\"dog\",\"barks\":true}",
                "{\"kind\":\"dog\",\"meows\":true}",
                "$.barks is required");
        schema(
                "discriminator, an unknown value",
                pets,
                "{\"kind\":\"dog\",\"barks\":true}",
                "{\"kind\":\"fish\",\"barks\":true}",
                "$.kind must be one of \"cat\", \"dog\"");
        schema(
                "if, then",
                "{\"if\": {\"required\": [\"a\"]}, \"then\": {\"required\": [\"b\"]}}",
                "{}",
                "{\"a\":1}",
                "$.b is required");
        schema(
                "if, else",
                "{\"if\": {\"required\": [\"a\"]}, \"else\": {\"required\": [\"b\"]}}",
                "{\"a\":1}",
                "{}",
                "$.b is required");
        schema(
                "prefixItems",
                "{\"prefixItems\": [{\"type\": \"string\"}], \"items\": false}",
                "[\"a\"]",
                "[1]",
                "$[0] must be a string");
        schema(
                "items false",
                "{\"prefixItems\": [{}], \"items\": false}",
                "[1]",
                "[1,2]",
                "$[1] must not be there: it is one item too many");
        schema(
                "contains",
                "{\"contains\": {\"const\": 1}}",
                "[2,1]",
                "[2]",
                "$ must contain an item that fits 'contains'");
        schema(
                "dependentRequired",
                "{\"dependentRequired\": {\"a\": [\"b\"]}}",
                "{\"b\":1}",
                "{\"a\":1}",
                "$.b is required where a is given");
        schema(
                "dependentSchemas",
                "{\"dependentSchemas\": {\"a\": {\"required\": [\"b\"]}}}",
                "{}",
                "{\"a\":1}",
                "$.b is required");
        schema(
                "propertyNames",
                "{\"propertyNames\": {\"pattern\": \"^[a-z]+$\"}}",
                "{\"a\":1}",
                "{\"A\":1}",
                "every property name of $ must match the pattern ^[a-z]+$");
        schema(
                "patternProperties",
                "{\"patternProperties\": {\"^x\": {\"type\": \"integer\"}}}",
                "{\"x\":1}",
                "{\"x\":\"1\"}",
                "$.x must be an integer");
        schema(
                "unevaluatedProperties",
                "{\"allOf\": [{\"properties\": {\"a\": {}}}], \"unevaluatedProperties\": false}",
                "{\"a\":1}",
                "{\"b\":1}",
                "$.b must not be there: no such property is documented");
        return tests();
    }

    @TestFactory
    Stream<DynamicTest> bodies_that_are_none() {
        String check = "response_schema_conformance";
        String object = responses("200", jsonOf("{\"type\": \"object\"}"));
        String none = responses("204", "\"description\": \"\"");
        add(
                check,
                "a 204 with a body",
                none,
                Answer.of(204, "Content-Length: 0", ""),
                Answer.of(204, "Content-Length: 2", "{}"),
                "a 204 must have no body (#/op/responses/204)");
        add(
                check,
                "a 204 with a body in pieces",
                none,
                new Answer(204, List.of("X: y"), Payload.EMPTY, false),
                Answer.of(204, "Transfer-Encoding: chunked\nX-Length: none", "2\r\n{}\r\n0\r\n\r\n"),
                "a 204 must have no body");
        add(check, "an empty 200", object, ok("{}"), ok(""), "there must be a body (#/op/responses/200)");
        add(
                check,
                "an empty XML",
                responses("200", "\"content\": {\"application/xml\": {}}"),
                typed("application/xml", "<a/>"),
                typed("application/xml", ""),
                "there must be a body");
        add(check, "truncated JSON", object, ok("{\"a\":[1]}"), ok("{\"a\":[1"), "the body must be JSON, but:");
        add(
                check,
                "a byte order mark",
                object,
                ok("{}"),
                ok("\ufeff{}"),
                "the body must be JSON, but begins with a byte order mark");
        add(
                check,
                "a member twice",
                object,
                ok("{\"a\":1}"),
                ok("{\"a\":1,\"a\":2}"),
                "the body must be JSON, but: member 'a' appears twice");
        add(check, "NaN", object, ok("{\"a\":0}"), ok("{\"a\":NaN}"), "the body must be JSON, but:");
        add(check, "Infinity", object, ok("{\"a\":0}"), ok("{\"a\":-Infinity}"), "the body must be JSON, but:");
        add(check, "a comma too many", object, ok("{\"a\":0}"), ok("{\"a\":0,}"), "the body must be JSON, but:");
        add(check, "two values", object, ok("{}"), ok("{}{}"), "the body must be JSON, but:");
        add(check, "a comment", object, ok("{}"), ok("{}//"), "the body must be JSON, but:");
        add(
                check,
                "no UTF-8",
                object,
                ok("{\"a\":\"\u00fc\"}"),
                latin1("{\"a\":\"\u00fc\"}"),
                "the body must be JSON, but its bytes are not UTF-8");
        add(check, "text for JSON", object, ok("{}"), ok("Whitelabel Error Page"), "the body must be JSON, but:");
        return tests();
    }

    @Test
    void an_undocumented_success_is_also_held_against_the_documented_one() {
        String documented = responses("200", jsonOf("{\"required\": [\"id\"]}"));
        var right = new Row("", "", documented, ok("{\"id\":1}"), status(201, "{\"id\":1}"), "");
        var wrong = new Row("", "", documented, ok("{\"id\":1}"), status(201, "{}"), "");

        assertThat(judged(right, right.wrong()))
                .extracting(Violation::check)
                .containsExactly("status_code_conformance");
        assertThat(judged(wrong, wrong.wrong()))
                .extracting(Violation::check, Violation::rule)
                .containsExactly(
                        tuple("status_code_conformance", "the status must be 200 (#/op/responses/200)"),
                        tuple(
                                "response_schema_conformance",
                                "$.id is required (#/op/responses/200/content/application~1json/schema)"));
    }

    @Test
    void an_answer_that_breaks_off_is_no_answer() {
        var row = new Row("", "", responses("200", jsonOf("{}")), ok("{}"), ok("{}"), "");
        var broken = Answer.of(200, "Content-Type: " + JSON + "\nContent-Length: 20", "{\"a\":[1");

        assertThatThrownBy(() -> judged(row, broken))
                .hasMessageStartingWith("GET /things got no answer from http://127.0.0.1:")
                .hasMessageContaining(
                        "but a broken connection: Premature end of Content-Length delimited message body");
    }

    private Stream<DynamicTest> tests() {
        return List.copyOf(rows).stream()
                .flatMap(row -> Stream.of(
                        dynamicTest(
                                row.title() + ": right",
                                () -> assertThat(judged(row, row.right()))
                                        .as("a right answer")
                                        .isEmpty()),
                        dynamicTest(
                                row.title() + ": wrong",
                                () -> assertThat(judged(row, row.wrong()))
                                        .singleElement()
                                        .satisfies(violation -> {
                                            assertThat(violation.check()).isEqualTo(row.check());
                                            assertThat(violation.rule()).startsWith(row.rule());
                                        }))));
    }

    private List<Violation> judged(Row row, Answer answer) {
        if (answer.lengthTold()) {
            server.answers(answer.status(), answer.headers(), answer.body().bytes());
        } else {
            server.answersExactly(
                    answer.status(), answer.headers(), answer.body().bytes());
        }
        var contract = new Contract(
                SmallApi.answering(row.responses()),
                server.url(),
                Credentials.NONE,
                new TestRun(new TestName("T", "t", "t")));
        var failure = catchThrowable(() -> given(contract.request("op"))
                .when()
                .get("/things")
                .then()
                .spec(contract.responds(row.right().status())));
        if (failure instanceof ContractFailure broken) {
            return broken.violations();
        }
        if (failure != null) {
            throw new AssertionError(failure.getMessage(), failure);
        }
        return List.of();
    }

    private void add(String check, String title, String responses, Answer right, Answer wrong, String rule) {
        rows.add(new Row(check, title, responses, right, wrong, rule));
    }

    private void schema(String title, String schema, String right, String wrong, String rule) {
        add("response_schema_conformance", title, responses("200", jsonOf(schema)), ok(right), ok(wrong), rule);
    }

    private void format(String format, String right, String wrong, String spoken) {
        schema(
                format + " " + wrong,
                "{\"type\": \"string\", \"format\": \"" + format + "\"}",
                "\"" + right + "\"",
                "\"" + wrong + "\"",
                "$ must be " + spoken);
    }

    private static String responses(String... statusesAndMembers) {
        var members = new ArrayList<String>();
        for (int i = 0; i < statusesAndMembers.length; i += 2) {
            members.add("\"%1$s\": {\"pointer\": \"#/op/responses/%1$s\", \"line\": 4, %2$s}"
                    .formatted(statusesAndMembers[i], statusesAndMembers[i + 1]));
        }
        return String.join(", ", members);
    }

    private static String jsonOf(String schema) {
        return "\"content\": {\"application/json\": {\"schema\": " + schema + "}}";
    }

    private static String header(String name, boolean required, String schema) {
        return responses(
                "200",
                "\"headers\": {\"%s\": {\"required\": %s, \"schema\": %s, \"pointer\": \"#/h\", \"line\": 5}}"
                        .formatted(name, required, schema));
    }

    private static Answer ok(String body) {
        return Answer.json(body);
    }

    private static Answer status(int status, String body) {
        return Answer.of(status, "Content-Type: " + JSON, body);
    }

    private static Answer typed(String contentType, String body) {
        return Answer.of(200, "Content-Type: " + contentType, body);
    }

    private static Answer with(String header) {
        return Answer.of(200, header, "");
    }

    private static Answer latin1(String body) {
        return new Answer(
                200, List.of("Content-Type: " + JSON), Payload.of(body.getBytes(StandardCharsets.ISO_8859_1)), true);
    }
}
