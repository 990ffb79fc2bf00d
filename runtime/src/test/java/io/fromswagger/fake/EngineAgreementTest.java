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

import io.fromswagger.contract.OperationContract;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
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

    private static void agree(Condition condition, List<HttpRequest.Builder> requests) throws Exception {
        var match = new RequestMatch("POST", "^/$", "/", List.of(), List.of(condition));
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
