package io.fromswagger.processor.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.interaction.Interaction;
import io.fromswagger.interaction.Reliance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kinds of change to an operation, its parameters, its bodies and its answers. */
class OperationChangesTest {

    private static final String DOCUMENT = """
            openapi: 3.0.3
            info: {title: Orders, version: '1'}
            servers: [{url: 'http://localhost:8080/v1'}]
            security: [{token: []}]
            paths:
              /orders/{orderId}:
                post:
                  operationId: change
                  parameters:
                    - {name: orderId, in: path, required: true, schema: {type: string}}
                    - {name: Key, in: header, required: false, schema: {type: string, minLength: 2}}
                    - {name: dry, in: query, schema: {type: boolean}}
                    - {name: tags, in: query, schema: {type: array, items: {type: string, enum: [a, b]}}}
                    - {name: unused, in: query, schema: {type: integer}}
                  requestBody:
                    content:
                      application/json: {schema: {type: object, properties: {sku: {type: string}}}}
                      application/x-www-form-urlencoded: {schema: {type: object, properties: {count: {type: integer, maximum: 9}}}}
                  responses:
                    '200':
                      description: Changed
                      headers:
                        Location: {required: true, schema: {type: string}}
                        Rate: {schema: {type: integer, maximum: 10}}
                      content:
                        application/json: {schema: {type: array, items: {type: object, properties: {id: {type: integer}}}}}
                        text/plain: {schema: {type: string}}
                    '404': {description: Unknown}
                    default: {description: Anything, content: {application/json: {schema: {type: object, properties: {title: {type: string}}}}}}
              /ping:
                get:
                  operationId: ping
                  security: []
                  responses: {'204': {description: Done}}
            components:
              securitySchemes:
                token: {type: http, scheme: bearer}
                key: {type: apiKey, in: header, name: X-Key}
            """;

    private static final Interaction CHANGED = new Interaction(
            "change",
            new Interaction.Request(
                    "POST",
                    "/orders/7",
                    Map.of("dry", List.of("true"), "tags", List.of("a", "b")),
                    Map.of("Content-Type", List.of("application/json"), "Key", List.of("abc")),
                    "{\"sku\": \"sku-1\"}"),
            new Interaction.Response(
                    200,
                    Map.of(
                            "content-type", List.of("application/json"),
                            "location", List.of("/orders/7"),
                            "rate", List.of("5")),
                    "[{\"id\": 7}]",
                    false),
            List.of(new Reliance("ChangeTest#changed", "ChangeTest.java:11")));

    private static final Interaction BY_FORM = new Interaction(
            "change",
            new Interaction.Request(
                    "POST",
                    "/orders/8",
                    Map.of(),
                    Map.of("Content-Type", List.of("application/x-www-form-urlencoded")),
                    "count=8"),
            new Interaction.Response(404, Map.of(), "", false),
            List.of(new Reliance("ChangeTest#by_form", "ChangeTest.java:12")));

    private static final Interaction FAILED = new Interaction(
            "change",
            new Interaction.Request("POST", "/orders/9", Map.of(), Map.of(), ""),
            new Interaction.Response(
                    500, Map.of("content-type", List.of("application/json")), "{\"title\": \"Sorry\"}", false),
            List.of(new Reliance("ChangeTest#failed", "")));

    private static final Interaction PING = new Interaction(
            "ping",
            new Interaction.Request("GET", "/ping", Map.of(), Map.of(), ""),
            new Interaction.Response(204, Map.of(), "", false),
            List.of(new Reliance("PingTest#ping", "PingTest.java:33")));

    @TempDir
    private Path folder;

