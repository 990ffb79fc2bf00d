package io.fromswagger.fake;

import static io.fromswagger.fake.Condition.anyOf;
import static io.fromswagger.fake.Condition.body;
import static io.fromswagger.fake.Condition.header;
import static io.fromswagger.fake.Match.absent;
import static io.fromswagger.fake.Match.equalTo;
import static io.fromswagger.fake.Match.matching;
import static io.fromswagger.fake.Match.oneOf;
import static io.fromswagger.fake.Shop.ONE_EURO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.orders.payments.PaymentsFake;
import com.acme.orders.payments.model.Charge;
import com.acme.orders.payments.model.Declined;
import io.fromswagger.interaction.Interaction;
import io.fromswagger.interaction.Reliance;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What stubs mean beyond equality, how they leave the contract, and what is told of them afterwards. */
class StubsTest {

    @RegisterExtension
    static final RunningMountebank MOUNTEBANK = new RunningMountebank();

    private static final PaymentsFake payments = MOUNTEBANK.payments();
    private static final Shop shop = new Shop(payments);

    @Test
    void the_first_of_several_stubs_whose_condition_holds_answers() throws Exception {
        payments.createCharge().responds201(new Charge("ch-1", 1));
        payments.createCharge().where("$.currency", matching("[A-Z]U.")).responds402(new Declined("stolen"));

        assertThat(charge("{\"amount\":1,\"currency\":\"USD\"}").statusCode()).isEqualTo(201);
        assertThat(charge(ONE_EURO).statusCode()).isEqualTo(402);
        payments.server().verify();
    }

    @Test
    void conditions_are_told_side_by_side() throws Exception {
        payments.createCharge()
                .where("$.currency", oneOf("USD", "GBP"))
                .where("$.note", absent())
                .where(anyOf(header("X-Region", equalTo("eu")), body("$.amount", equalTo(7))))
                .responds201(new Charge("ch-1", 1));

        charge(ONE_EURO);

        assertThatThrownBy(() -> payments.server().verify()).hasMessageMatching("""
                        POST /charges met no stub of payments \\(openapi/payments.yaml:20\\)
                          closest   the stub for createCharge in StubsTest.java:\\d+
                                               wanted                                 sent
                            = path             /v1/charges                            /v1/charges
                            ≠ body \\$.currency  "USD" or "GBP"                         "EUR"
                            = body \\$.note      absent                                 absent
                            ≠                  header X-Region eu or body \\$.amount 7 {2}
                          sent      POST /v1/charges application/json .*""");
    }

    @Test
    void the_line_of_a_stub_off_the_contract_is_the_test_s_too() throws Exception {
        payments.createCharge()
                .where("$.amount", equalTo(7))
                .offContract("their gateway sends HTML when it is overloaded")
                .responds(503);

        charge(ONE_EURO);

        assertThatThrownBy(() -> payments.server().verify())
                .hasMessageContaining("the stub for createCharge in StubsTest.java:");
    }

    @Test
    void an_answer_off_the_contract_says_why() throws Exception {
        assertThatThrownBy(() -> payments.createCharge().offContract(" ").responds(503))
                .hasMessage("say why POST /charges has to leave its contract");
        payments.createCharge()
                .offContract("their gateway sends HTML when it is overloaded")
                .header("Content-Type", "text/html")
                .responds(503, "<h1>later</h1>")
                .then()
                .responds201(new Charge("ch-1", 1));

        var first = charge(ONE_EURO);

        assertThat(first.statusCode()).isEqualTo(503);
        assertThat(first.body()).isEqualTo("<h1>later</h1>");
        assertThat(first.headers().firstValue("content-type")).hasValue("text/html");
        assertThat(charge("{\"amount\":2,\"currency\":\"EUR\"}").statusCode()).isEqualTo(201);
        payments.server().verify();
        assertThat(payments.server().interactions("A#b"))
                .extracting(interaction -> interaction.response().status())
                .containsExactly(201);
    }

    @Test
    void strict_stubs_have_to_answer_something() throws Exception {
        payments.createCharge().responds201(new Charge("ch-1", 1));
        payments.strictStubs();
        payments.createCharge().where("$.amount", equalTo(1)).responds402(new Declined("stolen"));
        payments.createCharge()
                .where("$.amount", equalTo(2))
                .isDown()
                .times(2)
                .then()
                .responds402(new Declined("no"));
        charge(ONE_EURO);

        assertThatThrownBy(() -> payments.server().verify("service 'orders' during A#b"))
                .isInstanceOf(FakeFailure.class)
                .hasMessageMatching("""
                        no request met the stub for createCharge, POST /charges, of payments
                          rule      stubs are strict in this test: each has to answer a request
                          stub      StubsTest.java:\\d+
                          wants     body \\$.amount 2
                          by        service 'orders' during A#b""");

        payments.server().reset();
        payments.createCharge().responds201(new Charge("ch-1", 1));
        assertThatCode(() -> payments.server().verify()).doesNotThrowAnyException();
    }

