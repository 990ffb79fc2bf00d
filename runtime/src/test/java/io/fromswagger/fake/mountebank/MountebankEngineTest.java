package io.fromswagger.fake.mountebank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fromswagger.contract.OperationContract;
import io.fromswagger.fake.FakeEndpoint;
import io.fromswagger.fake.RequestMatch;
import io.fromswagger.fake.Stub;
import io.fromswagger.fake.StubResponse;
import io.fromswagger.json.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MountebankEngineTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final StubResponse UNMATCHED = answer(501, Map.of("Content-Type", "text/plain"), "no stub");

    @TempDir
    private static Path logs;

    private static MountebankEngine engine;
    private static FakeEndpoint endpoint;

    @BeforeAll
    static void start() {
        engine = MountebankEngine.start("auto", logs);
        endpoint = engine.open("payments", UNMATCHED);
    }

    @AfterAll
    static void stop() {
        engine.close();
        assertThatThrownBy(() -> get("/")).isInstanceOf(IOException.class);
    }

    @BeforeEach
    void reset() {
        endpoint.reset(List.of());
    }

    @Test
    void a_request_without_a_stub_gets_the_answer_for_those() throws Exception {
        var response = get("/anything");

        assertThat(response.statusCode()).isEqualTo(501);
        assertThat(response.body()).isEqualTo("no stub");
    }

    @Test
    void an_answer_is_sent_as_it_is_over_a_connection_that_stays() throws Exception {
        endpoint.install(List.of(stub(
                match("^/charges$", Json.ABSENT),
                answer(201, Map.of("Content-Type", "application/problem+json"), "{\"id\":12345678901234567890}"))));

        var response = post("/charges", "{}");

        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(response.body()).isEqualTo("{\"id\":12345678901234567890}");
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.headers().firstValue("Connection")).hasValue("keep-alive");
    }

    @Test
    void an_idle_connection_is_not_closed() throws Exception {
        try (var connection =
                new Socket(endpoint.url().getHost(), endpoint.url().getPort())) {
            var in = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
            assertThat(statusOver(connection, in)).contains(" 501 ");

            Thread.sleep(Duration.ofSeconds(8).toMillis());

            assertThat(statusOver(connection, in)).contains(" 501 ");
        }
    }

    private static String statusOver(Socket connection, BufferedReader in) throws IOException {
        connection.getOutputStream().write("GET / HTTP/1.1\r\nHost: fake\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        var status = in.readLine();
        // The body comes in chunks, of which the last is empty.
        var line = in.readLine();
        while (line != null && !line.equals("0")) {
            line = in.readLine();
        }
        in.readLine();
        return String.valueOf(status);
    }

    @Test
    void an_empty_answer_is_empty() throws Exception {
        endpoint.install(List.of(stub(match("^/charges$", Json.ABSENT), answer(202, Map.of(), ""))));

        var response = post("/charges", "{}");

        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(response.body()).isEmpty();
    }

    @Test
    void the_first_stub_that_matches_answers() throws Exception {
        endpoint.install(List.of(
                stub(match("^/charges$", Json.parse("{\"amount\":4200}")), answer(402, Map.of(), "")),
                stub(match("^/charges$", Json.ABSENT), answer(201, Map.of(), ""))));

        assertThat(post("/charges", "{\"amount\": 4200, \"currency\": \"EUR\"}").statusCode())
                .isEqualTo(402);
        assertThat(post("/charges", "{\"amount\": 4300}").statusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":1}                     | {\"a\":1,\"b\":2}                  | true",
                "{\"a\":1}                     | {\"b\":2}                          | false",
                "{\"a\":null}                  | {\"a\":null}                       | true",
                "{\"a\":null}                  | {\"b\":1}                          | false",
                "{\"a\":\"Text\"}              | {\"a\":\"text\"}                   | false",
                "{\"a\":{\"b\":1}}             | {\"a\":{\"b\":1,\"c\":2}}          | true",
                "{\"a\":{}}                    | {\"a\":{\"b\":1}}                  | true",
                "{\"a\":[]}                    | {\"a\":[]}                         | true",
                "{\"a\":[]}                    | {\"a\":[1]}                        | false",
                "{\"a\":[1]}                   | {\"a\":[1,2]}                      | false",
                "{\"a\":[1,2]}                 | {\"a\":[1,2]}                      | true",
                "{\"a\":[{\"b\":1}]}           | {\"a\":[{\"b\":1,\"c\":2}]}        | true",
                "{\"a\":[{\"b\":1}]}           | {\"a\":[{\"b\":1},{\"b\":2}]}      | false",
                "{\"a\":[{\"b\":[1]}]}         | {\"a\":[{\"b\":[1,2]}]}            | false",
                "[{\"a\":1}]                   | [{\"a\":1,\"b\":2}]                | true",
                "[{\"a\":1}]                   | [{\"a\":1},{\"a\":2}]              | false",
                "\"text\"                      | text                               | true",
                "\"text\"                      | \"text\"                           | true",
                "\"text\"                      | other                              | false",
                "{\"gift-note\":\"a\"}         | {\"gift-note\":\"x\"}              | false",
            })
    void a_body_is_matched_by_what_is_named_of_it(String part, String body, boolean matches) throws Exception {
        endpoint.install(List.of(stub(match("^/charges$", Json.parse(part)), answer(201, Map.of(), ""))));

        assertThat(post("/charges", body).statusCode()).isEqualTo(matches ? 201 : 501);
    }

    @Test
    void headers_query_and_cookies_are_matched_with_the_case_of_their_values() throws Exception {
        var match = new RequestMatch(
                "GET",
                "^/charges$",
                List.of(),
                Map.of("tag", List.of("a", "b")),
                Map.of("X-Tenant", "Acme"),
                Map.of("session", "s1"),
                Json.ABSENT,
                RequestMatch.BodyKind.WHOLE);
        endpoint.install(List.of(stub(match, answer(200, Map.of(), ""))));

        assertThat(get("/charges?tag=b&tag=c&tag=a", "x-tenant", "Acme", "cookie", "lang=de; session=s1")
                        .statusCode())
                .isEqualTo(200);
        assertThat(get("/charges?tag=a", "x-tenant", "Acme", "cookie", "session=s1")
                        .statusCode())
                .isEqualTo(501);
        assertThat(get("/charges?tag=a&tag=b", "x-tenant", "acme", "cookie", "session=s1")
                        .statusCode())
                .isEqualTo(501);
        assertThat(get("/charges?tag=a&tag=b", "x-tenant", "Acme", "cookie", "session=S1")
                        .statusCode())
                .isEqualTo(501);
    }

    @Test
    void a_form_is_matched_by_its_fields() throws Exception {
        var match = new RequestMatch(
                "POST",
                "^/token$",
                List.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Json.parse("{\"grant_type\":\"password\"}"),
                RequestMatch.BodyKind.FORM);
        endpoint.install(List.of(stub(match, answer(200, Map.of(), ""))));

        var request = HttpRequest.newBuilder(at("/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("scope=all&grant_type=password"));

        assertThat(send(request).statusCode()).isEqualTo(200);
    }

    @Test
    void repeated_and_deep_fields_are_matched() throws Exception {
        endpoint.install(List.of(stub(
                bodyMatch("^/pay$", "{\"card[number]\":\"4 2\",\"tag\":[\"a\",\"b\"]}", RequestMatch.BodyKind.FORM),
                answer(200, Map.of(), ""))));

        assertThat(sendBody("/pay", "application/x-www-form-urlencoded", "tag=a&card%5Bnumber%5D=4+2&tag=b"))
                .isEqualTo(200);
        assertThat(sendBody("/pay", "application/x-www-form-urlencoded", "tag=a&card%5Bnumber%5D=4+2"))
                .isEqualTo(501);
    }

    @Test
    void parts_are_matched() throws Exception {
        endpoint.install(List.of(stub(
                bodyMatch("^/upload$", "{\"title\":\"M\u00fcsli\"}", RequestMatch.BodyKind.PARTS),
                answer(200, Map.of(), ""))));
        var part = "--b\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\n%s\r\n--b--\r\n";

        assertThat(sendBody("/upload", "multipart/form-data; boundary=b", part.formatted("M\u00fcsli")))
                .isEqualTo(200);
        assertThat(sendBody("/upload", "multipart/form-data; boundary=b", part.formatted("Bread")))
                .isEqualTo(501);
    }

    private static RequestMatch bodyMatch(String path, String body, RequestMatch.BodyKind kind) {
        return new RequestMatch("POST", path, List.of(), Map.of(), Map.of(), Map.of(), Json.parse(body), kind);
    }

    private int sendBody(String path, String contentType, String body) throws Exception {
        return send(HttpRequest.newBuilder(at(path))
                        .header("Content-Type", contentType)
                        .POST(BodyPublishers.ofString(body)))
                .statusCode();
    }

    @Test
    void paths_of_other_operations_are_left_to_them() throws Exception {
        var match = new RequestMatch(
                "GET",
                "^/charges/[^/]+$",
                List.of("^/charges/mine$"),
                Map.of(),
                Map.of(),
                Map.of(),
                Json.ABSENT,
                RequestMatch.BodyKind.WHOLE);
        endpoint.install(List.of(stub(match, answer(200, Map.of(), ""))));

        assertThat(get("/charges/7").statusCode()).isEqualTo(200);
        assertThat(get("/charges/mine").statusCode()).isEqualTo(501);
        assertThat(get("/charges/7/refunds").statusCode()).isEqualTo(501);
    }

    @Test
    void an_answer_may_come_late_or_never() throws Exception {
        var late = new StubResponse(200, Map.of(), "late", false, Duration.ofMillis(300), StubResponse.Fault.NONE);
        var down = new StubResponse(500, Map.of(), "", false, Duration.ZERO, StubResponse.Fault.CONNECTION_RESET);
        endpoint.install(List.of(stub(match("^/late$", Json.ABSENT), late), stub(match("^/down$", Json.ABSENT), down)));

        var asked = System.nanoTime();
        assertThat(post("/late", "").body()).isEqualTo("late");
        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isGreaterThan(Duration.ofMillis(290));
        assertThatThrownBy(() -> post("/down", "")).isInstanceOf(IOException.class);
    }

    @Test
    void bytes_are_sent_as_bytes() throws Exception {
        var bytes = new StubResponse(
                200, Map.of("Content-Type", "image/png"), "iVBORw==", true, Duration.ZERO, StubResponse.Fault.NONE);
        endpoint.install(List.of(stub(match("^/image$", Json.ABSENT), bytes)));

        var request = HttpRequest.newBuilder(at("/image")).POST(BodyPublishers.noBody());

        assertThat(CLIENT.send(request.build(), BodyHandlers.ofByteArray()).body())
                .isEqualTo(new byte[] {(byte) 0x89, 'P', 'N', 'G'});
    }

    @Test
    void what_was_received_is_told_in_order_until_the_reset() throws Exception {
        get("/charges/a%2Fb?tag=x&tag=y%20z&none=");
        var before = endpoint.install(List.of());
        post("/charges", "{\"ä\":1}");

        var received = endpoint.received();

        assertThat(before).isEqualTo(1);
        assertThat(received).hasSize(2);
        assertThat(received.get(0).path()).isEqualTo("/charges/a%2Fb");
        assertThat(received.get(0).query())
                .containsEntry("tag", List.of("x", "y z"))
                .containsEntry("none", List.of(""));
        assertThat(received.get(1).body()).isEqualTo("{\"ä\":1}");
        assertThat(received.get(1).header("content-type")).hasValue("application/json");

        endpoint.reset(List.of());

        assertThat(endpoint.received()).isEmpty();
        assertThat(endpoint.install(List.of())).isZero();
    }

    private static RequestMatch match(String path, Json body) {
        return new RequestMatch(
                "POST", path, List.of(), Map.of(), Map.of(), Map.of(), body, RequestMatch.BodyKind.WHOLE);
    }

    private static StubResponse answer(int status, Map<String, String> headers, String body) {
        return new StubResponse(status, headers, body, false, Duration.ZERO, StubResponse.Fault.NONE);
    }

    private static Stub stub(RequestMatch match, StubResponse response) {
        var operation = new OperationContract(
                "any",
                match.method(),
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
        return new Stub(operation, match, response);
    }

    private static HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(at(path));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private static HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static URI at(String path) {
        return URI.create(endpoint.url() + path);
    }
}