    /** With the codes, the tests that each names: c(hanged), b(y form), f(ailed). */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            operation removed          | /orders/{orderId}:                    | x-none:                                         | CH101 cbf
            path changed               | /orders/{orderId}:                    | /orders/{orderId}/change:                       | CH102 cbf
            method changed             | "    post:"                           | "    put:"                                      | CH103 cbf
            base path changed          | 8080/v1                               | 8080/v2                                         | CH104 cbfp
            host changed               | localhost:8080                        | example.com                                     |
            other credentials          | security: [{token: []}]               | security: [{key: []}]                           | CH105 cbf
            one more credential        | security: [{token: []}]               | security: [{token: [], key: []}]                | CH105 cbf
            credentials as a choice    | security: [{token: []}]               | security: [{key: []}, {token: []}]              |
            no credentials any more    | security: [{token: []}]               | security: []                                    |
            scheme renamed             | token                                 | bearer                                          | CH905 cbf
            operationId renamed        | operationId: change                   | operationId: alter                              | CH901 cbf
            path parameter renamed     | orderId                               | id                                              | CH902 cbf
            path parameter's type      | in: path, required: true, schema: {type: string}  | in: path, required: true, schema: {type: string, format: uuid} | CH509 cbf
            header removed             | "        - {name: Key, in: header, required: false, schema: {type: string, minLength: 2}}\\n" | "" | CH201 c
            header required            | name: Key, in: header, required: false | name: Key, in: header, required: true          | CH202 bf
            header in other letters    | name: Key                             | name: KEY                                       |
            header longer              | minLength: 2                          | minLength: 4                                    | CH507 c
            parameter moved            | name: Key, in: header                 | name: Key, in: query                            | CH203 c
            parameter new, required    | "      parameters:\\n"                | "      parameters:\\n        - {name: new, in: query, required: true, schema: {type: string}}\\n" | CH202 cbf
            parameter new, optional    | "      parameters:\\n"                | "      parameters:\\n        - {name: new, in: query, schema: {type: string}}\\n" |
            parameter's type           | {type: boolean}                       | {type: integer}                                 | CH504 c
            parameter's values         | enum: [a, b]                          | enum: [a]                                       | CH505 c
            parameter's style          | name: tags, in: query,                | name: tags, in: query, style: pipeDelimited, explode: false, | CH204 c
            parameter nobody sends     | name: unused                          | name: other                                     |
            body required              | "      requestBody:\\n"               | "      requestBody:\\n        required: true\\n" | CH302 f
            body removed               | "      requestBody:"                  | "      x-body:"                                 | CH301 cb
            form removed               | "          application/x-www-form-urlencoded: {schema: {type: object, properties: {count: {type: integer, maximum: 9}}}}\\n" | "" | CH303 b
            media type removed         | "          application/json: {schema: {type: object, properties: {sku" | "          application/xml: {schema: {type: object, properties: {sku" | CH303 c
            media type covered         | "          application/json: {schema: {type: object, properties: {sku" | "          '*/*': {schema: {type: object, properties: {sku" |
            field of a form            | maximum: 9                            | maximum: 7                                      | CH507 b
            field written otherwise    | maximum: 9}}}}                        | `maximum: 9}}}, encoding: {count: {style: deepObject}}}` | CH304 b
            header of a part           | maximum: 9}}}}                        | `maximum: 9}}}, encoding: {count: {headers: {X-Sum: {required: true, schema: {type: integer}}}}}}` | CH304 b
            property of the body       | {sku: {type: string}}                 | {sku: {type: integer}}                          | CH504 c
            status removed             | "        '404': {description: Unknown}\\n" | ""                                         | CH904 b
            default removed            | "        default:"                    | "        x-default:"                            | CH401 f
            default's property gone    | {title: {type: string}}               | {}                                              | CH501 f
            status out of default      | "        default:"                    | "        '500': {description: Bad, content: {application/json: {schema: {type: object}}}}\\n        default:" | CH501 f
            media type of the answer   | "          application/json: {schema: {type: array" | "          application/x+json: {schema: {type: array" | CH402 c
            media type nobody reads    | "            text/plain: {schema: {type: string}}\\n" | ""                              |
            items of the answer        | {id: {type: integer}}                 | {id: {type: string}}                            | CH504 c
            answer's header removed    | "            Location: {required: true, schema: {type: string}}\\n" | ""                | CH403 c
            answer's header optional   | Location: {required: true,            | Location: {required: false,                     | CH404 c
            answer's header larger     | maximum: 10                           | maximum: 20                                     | CH507 c
            status new                 | "        '404':"                      | "        '409': {description: Conflict}\\n        '404':" |
            """)
    void what_a_change_breaks(String kind, String was, String is, String expected) {
        Check.Result result = check(changed(was, is), CHANGED, BY_FORM, FAILED, PING);
        Check.Result unused = check(changed(was, is), PING);

        String code = expected == null ? "" : expected.substring(0, 5);
        boolean breaks = !code.isEmpty() && !code.startsWith("CH9");
        assertThat(result.codes()).as(result.text()).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
        assertThat(tests(result)).as(result.text()).isEqualTo(code.isEmpty() ? "" : expected.substring(6));
        assertThat(result.end()).isEqualTo(breaks ? 1 : 0);
        assertThat(unused.codes()).as(unused.text()).isEqualTo(code.equals("CH104") ? List.of("CH104") : List.of());
    }

    @Test
    void headers_of_parts_may_stand_elsewhere() {
        String document = DOCUMENT.replace(
                "maximum: 9}}}}", "maximum: 9}}}, encoding: {count: {headers: {X-Sum: {schema: {type: integer}}}}}}");
        Check check = new Check(folder)
                .file("old/api.yaml", document)
                .file("api.yaml", document.replace("info:", "x-more: 1\ninfo:"))
                .used(BY_FORM);

        assertThat(check.run("old/api.yaml", "api.yaml").codes()).isEmpty();
    }

    private static String tests(Check.Result result) {
        String text = result.text();
        return (text.contains("ChangeTest.java:11  ChangeTest#changed\n") ? "c" : "")
                + (text.contains("ChangeTest.java:12  ChangeTest#by_form\n") ? "b" : "")
                + (text.contains(" ChangeTest#failed\n") ? "f" : "")
                + (text.contains("PingTest.java:33  PingTest#ping\n") ? "p" : "");
    }

    @Test
    void without_interactions_everything_counts_as_used() {
        Check.Result result = new Check(folder)
                .file("old.yaml", DOCUMENT)
                .file("new.yaml", changed("name: unused", "name: other"))
                .run("old.yaml", "new.yaml");

        assertThat(result.codes()).containsExactly("CH201");
        assertThat(result.text())
                .contains(
                        "everything counts as used, since there are no interactions in target/fromswagger/interactions");
        assertThat(result.end()).isEqualTo(1);
    }

    @Test
    void interactions_with_other_apis_say_nothing_of_this_one() {
        Check check = new Check(folder)
                .file("old/other.yaml", DOCUMENT)
                .file(
                        "other.yaml",
                        changed("operationId: ping", "operationId: pong").replace("/ping:", "/pong:"))
                .used(CHANGED);

        Check.Result result = check.run("old/other.yaml", "other.yaml");
        Check.Result chosen = check.run("--api", "api", "old/other.yaml", "other.yaml");

        assertThat(result.codes()).containsExactly("CH101");
        assertThat(result.text()).contains("none of the interactions", "they are with 'api'; --api NAME chooses one");
        assertThat(chosen.codes()).isEmpty();
    }

    @Test
    void interactions_of_all_forks_count() throws IOException {
        Check check = new Check(folder)
                .file("old/api.yaml", DOCUMENT)
                .file("api.yaml", changed("/ping:", "/pong:").replace("operationId: ping", "operationId: pong"))
                .used(PING);
        Path results = folder.resolve("target/fromswagger");
        Files.createDirectories(results.resolve("fork-2"));
        Files.move(results.resolve("interactions"), results.resolve("fork-2/interactions"));
        check.used(CHANGED);

        assertThat(check.run("old/api.yaml", "api.yaml").codes()).containsExactly("CH101");
    }

    @Test
    void what_is_kept_secret_counts_as_sent_and_breaks_nothing_for_sure() {
        String secret = DOCUMENT.replace("name: unused", "name: api_key")
                .replace("{title: {type: string}}", "{title: {type: string, enum: [abc, def]}}");
        Interaction masked = new Interaction(
                "change",
                FAILED.request(),
                new Interaction.Response(
                        500, Map.of("content-type", List.of("application/json")), "{\"title\": \"***\"}", false),
                FAILED.reliedOnBy());
        Check check = new Check(folder)
                .file("old/api.yaml", secret)
                .file("gone/api.yaml", secret.replace("name: api_key", "name: other"))
                .file("less/api.yaml", secret.replace("enum: [abc, def]", "enum: [abc]"))
                .used(masked);

        assertThat(check.run("old/api.yaml", "gone/api.yaml").codes()).containsExactly("CH201");
        assertThat(check.run("old/api.yaml", "less/api.yaml").codes()).isEmpty();
    }

    @Test
    void an_id_that_another_operation_takes_over_is_the_old_ones() {
        String swapped = changed("operationId: ping", "operationId: x")
                .replace("operationId: change", "operationId: ping")
                .replace("operationId: x", "operationId: change")
                .replace("name: dry", "name: wet");

        Check.Result result = check(swapped, PING);

        assertThat(result.codes()).containsExactly("CH901");
        assertThat(result.text()).contains("the operationId is 'change' now, was 'ping'");
    }

    @Test
    void interactions_with_operations_that_nobody_knows_are_told() {
        Interaction strange = new Interaction("gone", PING.request(), PING.response(), PING.reliedOnBy());

        Check.Result result = check(DOCUMENT, strange);

        assertThat(result.text()).contains("note: the interactions know operations that neither version has: 'gone'");
    }

    private Check.Result check(String changed, Interaction... used) {
        return new Check(folder)
                .file("old/api.yaml", DOCUMENT)
                .file("api.yaml", changed)
                .used(used)
                .run("old/api.yaml", "api.yaml");
    }

    private static String changed(String was, String is) {
        String before = plain(was);
        assertThat(DOCUMENT).contains(before);
        return DOCUMENT.replace(before, plain(is));
    }

    private static String plain(String cell) {
        String text = cell == null ? "" : cell.replace("\\n", "\n");
        return text.startsWith("\"") ? text.substring(1, text.length() - 1) : text;
    }
}
