package com.acme.orders.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.acme.orders.domain.Draft;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestBodiesTest {

    private static final Draft A_GIFT = new Draft("sku-1", 2, Optional.of("Happy birthday!"));

    @ParameterizedTest
    @ValueSource(strings = {"2", "2.0", "20e-1"})
    void an_integer_is_an_integer_however_it_is_written(String two) {
        var draft = RequestBodies.newOrder(bytes("{\"sku\": \"sku-1\", \"quantity\": " + two + "}"));

        assertThat(draft).isEqualTo(new Draft("sku-1", 2, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{}",
                "{\"sku\": \"sku-1\"}",
                "{\"sku\": \"sku-1\", \"quantity\": null}",
                "{\"sku\": \"sku-1\", \"quantity\": \"2\"}",
                "{\"sku\": \"sku-1\", \"quantity\": 2.5}",
                "{\"sku\": \"sku-1\", \"quantity\": 0}",
                "{\"sku\": \"sku-1\", \"quantity\": 100}",
                "{\"sku\": \"sku-1\", \"quantity\": 1e999999999}",
                "{\"sku\": 1, \"quantity\": 2}",
                "{\"sku\": \"SKU 1\", \"quantity\": 2}",
                "{\"sku\": \"sku-1\", \"quantity\": 2, \"giftNote\": null}",
                "{\"sku\": \"sku-1\", \"quantity\": 2, \"colour\": \"red\"}",
                "{\"sku\": \"sku-1\", \"quantity\": 2, \"quantity\": 2}",
                "{\"sku\": \"sku-1\", \"quantity\": 2} and more"
            })
    void what_the_document_does_not_allow_is_no_new_order(String body) {
        assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> RequestBodies.newOrder(bytes(body)));
    }

    @Test
    void a_gift_note_may_come_with_the_order() {
        var body = bytes("{\"sku\": \"sku-1\", \"quantity\": 2, \"giftNote\": \"Happy birthday!\"}");

        assertThat(RequestBodies.newOrder(body)).isEqualTo(A_GIFT);
    }

    @Test
    void a_change_keeps_what_it_leaves_out() {
        var change = RequestBodies.orderChange(bytes("{\"quantity\": 3}"));

        assertThat(change.apply(A_GIFT)).isEqualTo(A_GIFT.withQuantity(3));
    }

    @Test
    void a_change_to_null_takes_the_gift_note_away() {
        var change = RequestBodies.orderChange(bytes("{\"giftNote\": null}"));

        assertThat(change.apply(A_GIFT)).isEqualTo(A_GIFT.withGiftNote(Optional.empty()));
    }

    @Test
    void a_gift_note_is_measured_in_characters_and_has_one_line() {
        var cake = "\uD83C\uDF82";

        assertThat(RequestBodies.orderChange(giftNote(cake.repeat(200)))
                        .apply(A_GIFT)
                        .giftNote())
                .contains(cake.repeat(200));
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> RequestBodies.orderChange(giftNote(cake.repeat(201))));
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> RequestBodies.orderChange(giftNote("two\\nlines")));
    }

    private static byte[] giftNote(String text) {
        return bytes("{\"giftNote\": \"" + text + "\"}");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
