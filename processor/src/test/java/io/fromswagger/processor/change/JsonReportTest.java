package io.fromswagger.processor.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import io.fromswagger.contract.SecretValues;
import io.fromswagger.interaction.Interaction;
import io.fromswagger.interaction.Reliance;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The report for programs. */
class JsonReportTest {

    private static final String CHARGES = """
            openapi: 3.0.3
            info: {title: Charges, version: '1'}
            paths:
              /charges:
                post:
                  operationId: createCharge
                  requestBody:
                    content:
                      application/json:
                        schema:
                          type: object
                          properties:
                            amount: {type: integer, maximum: 900}
                  responses:
                    '201': {description: Charged}
              /refunds:
                get:
                  operationId: listRefunds
                  responses:
                    '200': {description: Refunds}
            """;

    private static final Interaction CHARGE = new Interaction(
            "createCharge",
            new Interaction.Request(
                    "POST",
                    "/charges",
                    Map.of(),
                    Map.of("Content-Type", List.of("application/json")),
                    "{\"amount\": 50}"),
            new Interaction.Response(201, Map.of(), "", false),
            List.of(new Reliance("PayTest#pays \"twice\"", "PayTest.java:9")));

    @TempDir
    private Path folder;

    @Test
    void has_all_changes_their_places_and_the_tests() {
        Check.Result result = new Check(folder)
                .file("old/api.yaml", CHARGES)
                .file("api.yaml", CHARGES.replace("900", "100").replace("/refunds", "/repayments"))
                .used(CHARGE)
                .run("--json", "old/api.yaml", "api.yaml");

        assertThat(result.end()).isEqualTo(1);
        assertThat(JsonParser.parseString(result.text())).isEqualTo(JsonParser.parseString("""
                {
                  "result": "breaks",
                  "reason": "",
                  "documents": [{
                    "document": "api.yaml",
                    "since": "old/api.yaml",
                    "isNew": false,
                    "used": {"known": true, "interactions": 1, "tests": 1, "source": "target/fromswagger/interactions"},
                    "notes": ["the interactions with 'api' were noted with yet another version of the document"],
                    "notRead": [],
                    "changes": [{
                      "code": "CH507",
                      "breaksUs": true,
                      "onlyNames": false,
                      "used": true,
                      "valuesStillGood": true,
                      "what": "has the maximum 100 now, was 900",
                      "places": ["POST /charges, request body: $.amount"],
                      "was": {"file": "old/api.yaml", "line": 13, "column": 41, "pointer": "#/paths/~1charges/post/requestBody/content/application~1json/schema/properties/amount/maximum"},
                      "is": {"file": "api.yaml", "line": 13, "column": 41, "pointer": "#/paths/~1charges/post/requestBody/content/application~1json/schema/properties/amount/maximum"},
                      "tests": [{"test": "PayTest#pays \\"twice\\"", "line": "PayTest.java:9"}],
                      "next": "Keep to the new bound."
                    }, {
                      "code": "CH102",
                      "breaksUs": false,
                      "onlyNames": false,
                      "used": false,
                      "valuesStillGood": false,
                      "what": "is at /repayments now",
                      "places": ["GET /refunds"],
                      "was": {"file": "old/api.yaml", "line": 17, "column": 5, "pointer": "#/paths/~1refunds/get"},
                      "is": {"file": "api.yaml", "line": 17, "column": 5, "pointer": "#/paths/~1repayments/get"},
                      "tests": [],
                      "next": "Call it by its new path; the new document's client and fake do."
                    }]
                  }]
                }"""));
    }

    @Test
    void is_no_report_of_a_change_where_nothing_changed_and_says_where_nobody_knows_what_is_used() {
        Check.Result result = new Check(folder).file("api.yaml", CHARGES).run("--json", "api.yaml", "api.yaml");

        assertThat(result.end()).isZero();
        assertThat(result.text()).contains("\"result\": \"safe\"", "\"known\": false", "\"changes\": []");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --json                           | two documents are needed, there are 0
            --json --never                   | there is no option '--never'
            --json none.yaml none.yaml       | there is no file 'none.yaml'
            --json broken.yaml broken.yaml   | [FS002] broken.yaml:2:1
            """)
    void what_cannot_be_told_is_json_too_and_ends_with_2(String arguments, String reason) {
        Check.Result result = new Check(folder).file("broken.yaml", "a: [\n").run(arguments.split(" ", -1));

        assertThat(result.end()).isEqualTo(2);
        var report = JsonParser.parseString(result.text()).getAsJsonObject();
        assertThat(report.get("result").getAsString()).isEqualTo("refused");
        assertThat(report.get("reason").getAsString()).contains(reason);
        assertThat(report.get("documents").getAsJsonArray()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"", "\\", "\n\r\t", "\u001b[31m", "\u202e", "\ud83d\ude00", "\u0000", "</script>", "\ud83d"})
    void whatever_a_text_has_it_is_strict_json_and_nothing_that_a_terminal_obeys(String hostile) {
        String text = JsonText.of(Map.of(hostile, List.of(hostile, 1, true, Map.of(), List.of())));

        var reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
        var member = JsonParser.parseReader(reader).getAsJsonObject().getAsJsonArray(hostile);
        assertThat(member.get(0).getAsString()).isEqualTo(hostile);
        assertThat(text).doesNotContainPattern("[\\p{Cntrl}&&[^\\n]]|\\p{Cf}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authorization",
                "proxy-authorization",
                "Cookie",
                "Set-Cookie",
                "api_key",
                "X-API-Key",
                "apikey",
                "access_token",
                "X-Auth-Token",
                "id-token",
                "refreshToken",
                "sessiontoken",
                "client_secret",
                "password",
                "passwd",
                "passphrase",
                "credential",
                "Credentials",
                "token",
                "key",
                "Authorization-Date",
                "secretary",
                "amount",
                "Idempotency-Key",
                "cookies",
                "next_page_token",
                "passwords",
                ""
            })
    void a_name_that_the_runtime_does_not_keep_counts_as_sent(String name) {
        assertThat(SentParameters.SECRET.matcher(name).matches()).isEqualTo(new SecretValues(List.of()).isSecret(name));
    }
}
