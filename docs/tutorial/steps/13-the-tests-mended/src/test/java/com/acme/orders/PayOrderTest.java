package com.acme.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.orders.orders.OrdersClient;
import com.acme.orders.orders.model.CardPayment;
import com.acme.orders.orders.model.NewOrder;
import com.acme.orders.orders.model.OrderStatus;
import com.acme.orders.payments.PaymentsFake;
import com.acme.orders.payments.model.Charge;
import com.acme.orders.payments.model.Declined;
import com.acme.orders.payments.model.NewCharge;
import io.fromswagger.junit.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class PayOrderTest {

    @Test
    void a_declined_card_is_a_409(OrdersClient orders, PaymentsFake payments) {
        var order = orders.placeOrder(new NewOrder("sku-1", 2)).expect201();
        payments.createCharge().responds402(new Declined("insufficient_funds"));

        var problem = orders.payOrder(order.id(), new CardPayment("tok_visa")).expect409();

        assertThat(problem.code()).isEqualTo("PAYMENT_DECLINED");
        assertThat(orders.getOrder(order.id()).expect200()).isEqualTo(order);
        assertThat(payments.createCharge().received(1).body()).isEqualTo(new NewCharge(4200, "EUR", "tok_visa"));
    }

    @Test
    void payments_that_are_down_are_a_502(OrdersClient orders, PaymentsFake payments) {
        var order = orders.placeOrder(new NewOrder("sku-1", 2)).expect201();
        payments.createCharge().isDown();

        var problem = orders.payOrder(order.id(), new CardPayment("tok_visa")).expect502();

        assertThat(problem.code()).isEqualTo("PAYMENTS_FAILED");
    }

    @Test
    void payments_that_are_back_charge_again(OrdersClient orders, PaymentsFake payments) {
        var order = orders.placeOrder(new NewOrder("sku-1", 2)).expect201();
        payments.createCharge().isDown().then().responds201(new Charge("ch_1"));

        orders.payOrder(order.id(), new CardPayment("tok_visa")).expect502();
        var paid = orders.payOrder(order.id(), new CardPayment("tok_visa")).expect200();

        assertThat(paid.status()).isEqualTo(OrderStatus.PAID);
    }
}
