package io.fromswagger.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.http.Exchange;
import io.fromswagger.http.Payload;
import io.fromswagger.http.ReceivedResponse;
import io.fromswagger.http.SentRequest;
import io.fromswagger.json.Json;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of OpenAPI 3.1, section 4.8.20.4, and what is beside them. */
class RuntimeExpressionTest {

    private static final ApiContract CLUBS = ApiContract.read(Json.parse("""
            {"fromswagger": 1, "name": "clubs", "$defs": {}, "operations": [
              {"id": "join", "method": "POST", "path": "/clubs/{clubId}/members", "responses": {"201": {}}}]}"""));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$url | http://127.0.0.1:9/v1/clubs/a%2Fb/members?by=mail&wish=no+seat",
                "$method | POST",
                "$statusCode | 201",
                "$request.path.clubId | a/b",
                "$request.query.wish | no seat",
                "$request.header.accept | application/json",
                "$request.body#/name | Ada",
                "$request.body | {\"name\":\"Ada\"}",
                "$response.header.location | /clubs/a%2Fb/members/7",
                "$response.body#/id | 7",
                "$response.body#/card/number | 0042",
                "$response.body#/tags/1 | two",
                "$response.body#/card | {\"number\":\"0042\"}",
                "$response.body#/is~1so | true",
                "Dear {$request.body#/name}, no. {$response.body#/id} | Dear Ada, no. 7",
                "a text of its own | a text of its own"
            })
    void stands_for_a_part_of_the_exchange(String expression, String value) {
        assertThat(new RuntimeExpression(exchange()).value(expression)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$request.path.memberId",
                "$request.query.name",
                "$request.header.x-none",
                "$response.body#/none",
                "$response.body#/nothing",
                "$response.body#/id/deeper",
                "No. {$response.body#/none}"
            })
    void stands_for_nothing_where_the_exchange_lacks_it(String expression) {
        assertThat(new RuntimeExpression(exchange()).value(expression)).isEmpty();
    }

    @Test
    void finds_nothing_in_a_body_that_is_no_json() {
        var answer = new ReceivedResponse(201, Map.of(), Payload.of("<id>7</id>"), Duration.ZERO);

        assertThat(new RuntimeExpression(exchange(answer)).value("$response.body#/id"))
                .isEmpty();
    }

    private static Exchange exchange() {
        return exchange(new ReceivedResponse(
                201,
                Map.of("Location", List.of("/clubs/a%2Fb/members/7")),
                Payload.of(
                        "{\"id\":7,\"card\":{\"number\":\"0042\"},\"tags\":[\"one\",\"two\"],\"is/so\":true,\"nothing\":null}"),
                Duration.ZERO));
    }

    private static Exchange exchange(ReceivedResponse answer) {
        var request = new SentRequest(
                "POST",
                URI.create("http://127.0.0.1:9/v1/clubs/a%2Fb/members?by=mail&wish=no+seat"),
                Map.of("Accept", List.of("application/json")),
                Payload.of("{\"name\":\"Ada\"}"));
        return new Exchange(CLUBS, CLUBS.operation("join"), request, answer);
    }
}
