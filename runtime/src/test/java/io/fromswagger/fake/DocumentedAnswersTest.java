package io.fromswagger.fake;

import static io.fromswagger.fake.Shop.ONE_EURO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.orders.payments.PaymentsFake;
import com.acme.orders.payments.model.Charge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Headers that a test names, and examples that the document names. */
class DocumentedAnswersTest {

    @RegisterExtension
    static final RunningMountebank MOUNTEBANK = new RunningMountebank();

    private static final PaymentsFake payments = MOUNTEBANK.payments();
    private static final Shop shop = new Shop(payments);

    @Test
    void a_header_is_answered_as_the_test_says() throws Exception {
        payments.createCharge().responds201(new Charge("ch-7", 1), headers -> headers.location("/charges/ch-7"));

        var answer = shop.charge(ONE_EURO);

        assertThat(answer.headers().allValues("Location")).containsExactly("/charges/ch-7");
        assertThat(answer.body()).contains("ch-7");
    }

    @Test
    void a_header_that_the_document_requires_is_there_although_the_test_names_none() throws Exception {
        payments.createCharge().responds201(new Charge("ch-7", 1), none -> {});

        assertThat(shop.charge(ONE_EURO).headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).isNotBlank());
    }

    @Test
    void a_header_that_breaks_the_document_is_never_answered() throws Exception {
        var fake = payments.createCharge();
        var charge = new Charge("ch-7", 1);

        assertThatThrownBy(() -> fake.responds201(charge, headers -> headers.location("/charges/" + "7".repeat(40))))
                .isInstanceOf(FakeFailure.class)
                .hasMessageContaining("the fake's answer 201 to POST /charges would break the contract of payments")
                .hasMessageContaining("Location")
                .hasMessageContaining("at most 40 characters");
        assertThat(shop.charge(ONE_EURO).statusCode()).isEqualTo(501);
    }

    @Test
    void an_example_is_answered_by_its_name() throws Exception {
        payments.createCharge().responds402ExampleNoMoney().then().responds402ExampleStolenCard();

        var first = shop.charge(ONE_EURO);
        assertThat(first.statusCode()).isEqualTo(402);
        assertThat(first.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(first.body()).isEqualTo("{\"reason\":\"no money\"}");
        assertThat(shop.charge(ONE_EURO).body()).isEqualTo("{\"reason\":\"stolen\"}");
    }

    @Test
    void an_example_that_the_document_has_no_longer_wants_a_compilation() {
        var fake = payments.createCharge();

        assertThatThrownBy(fake::responds402ExampleThatIsGone)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the contract of POST /charges knows no example 'gone' of 402: compile again");
    }

    @Test
    void a_header_and_a_property_can_be_told_by_more_than_their_value() throws Exception {
        payments.createCharge()
                .whereIdempotencyKey(Match.startingWith("k-"))
                .whereBodyAmount(Match.oneOf(1L, 2L))
                .responds402ExampleNoMoney();

        assertThat(shop.charge(ONE_EURO).statusCode()).isEqualTo(402);
        assertThat(shop.charge("{\"amount\":3,\"currency\":\"EUR\"}").statusCode())
                .isEqualTo(501);
    }
}
