package io.fromswagger.processor.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.interaction.Interaction;
import io.fromswagger.interaction.Reliance;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What was sent is understood in whichever way it was written: a value that breaks a bound is told from one that doesn't. */
class SentValuesTest {

    private static final String DOCUMENT = """
            openapi: 3.0.3
            info: {title: Ways, version: '1'}
            paths:
              /a/{number}-{word}/{words}:
                post:
                  operationId: send
                  parameters:
                    - {name: number, in: path, required: true, schema: {type: integer, maximum: 901}}
                    - {name: word, in: path, required: true, schema: {type: string, maxLength: 902}}
                    - {name: words, in: path, required: true, schema: {type: array, maxItems: 903, items: {type: string}}}
                    - {name: deep, in: query, style: deepObject, schema: {type: object, properties: {n: {type: integer, maximum: 904}}}}
                    - {name: pipes, in: query, style: pipeDelimited, explode: false, schema: {type: array, items: {type: integer, maximum: 905}}}
                    - {name: json, in: query, content: {application/json: {schema: {type: object, properties: {n: {type: number, maximum: 906}}}}}}
                    - {name: X-List, in: header, schema: {type: array, maxItems: 907, items: {type: string}}}
                    - {name: members, in: query, schema: {type: object, properties: {n: {type: integer, maximum: 908}}}}
                    - {name: Cookie-Of, in: cookie, schema: {type: integer, maximum: 909}}
                  requestBody:
                    content:
                      multipart/form-data:
                        schema:
                          type: object
                          properties:
                            count: {type: integer, maximum: 910}
                            meta: {type: object, properties: {n: {type: integer, maximum: 911}}}
                  responses:
                    '200':
                      description: Read
                      content: {text/plain: {schema: {type: integer, maximum: 912}}}
            """;

    private static final Interaction SENT = new Interaction(
            "send",
            new Interaction.Request(
                    "POST",
                    "/a/50-six%20plus/x,y,z",
                    Map.of(
                            "deep[n]", List.of("50"),
                            "pipes", List.of("10|50"),
                            "json", List.of("{\"n\": 50.5}"),
                            "n", List.of("50")),
                    Map.of("Content-Type", List.of("multipart/form-data; boundary=xx"), "X-List", List.of("a, b, c")),
                    """
                    --xx\r
                    Content-Disposition: form-data; name="count"\r
                    \r
                    50\r
                    --xx\r
                    Content-Disposition: form-data; name="meta"\r
                    Content-Type: application/json\r
                    \r
                    {"n": 50}\r
                    --xx--\r
                    """),
            new Interaction.Response(200, Map.of("Content-Type", List.of("text/plain; charset=utf-8")), "50", false),
            List.of(new Reliance("SendTest#sent", "SendTest.java:9")));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "901, 49, 50",
        "902, 7, 8",
        "903, 2, 3",
        "904, 49, 50",
        "905, 49, 50",
        "906, 50, 51",
        "907, 2, 3",
        "908, 49, 50",
        "910, 49, 50",
        "911, 49, 50"
    })
    void a_value_is_told_from_one_that_stays_good(String bound, String below, String just) {
        Check.Result broken = check(bound, below);
        Check.Result good = check(bound, just);

        assertThat(broken.codes()).as(broken.text()).containsExactly("CH507");
        assertThat(broken.text()).doesNotContain("still good");
        assertThat(good.codes()).containsExactly("CH507");
        assertThat(good.text()).as(good.text()).contains("still good");
    }

    @ParameterizedTest
    @CsvSource({"909, 1, 1", "912, 1000, 1", "912, 49, 1", "912, 50, 0"})
    void what_is_answered_or_not_known_has_no_good_values(String bound, String now, int changes) {
        Check.Result result = check(bound, now);

        assertThat(result.codes()).as(result.text()).hasSize(changes);
    }

    @ParameterizedTest
    @EnumSource(names = {"BASE64", "LOST"})
    void of_a_body_that_is_no_text_nobody_knows_a_value(Interaction.Kept kept) {
        var sent = SENT.request();
        var bytes = new Interaction(
                "send",
                new Interaction.Request("POST", sent.path(), sent.query(), sent.headers(), "LS14eA==", kept),
                SENT.response(),
                SENT.reliedOnBy());

        Check.Result result = new Check(folder)
                .file("old/api.yaml", DOCUMENT)
                .file("api.yaml", DOCUMENT.replace("910", "50"))
                .used(bytes)
                .run("old/api.yaml", "api.yaml");

        assertThat(result.codes()).as(result.text()).containsExactly("CH507");
        assertThat(result.text()).doesNotContain("still good");
    }

    private Check.Result check(String was, String is) {
        assertThat(DOCUMENT).contains(was);
        return new Check(folder)
                .file("old/api.yaml", DOCUMENT)
                .file("api.yaml", DOCUMENT.replace(was, is))
                .used(SENT)
                .run("old/api.yaml", "api.yaml");
    }
}
