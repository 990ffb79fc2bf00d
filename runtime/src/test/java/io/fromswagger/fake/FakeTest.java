package io.fromswagger.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.orders.payments.PaymentsFake;
import com.acme.orders.payments.model.Charge;
import com.acme.orders.payments.model.Declined;
import com.acme.orders.payments.model.NewCharge;
import io.fromswagger.contract.ApiContract;
import io.fromswagger.fake.mountebank.MountebankEngine;
import io.fromswagger.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FakeTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final String ONE_EURO = "{\"amount\":1,\"currency\":\"EUR\"}";

    @TempDir
    private static Path logs;

    private static MountebankEngine engine;
    private static PaymentsFake payments;

    @BeforeAll
    static void start() {
        engine = MountebankEngine.start("auto", logs);
        payments = new PaymentsFake(
                new FakeServer(ApiContract.of(PaymentsFake.class), CompletableFuture.completedFuture(engine)));
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @BeforeEach
    void reset() {
        payments.server().reset();
    }

    @Test
    void the_url_has_the_base_path_of_the_document() {
        assertThat(payments.url()).matches("http://127\\.0\\.0\\.1:\\d+/v1");
    }

    @Test
    void a_stub_answers_and_the_request_is_told_with_its_type() throws Exception {
        payments.createCharge().whereBody(charge -> charge.amount(4200)).responds402(new Declined("stolen"));

        var response = charge("{\"amount\":4200,\"currency\":\"EUR\"}");

        assertThat(response.statusCode()).isEqualTo(402);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.body()).isEqualTo("{\"reason\":\"stolen\"}");
        assertThat(payments.createCharge().received(1).body()).isEqualTo(new NewCharge(4200, "EUR", null));
        payments.server().verify();
    }

    @Test
    void the_stub_that_was_given_last_answers() throws Exception {
        payments.createCharge().responds201(new Charge("ch-1", 1));
        assertThat(charge("{\"amount\":1,\"currency\":\"EUR\"}").statusCode()).isEqualTo(201);

        payments.createCharge().responds402(new Declined("stolen"));

        assertThat(charge("{\"amount\":1,\"currency\":\"EUR\"}").statusCode()).isEqualTo(402);
        assertThat(payments.createCharge().received(2).bodies()).hasSize(2);
        payments.server().verify();
    }

    @Test
    void answers_come_one_after_the_other_and_the_last_one_stays() throws Exception {
        payments.createCharge()
                .responds402(new Declined("stolen"))
                .times(2)
                .then()
                .isDown()
                .then()
                .responds201(new Charge("ch-1", 1));

        assertThat(charge(ONE_EURO).statusCode()).isEqualTo(402);
        assertThat(charge(ONE_EURO).statusCode()).isEqualTo(402);
        assertThatThrownBy(() -> charge(ONE_EURO)).isInstanceOf(IOException.class);
        for (int i = 0; i < 5; i++) {
            assertThat(charge(ONE_EURO).statusCode()).isEqualTo(201);
        }
        payments.createCharge().received(8);
        payments.server().verify();
    }

    @Test
    void a_later_stub_does_not_begin_the_answers_of_another_one_anew() throws Exception {
        payments.createCharge().responds402(new Declined("stolen")).then().responds201(new Charge("ch-1", 1));
        assertThat(charge(ONE_EURO).statusCode()).isEqualTo(402);

        payments.getCharge().responds200(new Charge("ch-1", 1));

        assertThat(charge(ONE_EURO).statusCode()).isEqualTo(201);
    }

    @Test
    void what_is_down_comes_back() throws Exception {
        payments.createCharge().responds201(new Charge("ch-1", 1));
        payments.createCharge().isDown();
        assertThatThrownBy(() -> charge(ONE_EURO)).isInstanceOf(IOException.class);

        payments.createCharge().isBack();

        assertThat(charge(ONE_EURO).statusCode()).isEqualTo(201);
        payments.server().verify();
    }

    @Test
    void a_collaborator_that_is_down_answers_nothing_and_comes_back_with_all_its_stubs() throws Exception {
        payments.createCharge().responds402(new Declined("stolen")).then().responds201(new Charge("ch-1", 1));
        assertThat(charge(ONE_EURO).statusCode()).isEqualTo(402);

        payments.isDown();
        payments.isDown();
        payments.latestCharge().responds204();
        assertThatThrownBy(() -> charge(ONE_EURO)).isInstanceOf(IOException.class);
        payments.answersByContract();
        assertThatThrownBy(() -> get("/charges/latest")).isInstanceOf(IOException.class);
        payments.isBack();
        payments.isBack();

        assertThat(get("/charges/latest").statusCode()).isEqualTo(204);
        assertThat(charge(ONE_EURO).statusCode()).isEqualTo(201);
        payments.server().verify();
    }

    @Test
    void what_nobody_declared_is_told_also_while_the_collaborator_is_down() {
        payments.isDown();

        assertThatThrownBy(() -> get("/refunds")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> payments.server().verify())
                .isInstanceOf(FakeFailure.class)
                .hasMessageContaining("GET /v1/refunds is not in the contract of payments");
    }

    @Test
    void garbage_is_no_http() {
        payments.createCharge().sendsGarbage();

        assertThatThrownBy(() -> charge(ONE_EURO)).isInstanceOf(IOException.class);
    }

    @Test
    void who_never_answers_keeps_a_caller_waiting() {
        payments.createCharge().neverAnswers();

        assertThatThrownBy(() -> send(charging(ONE_EURO).timeout(Duration.ofMillis(300))))
                .isInstanceOf(HttpTimeoutException.class);
    }

    @Test
    void all_answers_of_a_stub_are_to_the_same_requests() {
        var later = payments.createCharge().responds402(new Declined("stolen")).then();

        assertThatThrownBy(() -> later.whereBody(charge -> charge.amount(2)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "say which requests of createCharge are meant before their first answer; others get a stub of"
                                + " their own");
    }

    @Test
    void an_answer_can_not_be_given_no_time() {
        assertThatThrownBy(() -> payments.createCharge().isDown().times(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an answer is given 1 to 1,000 times, not 0");
    }

    @Test
    void what_comes_in_its_own_time_is_waited_for() throws Exception {
        payments.createCharge().responds201(new Charge("ch-1", 1));
        var later = CompletableFuture.runAsync(
                () -> assertThatCode(() -> charge(ONE_EURO)).doesNotThrowAnyException(),
                CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS));

        assertThat(payments.createCharge()
                        .eventually(Duration.ofSeconds(10))
                        .received(1)
                        .requests()
                        .get(0)
                        .body()
                        .amount())
                .isEqualTo(1);
        later.join();
        assertThatThrownBy(() -> payments.createCharge()
                        .eventually(Duration.ofMillis(60))
                        .received(2))
                .isInstanceOf(FakeFailure.class)
                .hasMessageStartingWith("payments received 1 request for createCharge, POST /charges, and not 2");
    }

    @Test
    void an_order_of_requests_is_held() throws Exception {
        payments.answersByContract();
        charge(ONE_EURO);
        get("/charges/latest");
        charge("{\"amount\":2,\"currency\":\"EUR\"}");

        payments.inOrder(payments.createCharge(), payments.latestCharge(), payments.createCharge());
        assertThatThrownBy(() -> payments.inOrder(
                        payments.createCharge().whereBody(charge -> charge.amount(2)), payments.latestCharge()))
                .isInstanceOf(FakeFailure.class)
                .hasMessage("""
                        payments received no request for latestCharge, GET /charges/latest after POST /v1/charges \
                        application/json {"amount":2,"currency":"EUR"}
                          wanted    createCharge, POST /charges
                          wanted    latestCharge, GET /charges/latest
                          received  POST /v1/charges application/json {"amount":1,"currency":"EUR"}
                          received  GET /v1/charges/latest
                          received  POST /v1/charges application/json {"amount":2,"currency":"EUR"}""");
    }

    @Test
    void a_concrete_path_is_not_taken_by_a_template() throws Exception {
        payments.latestCharge().responds204();
        payments.getCharge().responds200(new Charge("ch-1", 1));

        assertThat(get("/charges/latest").statusCode()).isEqualTo(204);
        assertThat(get("/charges/ch%2F1").statusCode()).isEqualTo(200);
        payments.latestCharge().received(1);
        assertThat(payments.getCharge().received(1).request().path()).isEqualTo("/v1/charges/ch%2F1");
        payments.server().verify();
    }

    @Test
    void path_query_and_header_can_be_named() throws Exception {
        payments.getCharge().whereChargeId("ä/1").whereExpand(List.of("a", "b")).responds200(new Charge("ch-1", 1));
        payments.createCharge().whereIdempotencyKey("k-2").responds201(new Charge("ch-1", 1));

        assertThat(get("/charges/%C3%A4%2F1?expand=b&expand=a").statusCode()).isEqualTo(200);
        assertThat(get("/charges/7?expand=b&expand=a").statusCode()).isEqualTo(501);
        assertThat(get("/charges/%c3%a4%2f1?expand=b").statusCode()).isEqualTo(501);
        assertThat(charge("{\"amount\":1,\"currency\":\"EUR\"}").statusCode()).isEqualTo(501);

        payments.getCharge().whereChargeId("ä/1").received(2);
        assertThatThrownBy(
                        () -> payments.createCharge().whereIdempotencyKey("k-2").received(1))
                .isInstanceOf(FakeFailure.class)
                .hasMessage("""
                        payments received no request for createCharge, POST /charges, and not 1
                          other     POST /v1/charges application/json {"amount":1,"currency":"EUR"}  \
                        (header Idempotency-Key must be k-2, but is k-1)""");
        assertThatThrownBy(() -> payments.server().verify())
                .hasMessageContaining("≠ query parameter expand  a                       b")
                .hasMessageMatching("""
                        (?s).*
                        POST /charges met no stub of payments \\(openapi/payments.yaml:20\\)
                          closest   the stub for createCharge in FakeTest.java:\\d+
                                                      wanted       sent
                            = path                    /v1/charges  /v1/charges
                            ≠ header Idempotency-Key  k-2          k-1
                          sent      POST /v1/charges application/json .*""");
    }

    @Test
    void an_answer_that_breaks_the_document_is_refused_before_it_is_installed() {
        assertThatThrownBy(() -> payments.createCharge().responds201(new Charge("x", 1)))
                .isInstanceOf(FakeFailure.class)
                .hasMessageStartingWith("the fake's answer 201 to POST /charges would break the contract of payments"
                        + " (openapi/payments.yaml:110)\n  rule      $.id ")
                .hasMessageContaining("#/components/schemas/Charge/properties/id");
        assertThatThrownBy(() -> payments.getCharge().responds4xx(503, new Declined("down")))
                .hasMessageContaining("503 is not in the range of the documented response 4XX");
    }

    @Test
    void an_answer_of_a_range_has_the_status_that_the_test_says() throws Exception {
        payments.getCharge().responds4xx(410, new Declined("gone"));

        assertThat(get("/charges/7").statusCode()).isEqualTo(410);
    }

    @Test
    void required_headers_of_an_answer_are_there_without_being_told() throws Exception {
        payments.createCharge().responds201(new Charge("ch-1", 1));

        assertThat(charge("{\"amount\":1,\"currency\":\"EUR\"}").headers().firstValue("Location"))
                .isPresent();
    }

    @Test
    void a_collaborator_can_be_slow_or_down() throws Exception {
        payments.getCharge().after(Duration.ofMillis(300)).responds200(new Charge("ch-1", 1));
        payments.createCharge().isDown();

        var asked = System.nanoTime();
        assertThat(get("/charges/7").statusCode()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isGreaterThan(Duration.ofMillis(290));
        assertThatThrownBy(() -> charge("{\"amount\":1,\"currency\":\"EUR\"}")).isInstanceOf(IOException.class);
        payments.server().verify();
    }

    @Test
    void a_request_without_a_stub_is_answered_501_with_the_reason_and_fails_the_test() throws Exception {
        var response = charge("{\"amount\":1,\"currency\":\"EUR\"}");

        assertThat(response.statusCode()).isEqualTo(501);
        assertThat(Json.parse(response.body())).isEqualTo(Json.parse("""
                                {
                                  "fromswagger": "no stub of this test answers this POST /charges",
                                  "operation": "createCharge",
                                  "document": "openapi/payments.yaml:20",
                                  "stub": "payments.createCharge().responds201(…)"
                                }"""));
        assertThatThrownBy(() -> payments.server().verify("service 'orders' during PlaceOrderTest#a_test"))
                .isInstanceOf(FakeFailure.class)
                .hasMessage("""
                        POST /charges met no stub of payments (openapi/payments.yaml:20)
                          stub      payments.createCharge().responds201(…)
                          sent      POST /v1/charges application/json {"amount":1,"currency":"EUR"}
                          by        service 'orders' during PlaceOrderTest#a_test""");
    }

    @Test
    void a_stub_that_came_after_the_request_does_not_excuse_it() throws Exception {
        charge("{\"amount\":1,\"currency\":\"EUR\"}");
        payments.createCharge().responds201(new Charge("ch-1", 1));

        assertThatThrownBy(() -> payments.server().verify())
                .hasMessageContaining("note      the stub was not there when the request came");
    }

    @Test
    void a_request_that_breaks_the_contract_fails_the_test_although_it_was_answered() throws Exception {
        payments.createCharge().responds402(new Declined("stolen"));

        var request = HttpRequest.newBuilder(at("/charges")).header("Content-Type", "application/json");
        send(request.POST(BodyPublishers.ofString("{\"amount\":4200,\"currency\":\"EUR\"}")));

        assertThatThrownBy(() -> payments.server().verify())
                .isInstanceOf(FakeFailure.class)
                .hasMessageStartingWith("POST /charges broke the contract of payments (openapi/payments.yaml:33)")
                .hasMessageContaining(
                        "  rule      header Idempotency-Key is required (#/paths/~1charges/post/parameters/0)")
                .hasMessageContaining(
                        "  sent      POST /v1/charges application/json {\"amount\":4200,\"currency\":\"EUR\"}");
    }

    @Test
    void a_request_that_the_document_does_not_declare_fails_the_test_with_the_nearest_operation() throws Exception {
        var response = send(HttpRequest.newBuilder(at("/charge")).POST(BodyPublishers.noBody()));
        get("/charges/7/refunds");

        assertThat(Json.parse(response.body()).get("operations").at(0)).isEqualTo(Json.of("POST /charges"));
        assertThatThrownBy(() -> payments.server().verify())
                .isInstanceOf(FakeFailure.class)
                .hasMessageContaining("POST /v1/charge is not in the contract of payments (openapi/payments.yaml)")
                .hasMessageContaining("nearest   createCharge, POST /v1/charges")
                .hasMessageContaining("GET /v1/charges/7/refunds is not in the contract")
                .hasMessageContaining("nearest   getCharge, GET /v1/charges/{chargeId}");
    }

    @Test
    void a_value_of_another_type_fails_the_test_though_the_engine_answers() throws Exception {
        payments.createCharge().whereBody(charge -> charge.amount(4200)).responds402(new Declined("stolen"));

        assertThat(charge("{\"amount\":\"4200\",\"currency\":\"EUR\"}").statusCode())
                .isEqualTo(402);

        assertThatThrownBy(() -> payments.server().verify())
                .hasMessageContaining("≠ body $.amount  4200         \"4200\"")
                .hasMessageContaining("note      it was answered all the same");
        payments.createCharge().whereBody(charge -> charge.amount(4200)).never();
    }

    @Test
    void by_contract_every_operation_answers_with_its_sample_until_a_test_says_otherwise() throws Exception {
        payments.server().answersByContract();

        assertThat(charge("{\"amount\":1,\"currency\":\"EUR\"}").body()).isEqualTo("{\"id\":\"ch-1\",\"amount\":1}");
        assertThat(get("/charges/latest").statusCode()).isEqualTo(204);

        payments.latestCharge().isDown();

        assertThat(get("/charges/7").statusCode()).isEqualTo(200);
        assertThatThrownBy(() -> get("/charges/latest")).isInstanceOf(IOException.class);
        payments.server().verify();
    }

    @Test
    void by_contract_again_a_fake_starts_over_without_what_the_last_test_had() throws Exception {
        payments.server().startOverByContract();
        payments.getCharge().isDown();
        assertThatThrownBy(() -> get("/charges/7")).isInstanceOf(IOException.class);
        payments.server().verify();

        payments.server().startOverByContract();
        assertThat(payments.server().received()).isEmpty();
        assertThat(get("/charges/7").statusCode()).isEqualTo(200);
        payments.server().verify();

        payments.server().startOverByContract();
        assertThat(payments.server().received()).isEmpty();
        assertThat(get("/undeclared").statusCode()).isEqualTo(501);
        assertThatThrownBy(() -> payments.server().verify())
                .hasMessageContaining("GET /v1/undeclared is not in the contract");

        payments.server().startOverByContract();
        payments.server().verify();
    }

    @Test
    void a_fake_that_nobody_asked_is_left_as_it_is() {
        var engine = new CountingEngine();
        var server = new FakeServer(ApiContract.of(PaymentsFake.class), CompletableFuture.completedFuture(engine));
        server.startOverByContract();
        server.verify();
        int before = engine.changes();

        server.startOverByContract();
        server.verify();
        server.startOverByContract();

        assertThat(engine.changes()).isEqualTo(before);
        server.startOverByContract(); // nobody has looked since
        assertThat(engine.changes()).isEqualTo(before + 1);
        server.reset();
        assertThat(engine.changes()).isEqualTo(before + 3);
    }

    @Test
    void never_fails_when_there_was_a_request() throws Exception {
        payments.getCharge().never();
        payments.server().answersByContract();
        get("/charges/7");

        assertThatThrownBy(() -> payments.getCharge().never())
                .hasMessageContaining("payments received 1 request for getCharge, GET /charges/{chargeId}, and not 0")
                .hasMessageContaining("received  GET /v1/charges/7");
    }

    @Test
    void a_reset_forgets_stubs_and_requests() throws Exception {
        payments.server().answersByContract();
        get("/charges/7");

        payments.server().reset();

        assertThat(payments.server().received()).isEmpty();
        assertThat(get("/charges/7").statusCode()).isEqualTo(501);
    }

    private static HttpResponse<String> charge(String body) throws IOException, InterruptedException {
        return send(charging(body));
    }

    private static HttpRequest.Builder charging(String body) {
        return HttpRequest.newBuilder(at("/charges"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "k-1")
                .POST(BodyPublishers.ofString(body));
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(path)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static URI at(String path) {
        return URI.create(payments.url() + path);
    }
}
