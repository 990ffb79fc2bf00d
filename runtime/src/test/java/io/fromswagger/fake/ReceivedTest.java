package io.fromswagger.fake;

import static io.fromswagger.fake.Shop.ONE_EURO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.orders.payments.PaymentsFake;
import com.acme.orders.payments.model.Charge;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What tests ask for that they await of the service: how many requests, until when, in which order. */
class ReceivedTest {

    @RegisterExtension
    static final RunningMountebank MOUNTEBANK = new RunningMountebank();

    private static final PaymentsFake payments = MOUNTEBANK.payments();
    private static final Shop shop = new Shop(payments);

    @Test
    void what_comes_in_its_own_time_is_waited_for() throws Exception {
        payments.createCharge().responds201(new Charge("ch-1", 1));
        var later = CompletableFuture.runAsync(
                () -> assertThatCode(() -> shop.charge(ONE_EURO)).doesNotThrowAnyException(),
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
        shop.charge(ONE_EURO);
        shop.get("/charges/latest");
        shop.charge("{\"amount\":2,\"currency\":\"EUR\"}");

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
    void never_fails_when_there_was_a_request() throws Exception {
        payments.getCharge().never();
        payments.server().answersByContract();
        shop.get("/charges/7");

        assertThatThrownBy(() -> payments.getCharge().never())
                .hasMessageContaining("payments received 1 request for getCharge, GET /charges/{chargeId}, and not 0")
                .hasMessageContaining("received  GET /v1/charges/7");
    }
}
