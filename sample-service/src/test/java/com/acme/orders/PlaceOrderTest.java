package com.acme.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.orders.orders.OrdersClient;
import com.acme.orders.orders.model.NewOrder;
import com.acme.orders.orders.model.OrderStatus;
import io.fromswagger.junit.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class PlaceOrderTest {

    @Test
    void an_order_costs_the_price_of_all_its_pieces(OrdersClient orders) {
        var placed = orders.placeOrder(new NewOrder("sku-1", 2)).expect201();

        assertThat(placed.total()).isEqualByComparingTo("42.00");
        assertThat(placed.currency()).isEqualTo("EUR");
        assertThat(placed.status()).isEqualTo(OrderStatus.PLACED);
        assertThat(placed.giftNote()).isNull();
    }

    @Test
    void an_order_is_found_once_it_is_placed(OrdersClient orders) {
        var response = orders.placeOrder(new NewOrder("sku-1", 2));
        var placed = response.expect201();

        assertThat(response.header("Location")).contains("/orders/" + placed.id());
        assertThat(orders.getOrder(placed.id()).expect200()).isEqualTo(placed);
    }

    @Test
    void an_article_that_has_no_price_is_a_422(OrdersClient orders) {
        var problem = orders.placeOrder(new NewOrder("sku-404", 1)).expect422();

        assertThat(problem.code()).isEqualTo("UNKNOWN_ARTICLE");
        assertThat(orders.listOrders().expect200().orders()).isEmpty();
    }

    @Test
    void an_order_of_nothing_is_a_400(OrdersClient orders) {
        var problem = orders.raw().placeOrder().without("quantity").send().expect400();

        assertThat(problem.detail()).isEqualTo("quantity is required");
        assertThat(orders.listOrders().expect200().orders()).isEmpty();
    }

    @Test
    void who_sends_no_token_is_a_401(OrdersClient orders) {
        var response = orders.withoutCredentials().placeOrder(new NewOrder("sku-1", 2));

        assertThat(response.expect401().code()).isEqualTo("UNAUTHORISED");
        assertThat(response.header("WWW-Authenticate").orElseThrow()).startsWith("Bearer");
        assertThat(orders.listOrders().expect200().orders()).isEmpty();
    }
}
