package com.acme.orders.domain;

import static com.acme.orders.domain.Refused.Reason.ORDER_ALREADY_PAID;
import static com.acme.orders.domain.Refused.Reason.ORDER_CHANGED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class OrderTest {

    private static final Money PRICE = new Money(2100);
    private static final Draft TWO_BOOKS = new Draft("sku-1", 2, Optional.empty());

    private final Order order = new Order(UUID.randomUUID(), TWO_BOOKS, PRICE, Instant.EPOCH, Optional.empty());

    @Test
    void the_total_is_the_price_of_all_pieces() {
        assertThat(order.total().euros()).isEqualTo("42.00");
    }

    @Test
    void an_order_is_paid_once_a_charge_paid_for_it() {
        var paid = order.paidBy(order.chargeTo("tok_visa"), "ch_1");

        assertThat(order.status()).isEqualTo(OrderStatus.PLACED);
        assertThat(paid.status()).isEqualTo(OrderStatus.PAID);
    }

    @Test
    void the_same_card_is_charged_under_the_same_key() {
        assertThat(order.chargeTo("tok_visa").key())
                .isEqualTo(order.chargeTo("tok_visa").key());
    }

    @Test
    void another_card_or_another_amount_is_charged_under_another_key() {
        var threeBooks = order.with(TWO_BOOKS.withQuantity(3), PRICE);

        assertThat(order.chargeTo("tok_visa").key())
                .isNotEqualTo(order.chargeTo("tok_other").key())
                .isNotEqualTo(threeBooks.chargeTo("tok_visa").key());
    }

    @Test
    void a_charge_that_is_confirmed_twice_pays_once() {
        var charge = order.chargeTo("tok_visa");
        var paid = order.paidBy(charge, "ch_1");

        assertThat(paid.paidBy(charge, "ch_1")).isEqualTo(paid);
    }

    @Test
    void a_paid_order_takes_no_other_charge_and_no_other_draft() {
        var visa = order.chargeTo("tok_visa");
        var other = order.chargeTo("tok_other");
        var paid = order.paidBy(visa, "ch_1");

        assertRefused(ORDER_ALREADY_PAID, () -> paid.chargeTo("tok_visa"));
        assertRefused(ORDER_ALREADY_PAID, () -> paid.paidBy(other, "ch_2"));
        assertRefused(ORDER_ALREADY_PAID, () -> paid.with(TWO_BOOKS, PRICE));
    }

    @Test
    void a_charge_does_not_pay_for_an_order_that_costs_more_by_now() {
        var charge = order.chargeTo("tok_visa");
        var threeBooks = order.with(TWO_BOOKS.withQuantity(3), PRICE);

        assertRefused(ORDER_CHANGED, () -> threeBooks.paidBy(charge, "ch_1"));
    }

    private static void assertRefused(Refused.Reason reason, ThrowingCallable call) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(call)
                .extracting(Refused::reason)
                .isEqualTo(reason);
    }
}
