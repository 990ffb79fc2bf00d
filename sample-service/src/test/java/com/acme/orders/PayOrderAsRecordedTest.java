package com.acme.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.orders.orders.OrdersClient;
import com.acme.orders.orders.model.CardPayment;
import com.acme.orders.orders.model.NewOrder;
import com.acme.orders.orders.model.OrderStatus;
import com.acme.orders.payments.PaymentsFake;
import io.fromswagger.junit.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The service with payments that answer as the real ones did. */
@ServiceTest
class PayOrderAsRecordedTest {

    @BeforeEach
    void payments_answer_as_the_real_ones_did(PaymentsFake payments) {
        PaymentsRecording.stub(payments);
    }

    @Test
    void a_card_without_money_is_declined_and_another_one_pays(OrdersClient orders, PaymentsFake payments) {
        var order = orders.placeOrder(new NewOrder("sku-1", 2)).expect201();

        var declined = orders.payOrder(order.id(), new CardPayment("tok_empty")).expect409();
        var paid = orders.payOrder(order.id(), new CardPayment("tok_visa")).expect200();

        assertThat(declined.detail()).contains("insufficient_funds");
        assertThat(paid.status()).isEqualTo(OrderStatus.PAID);
        payments.createCharge()
                .whereBody(charge -> charge.cardToken("tok_visa"))
                .received(1);
    }
}
