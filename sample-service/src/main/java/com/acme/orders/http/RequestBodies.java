package com.acme.orders.http;

import com.acme.orders.domain.Draft;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The request bodies of the document, turned into what the domain understands. */
final class RequestBodies {

    private static final String SKU = "sku";
    private static final String QUANTITY = "quantity";
    private static final String GIFT_NOTE = "giftNote";
    private static final String CARD_TOKEN = "cardToken";

    private RequestBodies() {}

    /** Schema {@code NewOrder}. */
    static Draft newOrder(byte[] body) {
        var order = JsonObject.read(body, SKU, QUANTITY, GIFT_NOTE);
        var giftNote = order.has(GIFT_NOTE) ? Optional.of(giftNote(order)) : Optional.<String>empty();
        return new Draft(order.text(SKU, TextRule.SKU), quantity(order), giftNote);
    }

    /** Schema {@code OrderChange}. */
    static UnaryOperator<Draft> orderChange(byte[] body) {
        var change = JsonObject.read(body, QUANTITY, GIFT_NOTE);
        if (change.isEmpty()) {
            throw new InvalidRequest("the body must change something");
        }
        UnaryOperator<Draft> quantity = UnaryOperator.identity();
        if (change.has(QUANTITY)) {
            int newQuantity = quantity(change);
            quantity = draft -> draft.withQuantity(newQuantity);
        }
        UnaryOperator<Draft> giftNote = UnaryOperator.identity();
        if (change.has(GIFT_NOTE)) {
            var newNote = change.isNull(GIFT_NOTE) ? Optional.<String>empty() : Optional.of(giftNote(change));
            giftNote = draft -> draft.withGiftNote(newNote);
        }
        return quantity.andThen(giftNote)::apply;
    }

    /** Schema {@code CardPayment}. */
    static String cardToken(byte[] body) {
        return JsonObject.read(body, CARD_TOKEN).text(CARD_TOKEN, TextRule.CARD_TOKEN);
    }

    private static int quantity(JsonObject body) {
        return body.integer(QUANTITY, 1, 99);
    }

    private static String giftNote(JsonObject body) {
        return body.text(GIFT_NOTE, TextRule.GIFT_NOTE);
    }
}
