package com.acme.orders;

import static io.fromswagger.fake.Match.equalTo;
import static io.fromswagger.fake.Match.matching;
import static org.assertj.core.api.Assertions.assertThat;

import com.acme.orders.orders.OrdersClient;
import com.acme.orders.orders.model.CardPayment;
import com.acme.orders.orders.model.NewOrder;
import com.acme.orders.orders.model.Order;
import com.acme.orders.orders.model.OrderStatus;
import com.acme.orders.payments.PaymentsFake;
import com.acme.orders.payments.model.Charge;
import com.acme.orders.payments.model.ChargeStatus;
import com.acme.orders.payments.model.Declined;
import com.acme.orders.payments.model.NewCharge;
import com.acme.orders.payments.model.Problem;
import io.fromswagger.junit.ServiceTest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class PayOrderTest {

    private static final CardPayment BY_VISA = new CardPayment("tok_visa");

    private Order order;

    @BeforeEach
    void two_books_are_ordered(OrdersClient orders) {
        order = orders.placeOrder(new NewOrder("sku-1", 2)).expect201();
    }

    @Test
    void an_order_is_paid_when_its_total_was_charged(OrdersClient orders, PaymentsFake payments) {
        payments.createCharge()
                .whereIdempotencyKey(matching("[0-9a-f-]{36}"))
                .whereBodyReference(equalTo(order.id().toString()))
                .responds201(captured());

        var paid = orders.payOrder(order.id(), BY_VISA).expect200();

        assertThat(paid.status()).isEqualTo(OrderStatus.PAID);
        assertThat(orders.getOrder(order.id()).expect200()).isEqualTo(paid);
        var charge = payments.createCharge().received(1);
        assertThat(charge.body())
                .isEqualTo(new NewCharge(4200, "EUR", "tok_visa", order.id().toString()));
        assertThat(charge.request().header("Idempotency-Key")).isPresent();
    }

    @Test
    void a_declined_card_is_a_409(OrdersClient orders, PaymentsFake payments) {
        payments.createCharge().whereBody(c -> c.amount(4200)).responds402(new Declined("insufficient_funds"));

        var problem = orders.payOrder(order.id(), BY_VISA).expect409();

        assertThat(problem.code()).isEqualTo("PAYMENT_DECLINED");
        assertThat(problem.detail()).contains("insufficient_funds");
        assertThat(orders.getOrder(order.id()).expect200()).isEqualTo(order);
    }

    @Test
    void another_card_may_be_tried_after_a_declined_one(OrdersClient orders, PaymentsFake payments) {
        payments.strictStubs();
        payments.createCharge()
                .whereBody(c -> c.cardToken("tok_empty"))
                .responds402(new Declined("insufficient_funds"));
        payments.createCharge().whereBody(c -> c.cardToken("tok_visa")).responds201(captured());

        orders.payOrder(order.id(), new CardPayment("tok_empty")).expect409();
        orders.payOrder(order.id(), BY_VISA).expect200();

        assertThat(keys(payments)).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void payments_that_are_down_are_a_502(OrdersClient orders, PaymentsFake payments) {
        payments.createCharge().isDown();

        var problem = orders.payOrder(order.id(), BY_VISA).expect502();

        assertThat(problem.code()).isEqualTo("PAYMENTS_FAILED");
        assertThat(orders.getOrder(order.id()).expect200()).isEqualTo(order);
    }

    @Test
    void payments_that_answer_in_html_are_a_502(OrdersClient orders, PaymentsFake payments) {
        payments.createCharge()
                .offContract("their gateway sends HTML when it is overloaded")
                .header("Content-Type", "text/html")
                .responds(503, "<h1>Come back later</h1>");

        var problem = orders.payOrder(order.id(), BY_VISA).expect502();

        assertThat(problem.code()).isEqualTo("PAYMENTS_FAILED");
    }

    @Test
    void payments_that_speak_no_http_are_a_502(OrdersClient orders, PaymentsFake payments) {
        payments.createCharge().sendsGarbage();

        var problem = orders.payOrder(order.id(), BY_VISA).expect502();

        assertThat(problem.code()).isEqualTo("PAYMENTS_FAILED");
    }

    @Test
    void payments_that_are_back_charge_again(OrdersClient orders, PaymentsFake payments) {
        payments.createCharge().responds201(captured());
        payments.isDown();
        orders.payOrder(order.id(), BY_VISA).expect502();

        payments.isBack();

        orders.payOrder(order.id(), BY_VISA).expect200();
    }

    @Test
    void payments_that_refuse_to_work_are_a_502(OrdersClient orders, PaymentsFake payments) {
        payments.createCharge()
                .responds422(Problem.builder().title("No such currency").build());

        var problem = orders.payOrder(order.id(), BY_VISA).expect502();

        assertThat(problem.code()).isEqualTo("PAYMENTS_FAILED");
    }

    @Test
    void payments_that_are_slow_are_a_504(OrdersClient orders, PaymentsFake payments) {
        payments.createCharge().after(Duration.ofSeconds(6)).responds201(captured());

        var problem = orders.payOrder(order.id(), BY_VISA).expect504();

        assertThat(problem.code()).isEqualTo("PAYMENTS_TOO_SLOW");
        assertThat(orders.getOrder(order.id()).expect200()).isEqualTo(order);
    }

    @Test
    void paying_again_after_a_failure_charges_under_the_same_key(OrdersClient orders, PaymentsFake payments) {
        payments.createCharge().isDown().then().responds201(captured());

        orders.payOrder(order.id(), BY_VISA).expect502();
        orders.payOrder(order.id(), BY_VISA).expect200();

        assertThat(keys(payments)).hasSize(2).containsOnly(keys(payments).get(0));
    }

    @Test
    void an_order_is_not_paid_twice(OrdersClient orders, PaymentsFake payments) {
        payments.createCharge().responds201(captured());
        orders.payOrder(order.id(), BY_VISA).expect200();

        var problem = orders.payOrder(order.id(), BY_VISA).expect409();

        assertThat(problem.code()).isEqualTo("ORDER_ALREADY_PAID");
        payments.createCharge().received(1);
    }

    @Test
    void nobody_is_charged_for_an_order_that_is_unknown(OrdersClient orders, PaymentsFake payments) {
        var problem = orders.payOrder(UUID.randomUUID(), BY_VISA).expect404();

        assertThat(problem.code()).isEqualTo("ORDER_NOT_FOUND");
        payments.createCharge().never();
    }

    @Test
    void nobody_is_charged_without_a_card(OrdersClient orders, PaymentsFake payments) {
        orders.raw()
                .payOrder()
                .path("orderId", order.id())
                .without("cardToken")
                .send()
                .expect400();

        payments.createCharge().never();
    }

    @Test
    void nobody_is_charged_on_behalf_of_a_stranger(OrdersClient orders, PaymentsFake payments) {
        orders.withoutCredentials().payOrder(order.id(), BY_VISA).expect401();

        payments.createCharge().never();
    }

    private static List<Optional<String>> keys(PaymentsFake payments) {
        return payments.createCharge().received(2).requests().stream()
                .map(request -> request.header("Idempotency-Key"))
                .toList();
    }

    private static Charge captured() {
        return new Charge("ch_1", 4200, "EUR", "order-1", ChargeStatus.CAPTURED);
    }
}
