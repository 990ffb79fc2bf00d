package io.fromswagger.fake;

import static io.fromswagger.fake.Match.absent;
import static io.fromswagger.fake.Match.equalTo;
import static io.fromswagger.fake.Match.matching;
import static io.fromswagger.fake.Match.not;
import static io.fromswagger.fake.Match.oneOf;
import static io.fromswagger.fake.Match.startingWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.json.Json;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which request a stub means, when its parameters and its body are not as plain as JSON. */
class RequestMatchBuilderTest {

    private static final ApiContract CONTRACT = ApiContract.read(Json.parse("""
        {"fromswagger": 1, "name": "shop", "spec": "shop.yaml", "operations": [
          {"id": "find", "method": "POST", "path": "/books/{shelf}{format}#find", "pointer": "#/find", "line": 1,
           "parameters": [
             {"name": "shelf", "in": "path", "style": "simple", "schema": {}},
             {"name": "format", "in": "path", "style": "label", "schema": {}},
             {"name": "ids", "in": "query", "style": "pipeDelimited", "schema": {}},
             {"name": "tags", "in": "query", "style": "form", "explode": true, "schema": {}},
             {"name": "filter", "in": "query", "style": "deepObject", "explode": true, "schema": {}},
             {"name": "sort", "in": "query", "style": "json", "schema": {}},
             {"name": "X-Kinds", "in": "header", "style": "simple", "schema": {}},
             {"name": "s", "in": "cookie", "style": "form", "explode": true, "schema": {}}],
           "body": {"pointer": "#/find/requestBody", "line": 2, "content": {
             "application/x-www-form-urlencoded": {"fields": {"card": {"style": "deepObject", "explode": true}}}}}},
          {"id": "upload", "method": "PUT", "path": "/books", "pointer": "#/up", "line": 3,
           "body": {"pointer": "#/up/requestBody", "line": 4, "content": {"multipart/form-data": {}}}}]}\
        """));

    private static final String BOOKS = "^/(?:b|%62)(?:o|%6[fF])(?:o|%6[fF])(?:k|%6[bB])(?:s|%73)/";

    private static final String DOT = "(?:\\.|%2[eE])";

    @Test
    void parameters_are_wanted_in_their_styles() {
        RequestMatchBuilder builder = new RequestMatchBuilder(CONTRACT, CONTRACT.operation("find"));
        builder.path("shelf", equalTo("a/b"));
        builder.path("format", equalTo("json"));
        builder.query("ids", equalTo(List.of(1, 2)));
        builder.query("tags", equalTo(List.of("x", "y&z")));
        builder.query("filter", equalTo(Map.of("author", "Eco")));
        builder.query("sort", equalTo(List.of("title")));
        builder.header("X-Kinds", equalTo(List.of("a", "b")));
        builder.cookie("s", equalTo("1"));
        RequestMatch match = builder.build();

        assertThat(match.path())
                .isEqualTo(BOOKS + "(?:a|%61)%2[fF](?:b|%62)" + DOT + "(?:j|%6[aA])(?:s|%73)(?:o|%6[fF])(?:n|%6[eE])$");
        assertThat(match.spokenPath()).isEqualTo("/books/a%2Fb.json");
        assertThat(match.conditions())
                .extracting(Condition::toString)
                .containsExactly(
                        "query parameter ids 1|2",
                        "query parameter tags x",
                        "query parameter tags y&z",
                        "query parameter filter[author] Eco",
                        "query parameter sort [\"title\"]",
                        "header X-Kinds a,b",
                        "cookie s 1");
    }

    @Test
    void what_a_path_parameter_has_to_be_is_in_the_path() {
        assertThat(path(matching("b-\\d+"))).startsWith(BOOKS + "(?:b-\\d+)" + DOT);
        assertThat(path(startingWith("b."))).startsWith(BOOKS + "(?:b|%62)" + DOT + "[^/%]*");
        assertThat(path(oneOf("b", "c"))).startsWith(BOOKS + "(?:(?:b|%62)|(?:c|%63))" + DOT);
        assertThat(path(not(equalTo("b")))).startsWith(BOOKS + "(?!(?:b|%62)(?:/|$))[^/]+" + DOT);
        assertThatThrownBy(() -> path(absent())).hasMessage("a path parameter can't be absent");
    }

    private static String path(Match<?> shelf) {
        RequestMatchBuilder builder = new RequestMatchBuilder(CONTRACT, CONTRACT.operation("find"));
        builder.path("shelf", shelf);
        builder.path("format", equalTo("json"));
        return builder.build().path();
    }

    @Test
    void a_form_is_wanted_field_by_field() {
        RequestMatchBuilder builder = new RequestMatchBuilder(CONTRACT, CONTRACT.operation("find"));
        builder.body(Json.parse("{\"card\": {\"number\": 42}, \"tags\": [\"x\", \"y\"]}"));
        RequestMatch match = builder.build();

        assertThat(match.conditions())
                .extracting(Condition::toString)
                .containsExactly("form field card[number] 42", "form field tags x", "form field tags y");
        assertThat(match.compare(form("/books/a.json", "card%5Bnumber%5D=42&tags=x&tags=y&more=1"))
                        .matches())
                .isTrue();
        assertThat(match.compare(form("/books/a.json", "card[number]=43&tags=x&tags=y"))
                        .matches())
                .isFalse();
    }

    @Test
    void parts_are_wanted_one_by_one() {
        RequestMatchBuilder builder = new RequestMatchBuilder(CONTRACT, CONTRACT.operation("upload"));
        builder.body(Json.parse("{\"title\": \"Eco\", \"size\": 5}"));
        RequestMatch match = builder.build();

        assertThat(match.compare(parts("5")).matches()).isTrue();
        assertThat(match.compare(parts("6")).difference()).isEqualTo("part size must be 5, but is 6");
    }

    private static ReceivedRequest form(String path, String body) {
        return new ReceivedRequest(
                "POST", path, Map.of(), Map.of("Content-Type", List.of("application/x-www-form-urlencoded")), body);
    }

    private static ReceivedRequest parts(String size) {
        String body = "--b\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nEco\r\n"
                + "--b\r\nContent-Disposition: form-data; name=size\r\nContent-Type: text/plain\r\n\r\n" + size
                + "\r\n--b--\r\n";
        return new ReceivedRequest(
                "PUT",
                "/books",
                Map.of(),
                Map.of("content-type", List.of("multipart/form-data; boundary=\"b\"")),
                body);
    }
}
