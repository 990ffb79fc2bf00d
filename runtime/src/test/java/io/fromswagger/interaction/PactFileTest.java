package io.fromswagger.interaction;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.interaction.Interaction.Request;
import io.fromswagger.interaction.Interaction.Response;
import io.fromswagger.json.Json;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PactFileTest {

    private static final Map<String, List<String>> JSON = Map.of("Content-Type", List.of("application/json"));
    private static final Response CHARGED = new Response(201, JSON, "{\"id\":\"ch_1\"}", false);

    @Test
    void bytes_of_a_request_are_in_version_4_and_version_3_says_that_they_are_not() {
        var pact = pact(
                upload("/wD+", Interaction.Kept.BASE64, Map.of("Content-Type", List.of("image/png"))),
                charge("{\"amount\":4200}", CHARGED, "PlaceOrderTest#pays"));

        assertThat(request(PactFile.v4(pact), "upload").get("body"))
                .isEqualTo(Json.parse("{\"content\": \"/wD+\", \"contentType\": \"image/png\","
                        + " \"contentTypeHint\": \"BINARY\", \"encoded\": \"base64\"}"));
        assertThat(leftOut(PactFile.v4(pact))).isEmpty();
        assertThat(leftOut(PactFile.v3(pact)))
                .containsExactly("upload answers 201 to PUT /picture: version 3 has no place for the bytes of the"
                        + " request's body");
        assertThat(Json.parse(PactFile.v3(pact)).get("interactions").items()).hasSize(1);
    }

    @Test
    void what_the_engine_lost_is_in_neither_and_they_say_so() {
        var pact = pact(upload("\uFFFD", Interaction.Kept.LOST, Map.of("Content-Type", List.of("image/png"))));

        for (var text : List.of(PactFile.v3(pact), PactFile.v4(pact))) {
            assertThat(Json.parse(text).get("interactions").items()).isEmpty();
            assertThat(leftOut(text))
                    .containsExactly(
                            "upload answers 201 to PUT /picture: the fake's engine lost bytes of the request's body");
        }
    }

    @Test
    void what_stands_between_parts_is_the_same_in_each_run() {
        var one = PactFile.v4(pact(parts("abc123", "between-parts-0")));
        var other = PactFile.v4(pact(parts("\"xyz 789\"", "between-parts-0")));

        assertThat(one).isEqualTo(other);
        assertThat(request(one, "upload").at("/body/content").asString().lines())
                .containsExactly(
                        "--between-parts-1",
                        "Content-Disposition: form-data; name=\"a\"",
                        "",
                        "between-parts-0",
                        "--between-parts-1--");
        assertThat(request(one, "upload").at("/body/contentType").asString())
                .isEqualTo("multipart/form-data; boundary=between-parts-1");
    }

    @Test
    void what_stands_between_parts_of_bytes_is_the_same_too() {
        var pact = PactFile.v4(pact(upload(
                base64("--b7\r\n\r\n\u00ff\u0000\r\n--b7--"),
                Interaction.Kept.BASE64,
                Map.of("Content-Type", List.of("multipart/mixed; boundary=b7")))));

        assertThat(request(pact, "upload").at("/body/content").asString())
                .isEqualTo(base64("--between-parts-0\r\n\r\n\u00ff\u0000\r\n--between-parts-0--"));
    }

    private static String base64(String bytes) {
        return Base64.getEncoder().encodeToString(bytes.getBytes(ISO_8859_1));
    }

    private static Interaction parts(String boundary, String content) {
        var bare = boundary.replace("\"", "");
        return upload(
                "--" + bare + "\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n" + content + "\r\n--" + bare
                        + "--\r\n",
                Interaction.Kept.TEXT,
                Map.of("Content-Type", List.of("multipart/form-data; boundary=" + boundary)));
    }

    private static Interaction upload(String body, Interaction.Kept kept, Map<String, List<String>> headers) {
        return new Interaction(
                "upload", new Request("PUT", "/picture", Map.of(), headers, body, kept), CHARGED, List.of());
    }

    private static Json request(String pact, String operation) {
        return Json.parse(pact).get("interactions").items().stream()
                .filter(each -> each.get("description").asString().startsWith(operation))
                .findFirst()
                .orElseThrow()
                .get("request");
    }

    private static List<String> leftOut(String pact) {
        return Json.parse(pact).at("/metadata/fromswagger/leftOut").items().stream()
                .map(Json::asString)
                .toList();
    }

    @Test
    void by_version_3_a_pact_reads_like_this() {
        assertThat(PactFile.v3(pact(charge("{\"amount\":4200}", CHARGED, "PlaceOrderTest#pays"))))
                .isEqualTo("""
                        {
                          "consumer": {
                            "name": "orders"
                          },
                          "provider": {
                            "name": "payments"
                          },
                          "interactions": [
                            {
                              "description": "createCharge answers 201 to POST /charges",
                              "providerStates": [
                                {
                                  "name": "createCharge will answer 201",
                                  "params": {
                                    "path": "/charges",
                                    "body": {
                                      "amount": 4200
                                    }
                                  }
                                }
                              ],
                              "request": {
                                "method": "POST",
                                "path": "/charges",
                                "headers": {
                                  "Content-Type": "application/json"
                                },
                                "body": {
                                  "amount": 4200
                                }
                              },
                              "response": {
                                "status": 201,
                                "headers": {
                                  "Content-Type": "application/json"
                                },
                                "body": {
                                  "id": "ch_1"
                                },
                                "matchingRules": {
                                  "body": {
                                    "$": {
                                      "matchers": [
                                        {
                                          "match": "type"
                                        }
                                      ],
                                      "combine": "AND"
                                    }
                                  }
                                }
                              }
                            }
                          ],
                          "metadata": {
                            "pactSpecification": {
                              "version": "3.0.0"
                            },
                            "fromswagger": {
                              "spec": "openapi/payments.yaml",
                              "sha256": "9f2c"
                            }
                          }
                        }
                        """);
    }

    @Test
    void by_version_4_bodies_say_what_they_are_and_tests_are_named_without_their_lines() {
        var file = Json.parse(PactFile.v4(pact(
                charge("{\"amount\":4200}", CHARGED, "B#b"),
                charge("{\"amount\":4200}", CHARGED, "A#a"),
                charge("{\"amount\":4200}", CHARGED, "A#a"))));

        assertThat(file.at("/metadata/pactSpecification/version")).isEqualTo(Json.of("4.0"));
        assertThat(file.at("/interactions/0/type")).isEqualTo(Json.of("Synchronous/HTTP"));
        assertThat(file.at("/interactions/0/comments"))
                .isEqualTo(Json.parse("{\"text\":[\"relied on by A#a\",\"relied on by B#b\"]}"));
        assertThat(file.at("/interactions/0/request/body")).isEqualTo(Json.parse("""
                {"content": {"amount": 4200}, "contentType": "application/json", "contentTypeHint": "TEXT",
                  "encoded": false}"""));
        assertThat(file.at("/interactions/0/request/headers")).isEqualTo(Json.of(JSON));
    }

    @Test
    void bytes_are_base64_by_version_4_and_left_out_by_version_3() {
        var pdf = new Response(200, Map.of("Content-Type", List.of("application/pdf")), "JVBERg==", true);
        var pact = pact(charge("", pdf, "A#a"));

        assertThat(Json.parse(PactFile.v4(pact)).at("/interactions/0/response")).isEqualTo(Json.parse("""
                {"status": 200, "headers": {"Content-Type": ["application/pdf"]},
                  "body": {"content": "JVBERg==", "contentType": "application/pdf", "contentTypeHint": "BINARY",
                    "encoded": "base64"},
                  "matchingRules": {"body": {"$": {"matchers": [{"match": "notEmpty"}], "combine": "AND"}}}}"""));
        assertThat(Json.parse(PactFile.v3(pact)).at("/interactions/0/response"))
                .isEqualTo(Json.parse("{\"status\": 200, \"headers\": {\"Content-Type\": \"application/pdf\"}}"));
    }

    @Test
    void what_is_no_json_though_its_media_type_says_so_only_has_to_be_there() {
        var broken = new Response(200, JSON, "{", false);

        assertThat(Json.parse(PactFile.v4(pact(charge("[", broken, "A#a")))).at("/interactions/0/response/body"))
                .isEqualTo(Json.parse("""
                        {"content": "ew==", "contentType": "application/json", "contentTypeHint": "TEXT",
                          "encoded": "base64"}"""));
    }

    @Test
    void headers_of_the_connection_are_not_expected_and_others_only_have_to_be_there() {
        var response = new Response(
                204,
                Map.of("Date", List.of("now"), "X-Rate", List.of("1", "2"), "connection", List.of("close")),
                "",
                false);

        assertThat(Json.parse(PactFile.v4(pact(charge("", response, "A#a")))).at("/interactions/0/response"))
                .isEqualTo(Json.parse("""
                        {"status": 204, "headers": {"X-Rate": ["1", "2"]},
                          "matchingRules": {"header":
                            {"X-Rate": {"matchers": [{"match": "type"}], "combine": "AND"}}}}"""));
    }

    @Test
    void in_whatever_order_interactions_come_the_bytes_are_the_same() {
        var some = new ArrayList<>(List.of(
                charge("{\"amount\":1}", CHARGED, "A#a"),
                charge("{\"amount\":2}", CHARGED, "B#b"),
                charge("{\"amount\":2}", new Response(201, JSON, "{\"id\":\"ch_2\"}", false), "C#c"),
                charge("{\"amount\":2}", new Response(201, JSON, "[]", false), "D#d"),
                charge("{\"amount\":2}", new Response(402, JSON, "{}", false), "E#e")));
        var first = PactFile.v4(pact(some));

        for (int i = 0; i < some.size(); i++) {
            Collections.rotate(some, 1);
            assertThat(PactFile.v4(pact(some))).isEqualTo(first);
        }
        Collections.reverse(some);
        assertThat(PactFile.v4(pact(some))).isEqualTo(first);
    }

    @Test
    void in_whatever_order_headers_and_parameters_come_the_bytes_are_the_same() {
        var names = new ArrayList<>(List.of("A", "B", "C"));
        var first = PactFile.v4(pact(find(names)));

        for (int i = 0; i < names.size(); i++) {
            Collections.rotate(names, 1);
            assertThat(PactFile.v4(pact(find(names)))).isEqualTo(first);
            assertThat(PactFile.v3(pact(find(names), find(List.of("A", "B", "C")))))
                    .isEqualTo(PactFile.v3(pact(find(names))));
        }
    }

    private static Interaction find(List<String> names) {
        var values = new LinkedHashMap<String, List<String>>();
        names.forEach(name -> values.put(
                name, List.of(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString())));
        return new Interaction(
                "findCharges",
                new Request("GET", "/charges", values, values, ""),
                new Response(204, values, "", false),
                List.of());
    }

    @Test
    void what_proves_the_same_is_there_once_though_something_is_new_each_time() {
        var one = charge(
                "{\"key\":\"3f1e0e52-1f0e-4c7e-9d56-6f1f2f1d3c11\",\"at\":\"2026-11-29T10:00:00.123Z\"}",
                CHARGED,
                "A#a");
        var other = charge(
                "{\"key\":\"5f0f4a52-1f0e-4c7e-9d56-6f1f2f1d3c11\",\"at\":\"2026-11-30T10:00:00+01:00\"}",
                new Response(201, JSON, "{\"id\":\"ch_2\"}", false),
                "B#b");

        var file = Json.parse(PactFile.v4(pact(one, other)));

        assertThat(file.get("interactions").items()).hasSize(1);
        assertThat(file.at("/interactions/0/comments/text").items()).hasSize(2);
    }

    @Test
    void ids_that_are_new_each_time_are_steady_in_the_pact_and_no_two_interactions_share_one() {
        var first = "3f1e0e52-1f0e-4c7e-9d56-6f1f2f1d3c11";
        var second = "5f0f4a52-1f0e-4c7e-9d56-6f1f2f1d3c11";

        var file = PactFile.v4(pact(charge(1, first), charge(2, first)));

        assertThat(PactFile.v4(pact(charge(1, second), charge(2, first)))).isEqualTo(file);
        assertThat(PactFile.v4(pact(charge(1, second), charge(2, second)))).isEqualTo(file);
        var keys = Json.parse(file).get("interactions").items().stream()
                .map(each -> each.at("/request/body/content/key").asString())
                .toList();
        assertThat(keys).doesNotHaveDuplicates().doesNotContain(first, second).allMatch(PactFileTest::isVersion4);
        assertThat(Json.parse(file).at("/interactions/0/response/body/content/id"))
                .isEqualTo(Json.of(keys.get(0)));
        assertThat(Json.parse(file).at("/interactions/0/providerStates/0/params/body/key"))
                .isEqualTo(Json.of(keys.get(0)));
    }

    private static boolean isVersion4(String uuid) {
        return UUID.fromString(uuid).version() == 4 && UUID.fromString(uuid).variant() == 2;
    }

    private static Interaction charge(int amount, String key) {
        var answered = new Response(201, JSON, "{\"id\":\"" + key + "\"}", false);
        return charge("{\"key\":\"" + key + "\",\"amount\":" + amount + "}", answered, "A#a");
    }

    @Test
    void what_proves_something_else_stays() {
        var pact = pact(
                charge("{\"amount\":1}", CHARGED, "A#a"),
                charge("{\"amount\":2}", CHARGED, "A#a"),
                charge("{\"amount\":1}", new Response(200, JSON, "{\"id\":\"ch_1\"}", false), "A#a"),
                charge("{\"amount\":1}", new Response(201, JSON, "{\"id\":1}", false), "A#a"),
                charge("{\"amount\":1}", new Response(201, JSON, "{\"id\":\"1\",\"x\":1}", false), "A#a"),
                charge("{\"amount\":1}", new Response(201, Map.of(), "", false), "A#a"));

        assertThat(Json.parse(PactFile.v3(pact)).get("interactions").items()).hasSize(6);
    }

    @Test
    void a_description_says_as_much_as_tells_an_interaction_from_others() {
        var pact = pact(
                charge("{\"amount\":1,\"currency\":\"EUR\",\"card\":{\"kind\":\"visa\"}}", CHARGED, "A#a"),
                charge("{\"amount\":2,\"currency\":\"EUR\",\"card\":{\"kind\":\"visa\"}}", CHARGED, "A#a"),
                charge("{\"amount\":2,\"currency\":\"EUR\",\"card\":{\"kind\":\"debit\"}}", CHARGED, "A#a"),
                charge("{\"amount\":2,\"currency\":\"EUR\"}", CHARGED, "A#a"),
                charge("{\"amount\":2,\"currency\":\"EUR\"}", new Response(201, JSON, "[]", false), "A#a"),
                charge("{\"amount\":3}", new Response(402, JSON, "{}", false), "A#a"));

        assertThat(descriptions(pact))
                .containsExactlyInAnyOrder(
                        "createCharge answers 201 to POST /charges with amount 1, card.kind visa",
                        "createCharge answers 201 to POST /charges with amount 2, card.kind visa",
                        "createCharge answers 201 to POST /charges with amount 2, card.kind debit",
                        "createCharge answers 201 to POST /charges with amount 2, no card.kind",
                        "createCharge answers 201 to POST /charges with amount 2, no card.kind (2)",
                        "createCharge answers 402 to POST /charges");
    }

    @Test
    void a_description_is_one_short_line_whatever_was_sent() {
        var pact = pact(
                charge("{\"no\\nte\":\"" + "a\\n\\u0000".repeat(50) + "\"}", CHARGED, "A#a"),
                charge("{\"no\\nte\":\"" + "b\\n\\u0000".repeat(50) + "\"}", CHARGED, "A#a"));

        assertThat(descriptions(pact))
                .contains("createCharge answers 201 to POST /charges with no te " + "a ".repeat(20) + "…");
    }

    @Test
    void a_path_is_named_as_it_was_sent_apart_from_what_is_new_each_time() {
        var request = new Request(
                "GET",
                "/charges/3f1e0e52-1f0e-4c7e-9d56-6f1f2f1d3c11/a%2Fb+c",
                Map.of("expand", List.of("x", "y")),
                Map.of(),
                "");
        var pact = pact(new Interaction("getCharge", request, CHARGED, List.of()));

        assertThat(descriptions(pact))
                .containsExactly("getCharge answers 201 to GET /charges/…/a%2Fb+c?expand=x&expand=y");
        assertThat(Json.parse(PactFile.v3(pact)).at("/interactions/0/request/path"))
                .asString()
                .matches("\"/charges/[0-9a-f-]{36}/a%2Fb%2Bc\"");
    }

    @Test
    void a_file_is_named_after_both_sides() {
        assertThat(PactFile.name(pact())).isEqualTo("orders-payments.json");
        assertThat(PactFile.name(new Interactions("../my orders", "payments", "downstream", "", "", List.of())))
                .isEqualTo(".._my_orders-payments.json");
    }

    @Test
    void where_no_service_is_under_test_the_tests_are_the_consumer() {
        var pact = new Interactions("", "payments", "service", "", "", List.of());

        assertThat(PactFile.name(pact)).isEqualTo("tests-payments.json");
        assertThat(Json.parse(PactFile.v3(pact)).at("/consumer/name")).isEqualTo(Json.of("tests"));
    }

    private static List<String> descriptions(Interactions pact) {
        return Json.parse(PactFile.v3(pact)).get("interactions").items().stream()
                .map(each -> each.get("description").asString())
                .toList();
    }

    private static Interaction charge(String body, Response response, String test) {
        return new Interaction(
                "createCharge",
                new Request("POST", "/charges", Map.of(), JSON, body),
                response,
                List.of(new Reliance(test, "A.java:7")));
    }

    private static Interactions pact(Interaction... all) {
        return pact(List.of(all));
    }

    private static Interactions pact(List<Interaction> all) {
        return new Interactions("orders", "payments", "downstream", "openapi/payments.yaml", "9f2c", all);
    }
}
