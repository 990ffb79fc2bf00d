package io.fromswagger.processor.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.interaction.Interaction;
import io.fromswagger.interaction.Reliance;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kinds of change to a schema: what each breaks for who sends it, and for who reads it. */
class ValueChangesTest {

    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: Things, version: '1'}
            paths:
              /sent:
                post:
                  operationId: send
                  requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
                  responses: {'204': {description: Done}}
              /read:
                get:
                  operationId: read
                  responses:
                    '200': {description: Read, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
              /ping:
                get:
                  operationId: ping
                  responses: {'204': {description: Done}}
            components:
              schemas:
                Thing:
                  type: object
                  required: [id, name]
                  properties:
                    id: {type: integer, format: int64}
                    name: {type: string, minLength: 2, maxLength: 20}
                    code: {type: string, pattern: '^[a-z]+$'}
                    kind: {type: string, enum: [old, new]}
                    note: {type: [string, 'null']}
                    price: {type: number, minimum: 1, maximum: 100}
                    tags: {type: array, maxItems: 5, items: {type: string}}
                    since: {type: string, format: date}
                    owner: {$ref: '#/components/schemas/Owner'}
                    parts: {type: array, items: {$ref: '#/components/schemas/Thing'}}
                    paid: {oneOf: [{$ref: '#/components/schemas/Card'}, {$ref: '#/components/schemas/Iban'}]}
                    labels: {type: object, additionalProperties: {type: string}}
                    base: {allOf: [{$ref: '#/components/schemas/Owner'}, {type: object, properties: {more: {type: string}}}]}
                Owner: {type: object, required: [first], properties: {first: {type: string}, last: {type: string}}}
                Card: {type: object, required: [card], properties: {card: {type: string}}}
                Iban: {type: object, required: [iban], properties: {iban: {type: string}}}
            """;

    private static final String THING = """
            {"id": 1, "name": "pencil", "code": "abc", "kind": "new", "note": null, "price": 42, "tags": ["a", "b"],
             "since": "2026-01-01", "owner": {"first": "Ann"}, "parts": [{"id": 2, "name": "lead"}],
             "paid": {"card": "tok"}, "labels": {"a": "b"}, "base": {"first": "Bo", "more": "x"}}""";

    private static final String LITTLE = "{\"id\": 1, \"name\": \"pencil\"}";

    private static final Interaction SEND = interaction("send", "POST", "/sent", THING, 204, "", "SendTest.java:11");
    private static final Interaction READ = interaction("read", "GET", "/read", "", 200, THING, "ReadTest.java:22");
    private static final Interaction PING = interaction("ping", "GET", "/ping", "", 204, "", "PingTest.java:33");

    @TempDir
    private Path folder;

    /** The codes are those for who sends it, and those for who reads it. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            property removed                | code: {type: string, pattern: '^[a-z]+$'}|                                   | CH501 | CH501
            property renamed                | kind: {type: string  | sort: {type: string                                   | CH501 | CH501
            required property new           | required: [id, name] | required: [id, name, colour]                          | CH502 | CH502
            property required               | required: [id, name] | required: [id, name, price]                           | CH502 | CH502
            property not required           | required: [id, name] | required: [id]                                        |       | CH503
            type changed                    | id: {type: integer, format: int64} | id: {type: string}                      | CH504 | CH504
            integer to number               | id: {type: integer, format: int64} | id: {type: number}                      |       | CH504 CH509
            number to integer               | price: {type: number | price: {type: integer                                 | CH504 |
            any type                        | code: {type: string, pattern: '^[a-z]+$'} | code: {}                         |       | CH504 CH508
            value removed that we use       | enum: [old, new]     | enum: [old]                                           | CH505 | CH505
            value removed that we don't use | enum: [old, new]     | enum: [new]                                           | CH505 |
            value added                     | enum: [old, new]     | enum: [old, new, other]                               |       | CH505
            no longer any value             | since: {type: string, format: date} | since: {type: string, format: date, enum: ['2026-01-01']} | CH505 |
            nullable                        | name: {type: string, | name: {type: [string, 'null'],                        |       | CH506
            not nullable                    | note: {type: [string, 'null']} | note: {type: string}                        | CH506 | CH506
            minimum raised                  | minimum: 1,          | minimum: 10,                                          | CH507 |
            minimum lowered                 | minimum: 1,          | minimum: 0,                                           |       | CH507
            maximum below what we use       | maximum: 100         | maximum: 41                                           | CH507 | CH507
            maximum gone                    | , maximum: 100       |                                                       |       | CH507
            maximum excluded                | maximum: 100         | exclusiveMaximum: 100                                 | CH507 |
            shorter                         | maxLength: 20        | maxLength: 10                                         | CH507 |
            longer                          | maxLength: 20        | maxLength: 30                                         |       | CH507
            fewer items                     | maxItems: 5          | maxItems: 1                                           | CH507 | CH507
            multiples                       | price: {type: number, | price: {type: number, multipleOf: 2,                 | CH507 |
            unique items                    | maxItems: 5          | maxItems: 5, uniqueItems: true                        | CH507 |
            another pattern                 | '^[a-z]+$'           | '^[a-c]+$'                                            | CH508 | CH508
            no pattern                      | , pattern: '^[a-z]+$' |                                                      |       | CH508
            new pattern                     | maxLength: 20        | maxLength: 20, pattern: '^p'                          | CH508 | CH508
            another format                  | format: date         | format: date-time                                     | CH509 | CH509
            narrower format                 | format: int64        | format: int32                                         | CH509 |
            no format                       | , format: date       |                                                       |       | CH509
            nothing undeclared, all known   | required: [id, name] | required: [id, name]\\n      additionalProperties: false |    |
            no map any more                 | additionalProperties: {type: string} | additionalProperties: false           | CH510 | CH510
            map of something else           | additionalProperties: {type: string} | additionalProperties: {type: integer} | CH504 | CH504
            alternative removed that we use | [{$ref: '#/components/schemas/Card'}, {$ref: '#/components/schemas/Iban'}] | [{$ref: '#/components/schemas/Iban'}] | CH511 | CH511
            alternative added               | [{$ref: '#/components/schemas/Card'}, | [{$ref: '#/components/schemas/Card'}, {type: string}, | | CH511
            within the alternative we use   | required: [card], properties: {card: {type: string}} | required: [card, pin], properties: {card: {type: string}} | CH502 | CH502
            within another alternative      | required: [iban], properties: {iban: {type: string}} | required: [iban], properties: {iban: {type: integer}} | |
            required in another alternative | required: [iban],   | required: [iban, bic],                                | |
            within items and in itself      | name: {type: string, minLength: 2 | name: {type: string, minLength: 5         | CH507 | CH507
            within allOf                    | properties: {more: {type: string}} | properties: {more: {type: integer}}     | CH504 | CH504
            read-only                       | price: {type: number, | price: {type: number, readOnly: true,                | CH501 |
            write-only                      | price: {type: number, | price: {type: number, writeOnly: true,               |       | CH501
            another rule                    | price: {type: number, | price: {type: number, not: {const: 13},              | CH512 |
            """)
    void what_a_change_breaks(String kind, String was, String is, String ofRequest, String ofResponse) {
        String changed = changed(was, is);

        Check.Result sent = check(changed, SEND);
        Check.Result read = check(changed, READ);
        Check.Result unused = check(changed, PING);

        assertThat(sent.codes()).as(sent.text()).isEqualTo(codes(ofRequest));
        assertThat(read.codes()).as(read.text()).isEqualTo(codes(ofResponse));
        assertThat(sent.end()).isEqualTo(codes(ofRequest).isEmpty() ? 0 : 1);
        assertThat(read.end()).isEqualTo(codes(ofResponse).isEmpty() ? 0 : 1);
        assertThat(sent.text().contains("SendTest.java:11  SendTest#test")).isEqualTo(sent.end() == 1);
        assertThat(read.text().contains("ReadTest.java:22  ReadTest#test")).isEqualTo(read.end() == 1);
        assertThat(unused.codes()).as(unused.text()).isEmpty();
        assertThat(unused.end()).isZero();
        assertThat(unused.text()).endsWith("Nothing breaks us.\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            code: {type: string, pattern: '^[a-z]+$'} |
            price: {type: number                      | price: {type: string
            enum: [old, new]                          | enum: [new, other]
            note: {type: [string, 'null']}            | note: {type: string}
            maxItems: 5                               | maxItems: 6
            '^[a-z]+$'                                | '^[a-y]+$'
            format: date                              | format: date-time
            additionalProperties: {type: string}      | additionalProperties: false
            required: [iban]                          | required: [iban, bic]
            first: {type: string}                     | first: {type: integer}
            required: [id, name]                      | required: [id, name]\\n      additionalProperties: false
            price: {type: number,                     | price: {type: number, readOnly: true,
            price: {type: number,                     | price: {type: number, writeOnly: true,
            """)
    void what_a_test_neither_sent_nor_read_is_not_listed(String was, String is) {
        String changed = changed(was, is);

        for (Interaction little : List.of(
                interaction("send", "POST", "/sent", LITTLE, 204, "", "SendTest.java:11"),
                interaction("read", "GET", "/read", "", 200, LITTLE, "ReadTest.java:22"))) {
            Check.Result result = check(changed, little);
            assertThat(result.codes()).as(result.text()).isEmpty();
            assertThat(result.end()).isZero();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            title and description  | type: object\\n      required: [id, name]    | title: T\\n      description: D\\n      type: object\\n      required: [name, id]
            an example             | maxLength: 20                                | maxLength: 20, examples: [pencil], default: pen
            deprecated             | minimum: 1,                                  | minimum: 1, deprecated: true,
            another order          | enum: [old, new]                             | enum: [new, old]
            a property put inline  | owner: {$ref: '#/components/schemas/Owner'}  | owner: {type: object, required: [first], properties: {last: {type: string}, first: {type: string}}}
            allOf in one           | {allOf: [{$ref: '#/components/schemas/Owner'}, {type: object, properties: {more: {type: string}}}]} | {type: object, required: [first], properties: {first: {type: string}, last: {type: string}, more: {type: string}}}
            alternatives in another order | {$ref: '#/components/schemas/Card'}, {$ref: '#/components/schemas/Iban'} | {$ref: '#/components/schemas/Iban'}, {$ref: '#/components/schemas/Card'}
            null by anyOf          | note: {type: [string, 'null']}               | note: {anyOf: [{type: string}, {type: 'null'}]}
            null by nullable       | note: {type: [string, 'null']}               | note: {type: string, nullable: true}
            an optional property   | code: {type: string,                         | colour: {type: string}\\n        code: {type: string,
            a bound written otherwise | minimum: 1,                               | minimum: 1.0,
            an enum of one as const | since: {type: string, format: date}         | since: {type: string, format: date}\\n        last: {const: x}
            password is a hint     | name: {type: string,                         | name: {type: string, format: password,
            """)
    void what_changes_nothing_on_the_wire_is_silent(String kind, String was, String is) {
        String changed = changed(was, is);

        for (Check.Result result : List.of(check(changed, SEND), check(changed, READ))) {
            assertThat(result.text()).endsWith("\n\nNothing breaks us.\n").doesNotContain("CH");
            assertThat(result.end()).isZero();
        }
    }

    @Test
    void a_renamed_schema_is_a_note() {
        String changed = DOCUMENT.replace("/Owner'", "/Person'").replace("    Owner:", "    Person:");

        Check.Result result = check(changed, SEND);

        assertThat(result.codes()).containsExactly("CH903");
        assertThat(result.text())
                .contains("the schema 'Owner' is called 'Person' now", "SendTest.java:11")
                .endsWith("Nothing breaks us.\n");
        assertThat(result.end()).isZero();
    }

    @Test
    void a_renamed_scalar_has_no_name_in_java() {
        String scalar = DOCUMENT.replace(
                        "code: {type: string, pattern: '^[a-z]+$'}", "code: {$ref: '#/components/schemas/Code'}")
                + "    Code: {type: string}\n";

        Check.Result result = new Check(folder)
                .file("old/api.yaml", scalar)
                .file("api.yaml", scalar.replace("/Code'", "/Sign'").replace("    Code:", "    Sign:"))
                .used(SEND)
                .run("old/api.yaml", "api.yaml");

        assertThat(result.codes()).isEmpty();
    }

    @Test
    void a_value_deep_within_itself_is_found() {
        String changed = DOCUMENT.replace("minLength: 2", "minLength: 5");

        Check.Result result = check(changed, SEND);

        assertThat(result.text())
                .contains("CH507 POST /sent, request body: $.name has the minLength 5 now, was 2")
                .doesNotContain("still good");
    }

    @Test
    void what_was_sent_and_stays_legal_is_said_to_be() {
        Check.Result result = check(changed("maximum: 100", "maximum: 90"), SEND);

        assertThat(result.codes()).containsExactly("CH507");
        assertThat(result.text()).contains("used  with values that are still good:\n            SendTest.java:11");
    }

    @Test
    void what_nobody_uses_is_counted_and_listed_when_asked_for() {
        new Check(folder)
                .file("old/api.yaml", DOCUMENT)
                .file("api.yaml", changed("minimum: 1,", "minimum: 10,"))
                .used(PING);

        Check.Result counted = new Check(folder).run("old/api.yaml", "api.yaml");
        Check.Result listed = new Check(folder).run("--all", "old/api.yaml", "api.yaml");

        assertThat(counted.text())
                .contains("1 more change would break who uses what it changes, but nobody does (--all lists it).");
        assertThat(listed.codes()).containsExactly("CH507");
        assertThat(listed.end()).isZero();
    }

    private Check.Result check(String changed, Interaction used) {
        return new Check(folder)
                .file("old/api.yaml", DOCUMENT)
                .file("api.yaml", changed)
                .used(used)
                .run("old/api.yaml", "api.yaml");
    }

    private static String changed(String was, String is) {
        String before = was.replace("\\n", "\n");
        assertThat(DOCUMENT).contains(before);
        return DOCUMENT.replace(before, is == null ? "" : is.replace("\\n", "\n"));
    }

    private static List<String> codes(String codes) {
        return codes == null ? List.of() : List.of(codes.split(" ", -1));
    }

    private static Interaction interaction(
            String operation, String method, String path, String sent, int status, String answered, String line) {
        Map<String, List<String>> json = Map.of("Content-Type", List.of("application/json"));
        String test = line.replaceFirst("\\.java.*", "");
        return new Interaction(
                operation,
                new Interaction.Request(method, path, Map.of(), sent.isEmpty() ? Map.of() : json, sent),
                new Interaction.Response(status, answered.isEmpty() ? Map.of() : json, answered, false),
                List.of(new Reliance(test + "#test", line)));
    }
}
