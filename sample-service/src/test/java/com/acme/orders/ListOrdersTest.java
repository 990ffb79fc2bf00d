package com.acme.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.orders.orders.OrdersClient;
import com.acme.orders.orders.model.CardPayment;
import com.acme.orders.orders.model.NewOrder;
import com.acme.orders.orders.model.Order;
import com.acme.orders.orders.model.OrderStatus;
import com.acme.orders.payments.PaymentsFake;
import com.acme.orders.payments.model.Charge;
import com.acme.orders.payments.model.ChargeStatus;
import io.fromswagger.junit.ServiceTest;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class ListOrdersTest {

    @RepeatedTest(2)
    void a_test_sees_its_own_orders_only(OrdersClient orders) {
        var placed = place(orders, 1);

        var page = orders.listOrders().expect200();

        assertThat(page.orders()).containsExactly(placed);
        assertThat(page.count()).isEqualTo(1);
    }

    @Test
    void orders_come_in_pages_the_newest_first(OrdersClient orders) {
        var oldest = place(orders, 1);
        var older = place(orders, 2);
        var newest = place(orders, 3);

        var first = orders.listOrders(p -> p.limit(2)).expect200();
        var second = orders.listOrders(p -> p.limit(2).offset(2)).expect200();

        assertThat(first.orders()).containsExactly(newest, older);
        assertThat(second.orders()).containsExactly(oldest);
        assertThat(first.count()).isEqualTo(3);
    }

    @Test
    void a_page_without_orders_is_a_400(OrdersClient orders) {
        var problem = orders.listOrders(p -> p.limit(0)).expect400();

        assertThat(problem.detail()).isEqualTo("limit must be an integer from 1 to 100");
    }

    @Test
    void orders_are_found_by_their_status(OrdersClient orders, PaymentsFake payments) {
        payments.createCharge().responds201(new Charge("ch_1", 2100, "EUR", "order-1", ChargeStatus.CAPTURED));
        var unpaid = place(orders, 1);
        var paid = orders.payOrder(place(orders, 1).id(), new CardPayment("tok_visa"))
                .expect200();

        assertThat(orders.listOrders(p -> p.status(OrderStatus.PLACED))
                        .expect200()
                        .orders())
                .containsExactly(unpaid);
        assertThat(orders.listOrders(p -> p.status(OrderStatus.PAID))
                        .expect200()
                        .orders())
                .containsExactly(paid);
    }

    private static Order place(OrdersClient orders, int quantity) {
        return orders.placeOrder(new NewOrder("sku-1", quantity)).expect201();
    }
}
