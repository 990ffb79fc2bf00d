package io.fromswagger.fake;

import static io.fromswagger.fake.Shop.ONE_EURO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.orders.payments.PaymentsFake;
import com.acme.orders.payments.model.Charge;
import com.acme.orders.payments.model.Declined;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Answers that a stub gives in turn. */
class TurnsTest {

    @RegisterExtension
    static final RunningMountebank MOUNTEBANK = new RunningMountebank();

    private static final PaymentsFake payments = MOUNTEBANK.payments();
    private static final Shop shop = new Shop(payments);

    @Test
    void answers_come_one_after_the_other_and_the_last_one_stays() throws Exception {
        payments.createCharge()
                .responds402(new Declined("stolen"))
                .times(2)
                .then()
                .isDown()
                .then()
                .responds201(new Charge("ch-1", 1));

        assertThat(shop.charge(ONE_EURO).statusCode()).isEqualTo(402);
        assertThat(shop.charge(ONE_EURO).statusCode()).isEqualTo(402);
        assertThatThrownBy(() -> shop.charge(ONE_EURO)).isInstanceOf(IOException.class);
        for (int i = 0; i < 5; i++) {
            assertThat(shop.charge(ONE_EURO).statusCode()).isEqualTo(201);
        }
        payments.createCharge().received(8);
        payments.server().verify();
    }

    @Test
    void a_later_stub_does_not_begin_the_answers_of_another_one_anew() throws Exception {
        payments.createCharge().responds402(new Declined("stolen")).then().responds201(new Charge("ch-1", 1));
        assertThat(shop.charge(ONE_EURO).statusCode()).isEqualTo(402);

        payments.getCharge().responds200(new Charge("ch-1", 1));

        assertThat(shop.charge(ONE_EURO).statusCode()).isEqualTo(201);
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
}
