package com.acme.shop.orders;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.junit.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
public class OrdersByHand {

    @Test
    void an_order_has_a_total(OrdersClient orders) {
        var placed = orders.placeOrder(new NewOrder("sku-1", 2)).expect201();

        assertThat(placed.total()).isEqualByComparingTo("42.00");
    }

    @Test
    void an_article_out_of_stock_is_a_409(OrdersClient orders) {
        var problem = orders.placeOrder(new NewOrder("none-left", 2)).expect409();

        assertThat(problem.code()).isEqualTo("OUT_OF_STOCK");
    }
}
