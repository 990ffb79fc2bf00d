package com.acme.orders;

import com.acme.orders.orders.OrdersClient;
import com.acme.orders.orders.OrdersGiven;
import com.acme.orders.orders.PayOrderResponse;
import com.acme.orders.orders.model.CardPayment;
import com.acme.orders.orders.model.NewOrder;
import com.acme.orders.payments.PaymentsFake;
import java.util.Map;
import java.util.UUID;

public final class MyOrders implements OrdersGiven {

    private final OrdersClient orders;
    private final PaymentsFake payments;

    MyOrders(OrdersClient orders, PaymentsFake payments) { // whatever a test method may ask for
        this.orders = orders;
        this.payments = payments;
    }

    @Override
    public PayOrderResponse payOrder502() {
        payments.createCharge().isDown();
        return orders.payOrder(placed(), new CardPayment("tok_visa"));
    }

    @Override
    public Map<String, Object> values() {
        return Map.of("NewOrder.sku", "sku-1"); // instead of what the document would have sent
    }

    private UUID placed() {
        return orders.placeOrder(new NewOrder("sku-1", 2)).expect201().id();
    }
}