    @Test
    void what_stubs_answered_by_the_contract_is_told_with_their_lines_and_without_secrets() throws Exception {
        payments.createCharge()
                .responds402(new Declined("stolen"))
                .then()
                .isDown()
                .then()
                .responds201(new Charge("ch-1", 1));
        charge(ONE_EURO);
        assertThatThrownBy(() -> charge("{\"amount\":2,\"currency\":\"EUR\"}")).isInstanceOf(IOException.class);
        charge("{\"amount\":3,\"currency\":\"EUR\"}");

        var interactions = payments.server().interactions("PayTest#pays");

        assertThat(interactions)
                .extracting(interaction -> interaction.request().body())
                .containsExactly("{\"amount\":1,\"currency\":\"EUR\"}", "{\"amount\":3,\"currency\":\"EUR\"}");
        assertThat(interactions.get(0).request())
                .isEqualTo(new Interaction.Request(
                        "POST",
                        "/charges",
                        Map.of(),
                        Map.of("Content-Type", List.of("application/json"), "Idempotency-Key", List.of("k-1")),
                        "{\"amount\":1,\"currency\":\"EUR\"}"));
        assertThat(interactions.get(0).response())
                .isEqualTo(new Interaction.Response(
                        402,
                        Map.of("Content-Type", List.of("application/problem+json")),
                        "{\"reason\":\"stolen\"}",
                        false));
        assertThat(interactions.get(0).reliedOnBy()).singleElement().satisfies(reliance -> {
            assertThat(reliance.test()).isEqualTo("PayTest#pays");
            assertThat(reliance.line()).matches("StubsTest\\.java:\\d+");
        });
        assertThat(interactions.get(1).reliedOnBy()).extracting(Reliance::test).containsExactly("PayTest#pays");
    }

    @Test
    void each_id_has_a_state_of_its_own() throws Exception {
        payments.getCharge()
                .whereChargeId("ch-1")
                .responds200(new Charge("ch-1", 1))
                .times(2)
                .then()
                .responds200(new Charge("ch-1", 2));
        payments.getCharge().whereChargeId("ch-2").responds200(new Charge("ch-2", 7));

        assertThat(shop.get("/charges/ch-1").body()).contains("\"amount\":1");
        assertThat(shop.get("/charges/ch-2").body()).contains("\"amount\":7");
        assertThat(shop.get("/charges/ch-1").body()).contains("\"amount\":1");
        assertThat(shop.get("/charges/ch-2").body()).contains("\"amount\":7");
        assertThat(shop.get("/charges/ch-1").body()).contains("\"amount\":2");
        assertThat(shop.get("/charges/ch-1").body()).contains("\"amount\":2");
        payments.server().verify();
    }

    @Test
    void what_is_made_is_found_when_the_test_says_so() throws Exception {
        payments.getCharge().responds4xx(404, new Declined("no such charge"));
        assertThat(shop.get("/charges/ch-1").body()).contains("no such charge");

        payments.getCharge().whereChargeId("ch-1").responds200(new Charge("ch-1", 1));

        assertThat(shop.get("/charges/ch-1").body()).contains("\"amount\":1");
        assertThat(shop.get("/charges/ch-2").body()).contains("no such charge");
        payments.server().verify();
    }

    @Test
    void what_a_stub_answered_before_it_was_taken_away_stays_answered() throws Exception {
        payments.createCharge().isDown();
        assertThatThrownBy(() -> charge(ONE_EURO)).isInstanceOf(IOException.class);
        payments.createCharge().isBack();

        assertThat(charge(ONE_EURO).statusCode()).isEqualTo(501);

        assertThatThrownBy(() -> payments.server().verify())
                .hasMessageStartingWith("POST /charges met no stub of payments")
                .hasMessageContaining("note      the stub was not there when the request came");
    }

    private static HttpResponse<String> charge(String body) throws IOException, InterruptedException {
        return shop.charge(body, "Authorization", "Bearer canary-of-the-tests");
    }
}
