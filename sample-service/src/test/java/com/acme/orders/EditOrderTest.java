package com.acme.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.orders.orders.OrdersClient;
import com.acme.orders.orders.model.CardPayment;
import com.acme.orders.orders.model.NewOrder;
import com.acme.orders.orders.model.Order;
import com.acme.orders.orders.model.OrderChange;
import com.acme.orders.payments.PaymentsFake;
import com.acme.orders.payments.model.Charge;
import com.acme.orders.payments.model.ChargeStatus;
import io.fromswagger.junit.ServiceTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class EditOrderTest {

    private static final NewOrder A_GIFT = new NewOrder("sku-1", 3, "Happy birthday!");

    private Order order;

    @BeforeEach
    void two_books_are_ordered(OrdersClient orders) {
        order = orders.placeOrder(new NewOrder("sku-1", 2)).expect201();
    }

    @Test
    void a_replaced_order_is_as_if_it_had_been_ordered_so(OrdersClient orders) {
        var replaced = orders.replaceOrder(order.id(), A_GIFT).expect200();

        assertThat(replaced.giftNote()).isEqualTo("Happy birthday!");
        assertThat(replaced.total()).isEqualByComparingTo("63.00");
        assertThat(orders.getOrder(order.id()).expect200()).isEqualTo(replaced);
    }

    @Test
    void a_replacement_without_a_gift_note_takes_it_away(OrdersClient orders) {
        orders.replaceOrder(order.id(), A_GIFT).expect200();

        var replaced = orders.replaceOrder(order.id(), new NewOrder("sku-1", 2)).expect200();

        assertThat(replaced).isEqualTo(order);
    }

    @Test
    void a_change_leaves_alone_what_it_does_not_name(OrdersClient orders) {
        orders.replaceOrder(order.id(), A_GIFT).expect200();

        var changed = orders.changeOrder(
                        order.id(), OrderChange.builder().quantity(1).build())
                .expect200();

        assertThat(changed.quantity()).isEqualTo(1);
        assertThat(changed.giftNote()).isEqualTo("Happy birthday!");
        assertThat(changed.total()).isEqualByComparingTo("21.00");
    }

    @Test
    void a_change_to_null_takes_the_gift_note_away(OrdersClient orders) {
        orders.replaceOrder(order.id(), A_GIFT).expect200();

        var changed = orders.raw()
                .changeOrder()
                .path("orderId", order.id())
                .body(OrderChange.builder().giftNote(null))
                .send()
                .expect200();

        assertThat(changed.giftNote()).isNull();
        assertThat(changed.quantity()).isEqualTo(3);
    }

    @Test
    void what_the_document_does_not_allow_changes_nothing(OrdersClient orders) {
        orders.raw()
                .replaceOrder()
                .path("orderId", order.id())
                .without("sku")
                .send()
                .expect400();
        orders.replaceOrder(order.id(), new NewOrder("sku-404", 3)).expect422();
        orders.changeOrder(order.id(), OrderChange.builder().build()).expect400();

        assertThat(orders.getOrder(order.id()).expect200()).isEqualTo(order);
    }

    @Test
    void a_deleted_order_is_gone(OrdersClient orders) {
        orders.deleteOrder(order.id()).expect204();

        orders.getOrder(order.id()).expect404();
        assertThat(orders.deleteOrder(order.id()).expect404().code()).isEqualTo("ORDER_NOT_FOUND");
    }

    @Test
    void a_paid_order_stays_as_it_is(OrdersClient orders, PaymentsFake payments) {
        payments.createCharge().responds201(new Charge("ch_1", 4200, "EUR", "order-1", ChargeStatus.CAPTURED));
        var paid = orders.payOrder(order.id(), new CardPayment("tok_visa")).expect200();

        assertThat(orders.replaceOrder(order.id(), A_GIFT).expect409().code()).isEqualTo("ORDER_ALREADY_PAID");
        orders.changeOrder(order.id(), OrderChange.builder().quantity(1).build())
                .expect409();
        orders.deleteOrder(order.id()).expect409();

        assertThat(orders.getOrder(order.id()).expect200()).isEqualTo(paid);
    }

    @Test
    void an_order_that_nobody_placed_is_a_404(OrdersClient orders) {
        var nobodys = UUID.randomUUID();

        orders.getOrder(nobodys).expect404();
        orders.replaceOrder(nobodys, A_GIFT).expect404();
        orders.changeOrder(nobodys, OrderChange.builder().quantity(1).build()).expect404();
        orders.deleteOrder(nobodys).expect404();
    }

    @Test
    void strangers_change_nothing(OrdersClient orders) {
        var stranger = orders.withoutCredentials();

        stranger.replaceOrder(order.id(), A_GIFT).expect401();
        stranger.changeOrder(order.id(), OrderChange.builder().quantity(1).build())
                .expect401();
        stranger.deleteOrder(order.id()).expect401();

        assertThat(stranger.getOrder(order.id()).expect200()).isEqualTo(order);
    }
}
