package com.acme.orders.http;

import com.acme.orders.domain.OrderStore;
import java.util.List;

/** Schema {@code OrderPage}. */
record OrderPageView(List<OrderView> orders, long count, int limit, int offset) {

    static OrderPageView of(OrderStore.Page page, int limit, int offset) {
        var orders = page.orders().stream().map(OrderView::of).toList();
        return new OrderPageView(orders, page.count(), limit, offset);
    }
}
