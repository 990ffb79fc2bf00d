package io.fromswagger.fake.mountebank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fromswagger.contract.OperationContract;
import io.fromswagger.fake.Condition;
import io.fromswagger.fake.FakeEndpoint;
import io.fromswagger.fake.Match;
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

    @Test
    void paths_of_other_operations_are_left_to_them() throws Exception {
        var match = new RequestMatch(
                "GET", "^/charges/[^/]+$", "/charges/{chargeId}", List.of("^/charges/mine$"), List.of());
        endpoint.install(List.of(stub(match, answer(200, Map.of(), ""))));

        assertThat(get("/charges/7").statusCode()).isEqualTo(200);
        assertThat(get("/charges/mine").statusCode()).isEqualTo(501);
        assertThat(get("/charges/7/refunds").statusCode()).isEqualTo(501);
    }

    @Test
    void an_answer_may_come_late_or_never() throws Exception {
        var late = new StubResponse(200, Map.of(), "late", false, Duration.ofMillis(300), StubResponse.Fault.NONE, "");
        var down = new StubResponse(500, Map.of(), "", false, Duration.ZERO, StubResponse.Fault.CONNECTION_RESET, "");
        endpoint.install(List.of(stub(match("^/late$", Json.ABSENT), late), stub(match("^/down$", Json.ABSENT), down)));

        var asked = System.nanoTime();
        assertThat(post("/late", "").body()).isEqualTo("late");
        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isGreaterThan(Duration.ofMillis(290));
        assertThatThrownBy(() -> post("/down", "")).isInstanceOf(IOException.class);
    }

    @Test
    void bytes_are_sent_as_bytes() throws Exception {
        var bytes = new StubResponse(
                200, Map.of("Content-Type", "image/png"), "iVBORw==", true, Duration.ZERO, StubResponse.Fault.NONE, "");
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
                "POST",
                path,
                path,
                List.of(),
                body.members().entrySet().stream()
                        .map(member -> Condition.body("$." + member.getKey(), Match.equalTo(member.getValue())))
                        .toList());
    }

    private static StubResponse answer(int status, Map<String, String> headers, String body) {
        return new StubResponse(status, headers, body, false, Duration.ZERO, StubResponse.Fault.NONE, "");
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
