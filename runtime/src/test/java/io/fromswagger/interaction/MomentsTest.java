package io.fromswagger.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.json.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {

    private static final Instant NOW = Instant.parse("2020-02-29T12:00:00Z");
    private static final Map<String, List<String>> JSON = Map.of("Content-Type", List.of("application/json"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-02-29",
                "2020-02-29T12:00Z",
                "2020-02-29T11:59:59Z",
                "2020-02-29 11:59:59Z",
                "2020-02-29T11:59:59.1Z",
                "2020-02-29T11:46:00.123456789Z",
                "2020-02-29T12:00:59Z",
                "2020-02-29T13:59:59+02:00",
                "2020-02-29T05:59:59-0600",
                "2020-02-29T11:59:59",
            })
    void what_is_near_the_recording_tells_its_time(String moment) {
        assertThat(moments("at " + moment + ".")).containsExactly(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-02-28",
                "2021-02-29",
                "12020-02-29",
                "2020-02-290",
                "2020-02-29T11:44:00Z",
                "2020-02-29T12:02:00Z",
                "2020-02-29T12:00:00+02:00",
                "2020-02-29T25:00:00Z",
                "2020-13-29T12:00:00Z",
                "2020-02-29T12:00:00+99:00",
                "1582948800",
            })
    void all_else_is_of_the_tests(String moment) {
        assertThat(moments(moment)).isEmpty();
    }

    @Test
    void in_a_pact_it_is_another_moment_of_the_same_form_and_a_way_to_make_it() {
        var pact = Json.parse(
                PactFile.v4(
                        pact(
                                "{\"it's\": [\"2020-02-29T12:00:00.1234Z\", \"2001-02-04\"], \"a b\": [\"x\", \"to 2020-02-29 'n 2020-02-29T13:00+01:00\"]}")));

        var request = pact.at("/interactions/0/request");
        assertThat(request.at("/body/content")).isEqualTo(Json.parse("""
                {"it's": ["2001-02-03T04:05:06.789Z", "2001-02-04"],
                 "a b": ["x", "to 2001-02-03 'n 2001-02-03T04:05+00:00"]}"""));
        assertThat(request.get("generators")).isEqualTo(Json.parse("""
                {"body": {"$['a b'][1]":
                  {"type": "DateTime", "format": "'to 'yyyy-MM-dd' ''n 'yyyy-MM-dd'T'HH:mmXXX"}}}"""));
    }

    @Test
    void a_value_that_stands_beside_others_of_its_name_has_no_generator() {
        var request = new Interaction.Request(
                "GET",
                "/charges",
                Map.of("one", List.of("2020-02-29"), "two", List.of("2020-02-29", "x")),
                Map.of("Since", List.of("2020-02-29")),
                "");

        var pact = Json.parse(PactFile.v3(with(request, new Interaction.Response(200, JSON, "{}", false))));

        assertThat(pact.at("/interactions/0/request/query"))
                .isEqualTo(Json.parse("{\"one\": [\"2001-02-03\"], \"two\": [\"2001-02-03\", \"x\"]}"));
        assertThat(pact.at("/interactions/0/request/generators")).isEqualTo(Json.parse("""
                {"header": {"Since": {"type": "Date", "format": "yyyy-MM-dd"}},
                 "query": {"one": {"type": "Date", "format": "yyyy-MM-dd"}}}"""));
    }

    @Test
    void an_answer_has_another_moment_too_and_needs_no_generator() {
        var request = new Interaction.Request("GET", "/charges", Map.of(), Map.of(), "");
        var response = new Interaction.Response(200, JSON, "{\"at\":\"2020-02-29T11:59:00Z\"}", false);

        var pact = PactFile.v4(with(request, response));

        assertThat(pact).contains("\"at\": \"2001-02-03T04:05:06Z\"").doesNotContain("generators", "2020");
    }

    @Test
    void what_is_no_json_is_sent_as_it_was() {
        var request = new Interaction.Request(
                "POST", "/charges", Map.of(), Map.of("Content-Type", List.of("text/plain")), "of 2020-02-29");

        var pact = PactFile.v4(with(request, new Interaction.Response(204, Map.of(), "", false)));

        assertThat(pact).contains("\"content\": \"of 2020-02-29\"").doesNotContain("generators");
    }

    private static List<String> moments(String text) {
        var request = new Interaction.Request(
                "POST", "/charges", Map.of(), JSON, Json.of(text).toString());
        return Interaction.recorded(
                        "createCharge",
                        request,
                        new Interaction.Response(204, Map.of(), "", false),
                        new Reliance("A#b", ""),
                        NOW)
                .moments();
    }

    private static Interactions pact(String body) {
        return with(
                new Interaction.Request("POST", "/charges", Map.of(), JSON, body),
                new Interaction.Response(204, Map.of(), "", false));
    }

    private static Interactions with(Interaction.Request request, Interaction.Response response) {
        return new Interactions(
                "orders",
                "payments",
                "downstream",
                "",
                "",
                List.of(Interaction.recorded("createCharge", request, response, new Reliance("A#b", ""), NOW)));
    }
}
