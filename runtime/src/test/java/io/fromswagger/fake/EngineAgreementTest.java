package io.fromswagger.fake;

import static io.fromswagger.fake.Match.absent;
import static io.fromswagger.fake.Match.containing;
import static io.fromswagger.fake.Match.endingWith;
import static io.fromswagger.fake.Match.equalTo;
import static io.fromswagger.fake.Match.matching;
import static io.fromswagger.fake.Match.not;
import static io.fromswagger.fake.Match.oneOf;
import static io.fromswagger.fake.Match.present;
import static io.fromswagger.fake.Match.startingWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.OperationContract;
import io.fromswagger.contract.PercentCode;
import io.fromswagger.json.Json;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The real Mountebank and our own comparison take the same requests for the same: each condition is tried against each
 * request. Where they differed, a request would be answered by another stub than the one that the verification believes.
 */
class EngineAgreementTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @RegisterExtension
    static final RunningMountebank MOUNTEBANK = new RunningMountebank();

    private static FakeEndpoint endpoint;

    @BeforeAll
    static void open() {
        endpoint = MOUNTEBANK.open("agreement", StubResponse.text(501, Map.of(), ""));
    }

    static Stream<Condition> conditions_on_json() {
        var conditions = new ArrayList<Condition>();
        for (var path : List.of("$.a", "$.a.b", "$['odd name']", "$.l[0]", "$.l[1].b", "$.l[*].b", "$.l[*]")) {
            conditions.add(Condition.body(path, present()));
            conditions.add(Condition.body(path, absent()));
            conditions.add(Condition.body(path, equalTo("x")));
            conditions.add(Condition.body(path, equalTo("")));
            conditions.add(Condition.body(path, equalTo(4200)));
            conditions.add(Condition.body(path, equalTo(true)));
            conditions.add(Condition.body(path, equalTo(null)));
            conditions.add(Condition.body(path, equalTo(Json.parse("12345678901234567890"))));
            conditions.add(Condition.body(path, oneOf("x", "y")));
            conditions.add(Condition.body(path, not(equalTo("x"))));
            conditions.add(Condition.body(path, not(equalTo(4200))));
            conditions.add(Condition.body(path, matching("[xy]|\\d{4}")));
            conditions.add(Condition.body(path, containing("x")));
            conditions.add(Condition.body(path, startingWith("x")));
            conditions.add(Condition.body(path, endingWith("x")));
        }
        for (var json : List.of(
                "{}",
                "[]",
                "{\"a\":{}}",
                "{\"a\":{\"b\":\"x\"}}",
                "{\"a\":[]}",
                "{\"a\":[1]}",
                "{\"l\":[1,2]}",
                "{\"l\":[{\"b\":\"x\"}]}",
                "{\"l\":[{\"b\":\"x\"},{\"b\":\"y\"}]}",
                "{\"l\":[\"x\",\"y\"]}",
                "{\"l\":[[1,2],[3]]}",
                "[\"x\"]",
                "[{\"b\":\"x\"}]",
                "\"x\"",
                "4200")) {
            conditions.add(Condition.body("$", equalTo(Json.parse(json))));
        }
        conditions.add(
                Condition.anyOf(Condition.body("$.a", equalTo("x")), Condition.body("$.l[*].b", startingWith("x"))));
        conditions.add(
                Condition.allOf(Condition.body("$.a", present()), Condition.not(Condition.body("$.l", present()))));
        return conditions.stream();
    }

    private static final List<String> BODIES = List.of(
            "{}",
            "[]",
            "",
            "x",
            "no json",
            "\"x\"",
            "4200",
            "{\"a\":\"x\"}",
            "{\"a\":\"X\"}",
            "{\"a\":\"\"}",
            "{\"a\":null}",
            "{\"a\":true}",
            "{\"a\":\"true\"}",
            "{\"a\":4200}",
            "{\"a\":\"4200\"}",
            "{\"a\":4200.0}",
            "{\"a\":12345678901234567890}",
            "{\"a\":12345678901234567891}",
            "{\"a\":\"yx\"}",
            "{\"a\":{}}",
            "{\"a\":[]}",
            "{\"a\":[1]}",
            "{\"a\":[1,2]}",
            "{\"a\":{\"b\":\"x\"}}",
            "{\"a\":{\"b\":\"x\",\"c\":1}}",
            "{\"a\":{\"b\":4200}}",
            "{\"a\":{\"b\":\"\"}}",
            "{\"a\":{\"b\":null}}",
            "{\"odd name\":\"x\"}",
            "{\"l\":[]}",
            "{\"l\":[\"x\"]}",
            "{\"l\":[\"\"]}",
            "{\"l\":[\"x\",\"y\"]}",
            "{\"l\":[\"y\",\"x\"]}",
            "{\"l\":[1,2]}",
            "{\"l\":[2,1]}",
            "{\"l\":[\"1\",\"2\"]}",
            "{\"l\":[{\"b\":\"x\"}]}",
            "{\"l\":[{\"b\":\"x\"},{\"b\":\"y\"}]}",
            "{\"l\":[{\"b\":\"y\"},{\"b\":\"x\"}]}",
            "{\"l\":[{\"c\":1},{\"b\":4200}]}",
            "{\"l\":[[1,2],[3]]}",
            "[\"x\"]",
            "[{\"b\":\"x\",\"c\":1}]",
            "{\"a\":\"x\",\"l\":[{\"b\":\"xy\"}]}");

    @ParameterizedTest
    @MethodSource("conditions_on_json")
    void on_json(Condition condition) throws Exception {
        agree(
                condition,
                BODIES.stream().map(body -> request("application/json", body)).toList());
    }

    static Stream<Condition> conditions_on_text() {
        var conditions = new ArrayList<Condition>();
        var matches = List.<Match<?>>of(
                present(),
                absent(),
                equalTo("x"),
                equalTo(""),
                equalTo(List.of("x", "y")),
                oneOf("x", "y"),
                not(equalTo("x")),
                matching("[xy]|\\d+"),
                containing("x y"),
                containing("."),
                startingWith("x"),
                endingWith("x"));
        for (var match : matches) {
            conditions.add(Condition.query("q", match));
            conditions.add(Condition.header("X-Kind", match));
            conditions.add(Condition.cookie("c", match));
        }
        return conditions.stream();
    }

    @ParameterizedTest
    @MethodSource("conditions_on_text")
    void on_parameters(Condition condition) throws Exception {
        var requests = new ArrayList<HttpRequest.Builder>();
        for (var query : List.of("", "q", "q=", "q=x", "q=X", "q=x&q=y", "q=y&q=x", "q=x%20y", "q=yx", "Q=x", "q=42")) {
            requests.add(HttpRequest.newBuilder(at("/?" + query)).POST(BodyPublishers.noBody()));
        }
        for (var name : List.of("x-kind", "X-KIND", "x-Kind", "X-kInd")) {
            for (var value : List.of("x", "X", "x y", "yx", "42", "x.y")) {
                requests.add(HttpRequest.newBuilder(at("/"))
                        .POST(BodyPublishers.noBody())
                        .header(name, value));
            }
        }
        requests.add(HttpRequest.newBuilder(at("/"))
                .POST(BodyPublishers.noBody())
                .header("X-Kind", "x")
                .header("X-Kind", "y"));
        for (var cookie :
                List.of("c=x", "c=X", "c=", "c=xy", "b=1; c=x", "c=yx; b=2", "cc=x", "b=c=x", "c=x y", "c=42")) {
            requests.add(HttpRequest.newBuilder(at("/"))
                    .POST(BodyPublishers.noBody())
                    .header("Cookie", cookie));
        }
        agree(condition, requests);
    }

    static Stream<Condition> conditions_on_fields() {
        var conditions = new ArrayList<Condition>();
        for (var rule : List.of(
                new TextRule(TextRule.How.EQUAL_TO, "x"),
                new TextRule(TextRule.How.EQUAL_TO, ""),
                new TextRule(TextRule.How.MATCHING, "[xy]|\\d+"),
                new TextRule(TextRule.How.CONTAINING, "x"),
                new TextRule(TextRule.How.STARTING_WITH, "x"),
                new TextRule(TextRule.How.ENDING_WITH, "x"))) {
            for (var place : List.of(new Place.Field("f"), new Place.Part("f"), new Place.Text())) {
                conditions.add(new Condition.Has(place, rule));
                conditions.add(new Condition.Not(new Condition.Has(place, rule)));
            }
        }
        for (var place : List.of(new Place.Field("f"), new Place.Part("f"), new Place.Text())) {
            conditions.add(new Condition.Exists(place));
            conditions.add(new Condition.Not(new Condition.Exists(place)));
        }
        return conditions.stream();
    }

    @ParameterizedTest
    @MethodSource("conditions_on_fields")
    void on_forms_parts_and_text(Condition condition) throws Exception {
        var place = condition.toString().replaceFirst("^not \\(", "");
        var requests = new ArrayList<HttpRequest.Builder>();
        if (place.startsWith("form")) {
            for (var form : List.of("", "f=", "f=x", "f=X", "f=x&f=y", "f=x+y", "f=yx", "g=x", "f=42", "f%20=x")) {
                requests.add(request("application/x-www-form-urlencoded", form));
            }
        } else if (place.startsWith("part")) {
            for (var value : List.of("", "x", "X", "x\r\ny", "yx", "42")) {
                requests.add(
                        request("multipart/form-data; boundary=b", part("g", "x") + part("f", value) + "--b--\r\n"));
                requests.add(
                        request("multipart/form-data; boundary=b", part("f", value) + part("g", "x") + "--b--\r\n"));
            }
            requests.add(request("multipart/form-data; boundary=b", part("g", "x") + "--b--\r\n"));
        } else {
            for (var text : List.of("", "x", "X", "xy", "yx", "42", "a\nx")) {
                requests.add(request("text/plain", text));
            }
        }
        agree(condition, requests);
    }

    private static String part(String name, String value) {
        return "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\nContent-Type: text/plain\r\n\r\n"
                + value + "\r\n";
    }

    private static final ApiContract FILES = ApiContract.read(Json.parse("""
        {"fromswagger": 1, "name": "files", "spec": "files.yaml", "basePath": "/v2", "operations": [
          {"id": "put", "method": "POST", "path": "/fi%6Ces/{name}", "pointer": "#/put", "line": 1,
           "parameters": [{"name": "name", "in": "path", "style": "simple", "schema": {"type": "string"}}]}]}\
        """));

    /** With what each is meant to be true of; for {@link Match#matching}, of the path as it was sent. */
    static Stream<Arguments> matches_of_paths() {
        return Stream.of(
                arguments(present(), (Predicate<String>) name -> true),
                arguments(equalTo("7"), (Predicate<String>) "7"::equals),
                arguments(equalTo("a b"), (Predicate<String>) "a b"::equals),
                arguments(equalTo("K-ö/~l"), (Predicate<String>) "K-ö/~l"::equals),
                arguments(equalTo("100%"), (Predicate<String>) "100%"::equals),
                arguments(equalTo("%37"), (Predicate<String>) "%37"::equals),
                arguments(oneOf("7", "8"), (Predicate<String>) name -> name.equals("7") || name.equals("8")),
                arguments(not(equalTo("7")), (Predicate<String>) name -> !name.equals("7")),
                arguments(containing("7"), (Predicate<String>) name -> name.contains("7")),
                arguments(containing("2"), (Predicate<String>) name -> name.contains("2")),
                arguments(containing("%"), (Predicate<String>) name -> name.contains("%")),
                arguments(startingWith("7"), (Predicate<String>) name -> name.startsWith("7")),
                arguments(startingWith("%"), (Predicate<String>) name -> name.startsWith("%")),
                arguments(endingWith("7"), (Predicate<String>) name -> name.endsWith("7")),
                arguments(endingWith("l"), (Predicate<String>) name -> name.endsWith("l")));
    }

    private static final List<String> PATHS = List.of(
            "/v2/files/7",
            "/v2/files/%37",
            "/%762/f%69les/%37",
            "/v2/files/8",
            "/v2/files/%38",
            "/v2/files/77",
            "/v2/files/7%37",
            "/v2/files/%17",
            "/v2/files/%2537",
            "/v2/files/a%20b",
            "/v2/files/%61%20%62",
            "/v2/files/K-%C3%B6%2F~l",
            "/v2/files/%4b%2d%c3%b6%2f%7e%6c",
            "/v2/files/100%25",
            "/v2/files/1%300%25",
            "/v2/files/%25",
            "/v2/files/l");

    @ParameterizedTest
    @MethodSource("matches_of_paths")
    void on_paths(Match<?> wanted, Predicate<String> meant) throws Exception {
        var builder = new RequestMatchBuilder(FILES, FILES.operation("put"));
        builder.path("name", wanted);
        var match = builder.build();
        var requests = PATHS.stream()
                .map(path -> HttpRequest.newBuilder(at(path)).POST(BodyPublishers.noBody()))
                .toList();
        agree(match, requests);
        for (var path : PATHS) {
            var name = PercentCode.decode(path.substring(path.lastIndexOf('/') + 1));
            var request = new ReceivedRequest("POST", path, Map.of(), Map.of(), "");
            assertThat(match.compare(request).matches())
                    .as("%s with %s", path, match.path())
                    .isEqualTo(meant.test(name));
        }
    }

    @Test
    void an_expression_sees_a_path_as_it_was_sent() throws Exception {
        var builder = new RequestMatchBuilder(FILES, FILES.operation("put"));
        builder.path("name", matching("\\d"));
        var match = builder.build();

        agree(match, List.of(HttpRequest.newBuilder(at("/v2/files/%37")).POST(BodyPublishers.noBody())));
        var escaped = new ReceivedRequest("POST", "/v2/files/%37", Map.of(), Map.of(), "");
        assertThat(match.compare(escaped).matches()).isFalse();
        assertThat(match.isMissedByEscapes(escaped)).isTrue();
        assertThat(match.isMissedByEscapes(new ReceivedRequest("POST", "/v2/files/a", Map.of(), Map.of(), "")))
                .isFalse();
    }

    private static void agree(Condition condition, List<HttpRequest.Builder> requests) throws Exception {
        agree(new RequestMatch("POST", "^/$", "/", List.of(), List.of(condition)), requests);
    }

    private static void agree(RequestMatch match, List<HttpRequest.Builder> requests) throws Exception {
        endpoint.reset(List.of(new Stub(OPERATION, match, StubResponse.text(200, Map.of(), ""))));
        var answered = new ArrayList<Boolean>();
        for (var request : requests) {
            answered.add(CLIENT.send(request.build(), BodyHandlers.ofString()).statusCode() == 200);
        }
        var received = endpoint.received();
        var differences = new ArrayList<String>();
        for (int i = 0; i < answered.size(); i++) {
            boolean ours = match.compare(received.get(i)).matchesAsText();
            if (ours != answered.get(i)) {
                differences.add(
                        received.get(i) + " " + received.get(i).headers().getOrDefault("Cookie", List.of())
                                + received.get(i).headers().getOrDefault("x-kind", List.of()) + ": Mountebank "
                                + answered.get(i)
                                + ", we " + ours);
            }
        }
        assertThat(differences).isEmpty();
    }

    private static HttpRequest.Builder request(String contentType, String body) {
        return HttpRequest.newBuilder(at("/"))
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofString(body));
    }

    private static URI at(String path) {
        return URI.create(endpoint.url() + path);
    }

    private static final OperationContract OPERATION = new OperationContract(
            "any",
            "POST",
            "/",
            "",
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(),
            "#",
            1);
}
