package com.acme.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.orders.Order.Status;
import org.junit.jupiter.api.Test;

class OrdersTest {

    @Test
    void an_order_is_paid_when_its_total_was_charged() {
        var orders = new Orders((amount, cardToken) -> assertThat(amount).isEqualTo(4200));
        var order = orders.place("sku-1", 2);

        assertThat(orders.pay(order.id(), "tok_visa").status()).isEqualTo(Status.PAID);
        assertThat(orders.get(order.id()).status()).isEqualTo(Status.PAID);
    }

    @Test
    void a_declined_card_leaves_the_order_as_it_is() {
        var orders = new Orders((amount, cardToken) -> {
            throw new Payments.Declined();
        });
        var order = orders.place("sku-1", 2);

        assertThatThrownBy(() -> orders.pay(order.id(), "tok_visa")).hasMessage("PAYMENT_DECLINED");
        assertThat(orders.get(order.id())).isEqualTo(order);
    }

    @Test
    void an_order_is_not_paid_twice() {
        var orders = new Orders((amount, cardToken) -> {});
        var order = orders.place("sku-1", 2);
        orders.pay(order.id(), "tok_visa");

        assertThatThrownBy(() -> orders.pay(order.id(), "tok_visa")).hasMessage("ORDER_ALREADY_PAID");
    }
}
