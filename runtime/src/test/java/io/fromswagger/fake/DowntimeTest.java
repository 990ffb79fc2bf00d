package io.fromswagger.fake;

import static io.fromswagger.fake.Shop.ONE_EURO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.orders.payments.PaymentsFake;
import com.acme.orders.payments.model.Charge;
import com.acme.orders.payments.model.Declined;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A collaborator that is down, comes back, or answers late, never or with garbage. */
class DowntimeTest {

    @RegisterExtension
    static final RunningMountebank MOUNTEBANK = new RunningMountebank();

    private static final PaymentsFake payments = MOUNTEBANK.payments();
    private static final Shop shop = new Shop(payments);

    @Test
    void what_is_down_comes_back() throws Exception {
        payments.createCharge().responds201(new Charge("ch-1", 1));
        payments.createCharge().isDown();
        assertThatThrownBy(() -> shop.charge(ONE_EURO)).isInstanceOf(IOException.class);

        payments.createCharge().isBack();

        assertThat(shop.charge(ONE_EURO).statusCode()).isEqualTo(201);
        payments.server().verify();
    }

    @Test
    void a_collaborator_that_is_down_answers_nothing_and_comes_back_with_all_its_stubs() throws Exception {
        payments.createCharge().responds402(new Declined("stolen")).then().responds201(new Charge("ch-1", 1));
        assertThat(shop.charge(ONE_EURO).statusCode()).isEqualTo(402);

        payments.isDown();
        payments.isDown();
        payments.latestCharge().responds204();
        assertThatThrownBy(() -> shop.charge(ONE_EURO)).isInstanceOf(IOException.class);
        payments.answersByContract();
        assertThatThrownBy(() -> shop.get("/charges/latest")).isInstanceOf(IOException.class);
        payments.isBack();
        payments.isBack();

        assertThat(shop.get("/charges/latest").statusCode()).isEqualTo(204);
        assertThat(shop.charge(ONE_EURO).statusCode()).isEqualTo(201);
        payments.server().verify();
    }

    @Test
    void what_nobody_declared_is_told_also_while_the_collaborator_is_down() {
        payments.isDown();

        assertThatThrownBy(() -> shop.get("/refunds")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> payments.server().verify())
                .isInstanceOf(FakeFailure.class)
                .hasMessageContaining("GET /v1/refunds is not in the contract of payments");
    }

    @Test
    void garbage_is_no_http() {
        payments.createCharge().sendsGarbage();

        assertThatThrownBy(() -> shop.charge(ONE_EURO)).isInstanceOf(IOException.class);
    }

    @Test
    void who_never_answers_keeps_a_caller_waiting() {
        payments.createCharge().neverAnswers();

        assertThatThrownBy(() -> shop.send(shop.charging(ONE_EURO).timeout(Duration.ofMillis(300))))
                .isInstanceOf(HttpTimeoutException.class);
    }

    @Test
    void a_collaborator_can_be_slow_or_down() throws Exception {
        payments.getCharge().after(Duration.ofMillis(300)).responds200(new Charge("ch-1", 1));
        payments.createCharge().isDown();

        var asked = System.nanoTime();
        assertThat(shop.get("/charges/7").statusCode()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isGreaterThan(Duration.ofMillis(290));
        assertThatThrownBy(() -> shop.charge(ONE_EURO)).isInstanceOf(IOException.class);
        payments.server().verify();
    }
}
