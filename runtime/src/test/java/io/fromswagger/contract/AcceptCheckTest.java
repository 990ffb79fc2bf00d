package io.fromswagger.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.json.Json;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which {@code Accept} suits which documented answers; an answer is a status, and its media types. */
class AcceptCheckTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            text/html                        | 200 application/json
            text/html;level=1, image/*       | 200 application/json text/csv, 404
            application/json;q=0             | 200 application/json
            application/json;Q=0.000, */*    | 200 application/json
            */*;q=0                          | 200 application/json
            text/*;q=0, */*                  | 200 text/csv
            image/png                        | 200 text/*
            image/*;q=0                      | 200 image/*
            json                             | 200 application/json
            application/vnd.a.v1+json        | 200 application/vnd.a.v2+json
            application/*+xml                | 200 application/json
            application/xml                  | 200 application/json, 404 application/problem+json
            text/html                        | default application/json
            text/html                        | 2XX application/json, 400
            text/html                        | 200 application/json, 201 text/csv, 304
            """)
    void nothing_is_taken(String accept, String answers) {
        assertThat(check(accept, answers))
                .singleElement()
                .satisfies(violation -> assertThat(violation.rule()).startsWith("header Accept must take "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `  `                             | 200 application/json
            */*                              | 200 application/json
            text/html, */*;q=0.01            | 200 application/json
            text/html, *;q=.2                | 200 application/json
            APPLICATION/Json                 | 200 application/json;charset=utf-8
            application/json;v="a,b";q=0.5   | 200 application/json
            application/json;v=1;q=0, */*    | 200 application/json
            application/json;q=x             | 200 application/json
            application/json;q=-1            | 200 application/json
            text/*;q=0, text/csv             | 200 text/csv
            application/*+json               | 200 application/hal+json
            application/*+json               | 200 application/json
            application/json                 | 200 application/hal+json
            application/vnd.github+json      | 200 application/json
            text/xml                         | 200 application/atom+xml
            image/png                        | 200 image/*
            application/pdf                  | 200 */*
            application/hal+json             | 200 application/*+json
            text/html                        | 200 application/json text/html
            text/html                        | 200 application/json, 503 text/html
            application/problem+json         | 200 application/pdf, 400 application/problem+json
            text/html                        | 204, 404 application/problem+json
            text/html                        | 200 application/json, 204
            text/html                        | 404 application/json
            text/html                        | 302, 404 application/json
            text/html                        | default
            text/html                        | 200 json
            """)
    void something_is_taken(String accept, String answers) {
        assertThat(check(accept, answers)).isEmpty();
    }

    private static List<Violation> check(String accept, String answers) {
        var responses = new StringBuilder();
        for (var answer : answers.split(", ", -1)) {
            var words = List.of(answer.split(" ", -1));
            var content = new StringBuilder();
            words.subList(1, words.size())
                    .forEach(type -> content.append(content.isEmpty() ? "" : ",")
                            .append('"')
                            .append(type)
                            .append("\": {}"));
            responses
                    .append(responses.isEmpty() ? "" : ",")
                    .append("\"%s\": {\"pointer\": \"#/r\", \"content\": {%s}}".formatted(words.get(0), content));
        }
        var contract = ApiContract.read(Json.parse("""
                {"fromswagger": 1, "name": "things", "operations": [
                  {"id": "op", "method": "GET", "path": "/things", "pointer": "#/op", "responses": {%s}}]}""".formatted(responses)));
        return contract.checkCall(
                contract.operation("op"), "/things", "", Map.of("accept", List.of(accept)), new byte[0], true);
    }
}
