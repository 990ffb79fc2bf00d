package io.fromswagger.fake;

import static io.fromswagger.fake.Shop.ONE_EURO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.orders.payments.PaymentsFake;
import com.acme.orders.payments.model.Charge;
import com.acme.orders.payments.model.Declined;
import io.fromswagger.contract.ApiContract;
import io.fromswagger.json.Json;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What fails a test at its end: requests that met no stub, that the document does not declare, or that break it. */
class VerificationTest {

    @RegisterExtension
    static final RunningMountebank MOUNTEBANK = new RunningMountebank();

    private static final PaymentsFake payments = MOUNTEBANK.payments();
    private static final Shop shop = new Shop(payments);

    private static final ApiContract KEYS = ApiContract.read(Json.parse("""
            {"fromswagger": 1, "name": "things", "spec": "things.yaml", "role": "DOWNSTREAM",
             "securitySchemes": {"caller": {"type": "http", "scheme": "bearer"}},
             "operations": [{"id": "makeThing", "method": "POST", "path": "/things", "pointer": "#/paths/~1things/post",
               "line": 7, "security": [["caller"]], "responses": {}}], "$defs": {}}"""));

    @Test
    void a_request_without_a_stub_is_answered_501_with_the_reason_and_fails_the_test() throws Exception {
        var response = shop.charge(ONE_EURO);

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
        shop.charge(ONE_EURO);
        payments.createCharge().responds201(new Charge("ch-1", 1));

        assertThatThrownBy(() -> payments.server().verify())
                .hasMessageContaining("note      the stub was not there when the request came");
    }

    @Test
    void a_request_that_breaks_the_contract_fails_the_test_although_it_was_answered() throws Exception {
        payments.createCharge().responds402(new Declined("stolen"));

        var request = shop.to("/charges").header("Content-Type", "application/json");
        shop.send(request.POST(BodyPublishers.ofString("{\"amount\":4200,\"currency\":\"EUR\"}")));

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
        var response = shop.send(shop.to("/charge").POST(BodyPublishers.noBody()));
        shop.get("/charges/7/refunds");

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

        assertThat(shop.charge("{\"amount\":\"4200\",\"currency\":\"EUR\"}").statusCode())
                .isEqualTo(402);

        assertThatThrownBy(() -> payments.server().verify())
                .hasMessageContaining("≠ body $.amount  4200         \"4200\"")
                .hasMessageContaining("note      it was answered all the same");
        payments.createCharge().whereBody(charge -> charge.amount(4200)).never();
    }

    @Test
    void a_caller_that_does_not_say_who_it_is_breaks_the_contract() {
        assertThatThrownBy(() -> verify(Map.of("Authorization", List.of("Basic c2VjcmV0OnNlY3JldA=="))))
                .isInstanceOf(FakeFailure.class)
                .hasMessageContaining("POST /things broke the contract of things (things.yaml:7)")
                .hasMessageContaining("rule      who calls must prove it by Authorization: Bearer …")
                .hasMessageContaining("actual    Authorization: Basic …")
                .hasMessageNotContaining("c2VjcmV0OnNlY3JldA==");
    }

    @Test
    void a_caller_that_says_who_it_is_only_meets_no_stub() {
        assertThatThrownBy(() -> verify(Map.of("Authorization", List.of("Bearer a-token-of-ours"))))
                .isInstanceOf(FakeFailure.class)
                .hasMessageContaining("met no stub");
    }

    private static void verify(Map<String, List<String>> headers) {
        var request = new ReceivedRequest("POST", "/things", Map.of(), headers, "");
        new Verification(KEYS, new StubShelf(KEYS), "").check(List.of(request));
    }
}
