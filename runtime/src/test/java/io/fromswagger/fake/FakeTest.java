package io.fromswagger.fake;

import static io.fromswagger.fake.Shop.ONE_EURO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.orders.payments.PaymentsFake;
import com.acme.orders.payments.model.Charge;
import com.acme.orders.payments.model.Declined;
import com.acme.orders.payments.model.NewCharge;
import io.fromswagger.contract.ApiContract;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Which stub answers what, and what a fake has that no test told anything. */
class FakeTest {

    @RegisterExtension
    static final RunningMountebank MOUNTEBANK = new RunningMountebank();

    private static final PaymentsFake payments = MOUNTEBANK.payments();
    private static final Shop shop = new Shop(payments);

    @Test
    void the_url_has_the_base_path_of_the_document() {
        assertThat(payments.url()).matches("http://127\\.0\\.0\\.1:\\d+/v1");
    }

    @Test
    void a_stub_answers_and_the_request_is_told_with_its_type() throws Exception {
        payments.createCharge().whereBody(charge -> charge.amount(4200)).responds402(new Declined("stolen"));

        var response = shop.charge("{\"amount\":4200,\"currency\":\"EUR\"}");

        assertThat(response.statusCode()).isEqualTo(402);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.body()).isEqualTo("{\"reason\":\"stolen\"}");
        assertThat(payments.createCharge().received(1).body()).isEqualTo(new NewCharge(4200, "EUR", null));
        payments.server().verify();
    }

    @Test
    void the_stub_that_was_given_last_answers() throws Exception {
        payments.createCharge().responds201(new Charge("ch-1", 1));
        assertThat(shop.charge(ONE_EURO).statusCode()).isEqualTo(201);

        payments.createCharge().responds402(new Declined("stolen"));

        assertThat(shop.charge(ONE_EURO).statusCode()).isEqualTo(402);
        assertThat(payments.createCharge().received(2).bodies()).hasSize(2);
        payments.server().verify();
    }

    @Test
    void a_concrete_path_is_not_taken_by_a_template() throws Exception {
        payments.latestCharge().responds204();
        payments.getCharge().responds200(new Charge("ch-1", 1));

        assertThat(shop.get("/charges/latest").statusCode()).isEqualTo(204);
        assertThat(shop.get("/charges/ch%2F1").statusCode()).isEqualTo(200);
        payments.latestCharge().received(1);
        assertThat(payments.getCharge().received(1).request().path()).isEqualTo("/v1/charges/ch%2F1");
        payments.server().verify();
    }

    @Test
    void path_query_and_header_can_be_named() throws Exception {
        payments.getCharge().whereChargeId("ä/1").whereExpand(List.of("a", "b")).responds200(new Charge("ch-1", 1));
        payments.createCharge().whereIdempotencyKey("k-2").responds201(new Charge("ch-1", 1));

        assertThat(shop.get("/charges/%C3%A4%2F1?expand=b&expand=a").statusCode())
                .isEqualTo(200);
        assertThat(shop.get("/charges/7?expand=b&expand=a").statusCode()).isEqualTo(501);
        assertThat(shop.get("/charges/%c3%a4%2f1?expand=b").statusCode()).isEqualTo(501);
        assertThat(shop.charge(ONE_EURO).statusCode()).isEqualTo(501);

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

        assertThat(shop.get("/charges/7").statusCode()).isEqualTo(410);
    }

    @Test
    void required_headers_of_an_answer_are_there_without_being_told() throws Exception {
        payments.createCharge().responds201(new Charge("ch-1", 1));

        assertThat(shop.charge(ONE_EURO).headers().firstValue("Location")).isPresent();
    }

    @Test
    void by_contract_every_operation_answers_with_its_sample_until_a_test_says_otherwise() throws Exception {
        payments.server().answersByContract();

        assertThat(shop.charge(ONE_EURO).body()).isEqualTo("{\"id\":\"ch-1\",\"amount\":1}");
        assertThat(shop.get("/charges/latest").statusCode()).isEqualTo(204);

        payments.latestCharge().isDown();

        assertThat(shop.get("/charges/7").statusCode()).isEqualTo(200);
        assertThatThrownBy(() -> shop.get("/charges/latest")).isInstanceOf(IOException.class);
        payments.server().verify();
    }

    @Test
    void by_contract_again_a_fake_starts_over_without_what_the_last_test_had() throws Exception {
        payments.server().startOverByContract();
        payments.getCharge().isDown();
        assertThatThrownBy(() -> shop.get("/charges/7")).isInstanceOf(IOException.class);
        payments.server().verify();

        payments.server().startOverByContract();
        assertThat(payments.server().received()).isEmpty();
        assertThat(shop.get("/charges/7").statusCode()).isEqualTo(200);
        payments.server().verify();

        payments.server().startOverByContract();
        assertThat(payments.server().received()).isEmpty();
        assertThat(shop.get("/undeclared").statusCode()).isEqualTo(501);
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
    void a_reset_forgets_stubs_and_requests() throws Exception {
        payments.server().answersByContract();
        shop.get("/charges/7");

        payments.server().reset();

        assertThat(payments.server().received()).isEmpty();
        assertThat(shop.get("/charges/7").statusCode()).isEqualTo(501);
    }
}
