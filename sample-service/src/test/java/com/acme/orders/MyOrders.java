package com.acme.orders;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.acme.orders.orders.ChangeOrderResponse;
import com.acme.orders.orders.DeleteOrderResponse;
import com.acme.orders.orders.OrdersClient;
import com.acme.orders.orders.OrdersGiven;
import com.acme.orders.orders.PayOrderResponse;
import com.acme.orders.orders.PlaceOrderResponse;
import com.acme.orders.orders.ReplaceOrderResponse;
import com.acme.orders.orders.model.CardPayment;
import com.acme.orders.orders.model.NewOrder;
import com.acme.orders.orders.model.Order;
import com.acme.orders.orders.model.OrderChange;
import com.acme.orders.payments.PaymentsFake;
import com.acme.orders.payments.model.Charge;
import com.acme.orders.payments.model.ChargeStatus;
import com.acme.orders.payments.model.Declined;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** What only we know: which articles there are not, when an order can't be changed, and what may come of a payment. */
public final class MyOrders implements OrdersGiven {

    private static final NewOrder TWO_BOOKS = new NewOrder("sku-1", 2);
    private static final NewOrder WHAT_NOBODY_SELLS = new NewOrder("sku-404", 1);
    private static final CardPayment BY_VISA = new CardPayment("tok_visa");
    private static final Charge CAPTURED = new Charge("ch_1", 4200, "EUR", "order-1", ChargeStatus.CAPTURED);

    private final OrdersClient orders;
    private final Optional<PaymentsFake> payments;

    MyOrders(OrdersClient orders, Optional<PaymentsFake> payments) {
        this.orders = orders;
        this.payments = payments;
    }

    @Override
    public PlaceOrderResponse placeOrder422() {
        return orders.placeOrder(WHAT_NOBODY_SELLS);
    }

    @Override
    public ReplaceOrderResponse replaceOrder422() {
        return orders.replaceOrder(placed(), WHAT_NOBODY_SELLS);
    }

    @Override
    public ReplaceOrderResponse replaceOrder409() {
        return orders.replaceOrder(paid(), TWO_BOOKS);
    }

    @Override
    public ChangeOrderResponse changeOrder409() {
        return orders.changeOrder(paid(), OrderChange.builder().quantity(3).build());
    }

    @Override
    public DeleteOrderResponse deleteOrder409() {
        return orders.deleteOrder(paid());
    }

    @Override
    public PayOrderResponse payOrder409() {
        payments().createCharge().responds402(new Declined("insufficient_funds"));
        return orders.payOrder(placed(), BY_VISA);
    }

    @Override
    public PayOrderResponse payOrder502() {
        payments().createCharge().isDown();
        return orders.payOrder(placed(), BY_VISA);
    }

    @Override
    public PayOrderResponse payOrder504() {
        payments().createCharge().after(Duration.ofSeconds(6)).responds201(CAPTURED);
        return orders.payOrder(placed(), BY_VISA);
    }

    private UUID placed() {
        return orders.placeOrder(TWO_BOOKS).expect201().id();
    }

    private UUID paid() {
        payments().createCharge().responds201(CAPTURED);
        Order paid = orders.payOrder(placed(), BY_VISA).expect200();
        return paid.id();
    }

    /** Where the service runs elsewhere, its payments are real, and nobody is charged for a test. */
    private PaymentsFake payments() {
        assumeTrue(payments.isPresent(), "payments are not faked here");
        return payments.orElseThrow();
    }
}
