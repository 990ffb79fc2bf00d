package com.acme.orders;

import com.acme.orders.orders.OrdersClient;
import com.acme.orders.orders.OrdersGiven;
import com.acme.orders.orders.PayOrderResponse;
import com.acme.orders.orders.model.CardPayment;
import com.acme.orders.orders.model.NewOrder;
import com.acme.orders.payments.PaymentsFake;
import com.acme.orders.payments.model.Declined;
import java.util.UUID;

/** What only we know: how a payment fails. */
public final class MyOrders implements OrdersGiven {

    private final OrdersClient orders;
    private final PaymentsFake payments;

    MyOrders(OrdersClient orders, PaymentsFake payments) {
        this.orders = orders;
        this.payments = payments;
    }

    @Override
    public PayOrderResponse payOrder409() {
        payments.createCharge().responds402(new Declined("insufficient_funds"));
        return orders.payOrder(placed(), new CardPayment("tok_visa"));
    }

    @Override
    public PayOrderResponse payOrder502() {
        payments.createCharge().isDown();
        return orders.payOrder(placed(), new CardPayment("tok_visa"));
    }

    private UUID placed() {
        return orders.placeOrder(new NewOrder("sku-1", 2)).expect201().id();
    }
}
