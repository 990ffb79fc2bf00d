package io.fromswagger.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.orders.orders.model.NewOrder;
import com.acme.orders.orders.model.Order;
import com.acme.orders.orders.model.OrderStatus;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonCodecTest {

    private static final OffsetDateTime NOON = OffsetDateTime.of(2020, 2, 29, 12, 0, 0, 0, ZoneOffset.UTC);

    record Everything(
            String text,
            boolean flag,
            int small,
            long large,
            float single,
            double twice,
            BigDecimal decimal,
            BigInteger huge,
            OffsetDateTime time,
            LocalDate day,
            UUID id,
            URI link,
            Bytes bytes,
            Json any,
            List<@Nullable String> list,
            Map<String, List<Integer>> map,
            OrderStatus status) {}

    @Test
    void a_record_is_written_with_json_names_and_without_what_is_null() {
        assertThat(JsonCodec.encode(new NewOrder("sku-1", 2, "for you")))
                .hasToString("{\"sku\":\"sku-1\",\"quantity\":2,\"gift-note\":\"for you\"}");
        assertThat(JsonCodec.encode(new NewOrder("sku-1", 2, null))).hasToString("{\"sku\":\"sku-1\",\"quantity\":2}");
    }

    @Test
    void null_is_written_where_the_document_requires_the_member() {
        Order order = new Order(7, "sku-1", 2, new BigDecimal("42.00"), null, null, null);

        assertThat(JsonCodec.encode(order))
                .hasToString("{\"id\":7,\"sku\":\"sku-1\",\"quantity\":2,\"total\":42.00,\"coupon\":null}");
    }

    @Test
    void every_type_survives_the_way_there_and_back() {
        Everything everything = new Everything(
                "a",
                true,
                1,
                2L,
                0.5f,
                0.1,
                new BigDecimal("1.10"),
                new BigInteger("12345678901234567890"),
                NOON,
                LocalDate.of(2020, 2, 29),
                new UUID(1, 2),
                URI.create("http://localhost/"),
                Bytes.of("bytes"),
                Json.parse("{\"a\":[1]}"),
                java.util.Arrays.asList("x", null),
                Map.of("k", List.of(1, 2)),
                OrderStatus.PAID);

        Json json = JsonCodec.encode(everything);

        assertThat(json.get("time").asString()).isEqualTo("2020-02-29T12:00:00Z");
        assertThat(json.get("status").asString()).isEqualTo("paid");
        assertThat(json.get("bytes").asString()).isEqualTo("Ynl0ZXM=");
        assertThat(JsonCodec.decode(json, Everything.class))
                .usingRecursiveComparison()
                .isEqualTo(everything);
    }

    @Test
    void unknown_members_are_ignored_and_missing_optional_ones_are_null() {
        NewOrder order = JsonCodec.decode(Json.parse("{\"sku\":\"a\",\"quantity\":2.0,\"new\":1}"), NewOrder.class);

        assertThat(order).isEqualTo(new NewOrder("a", 2, null));
    }

    @Test
    void generic_types_are_decoded_through_type_of() {
        Map<String, List<NewOrder>> orders =
                JsonCodec.decode(Json.parse("{\"a\":[{\"sku\":\"x\",\"quantity\":1}]}"), new TypeOf<>() {});

        assertThat(orders).containsExactly(Map.entry("a", List.of(new NewOrder("x", 1, null))));
    }

    @Test
    void a_mismatch_says_where_what_and_what_instead() {
        mismatch("[{\"sku\":\"a\"}]", "/0/quantity must be a whole number of at most 64 bits, but is absent");
        mismatch("[{\"sku\":null,\"quantity\":1}]", "/0/sku must be a string, but is null");
        mismatch(
                "[{\"sku\":\"a\",\"quantity\":1.5}]",
                "/0/quantity must be a whole number of at most 64 bits, but is 1.5");
        mismatch("{}", "the value must be an array, but is {}");
        assertThatThrownBy(() -> JsonCodec.decode(Json.of(1), OrderStatus.class))
                .hasMessage("the value must be one of \"placed\", \"paid\", but is 1");
        assertThatThrownBy(() -> JsonCodec.decode(Json.of("noon"), OffsetDateTime.class))
                .hasMessage("the value must be a date-time with offset, but is \"noon\"");
    }

    private static void mismatch(String text, String message) {
        assertThatThrownBy(() -> JsonCodec.decode(Json.parse(text), new TypeOf<List<NewOrder>>() {}))
                .isInstanceOf(JsonMismatch.class)
                .hasMessage(message);
    }

    @Test
    void a_value_that_the_document_does_not_name_is_kept() {
        OrderStatus lost = JsonCodec.decode(Json.of("lost"), OrderStatus.class);

        assertThat(lost).isEqualTo(OrderStatus.unknown("lost")).isNotInstanceOf(OrderStatus.Known.class);
        assertThat(JsonCodec.encode(lost)).isEqualTo(Json.of("lost"));
        assertThat(JsonCodec.decode(Json.of("paid"), OrderStatus.class)).isSameAs(OrderStatus.PAID);
    }

    @Test
    void null_is_decoded_only_where_it_may_be() {
        assertThat(JsonCodec.decode(Json.parse("[null]"), new TypeOf<List<@Nullable Integer>>() {}))
                .containsOnlyNulls();
        assertThatThrownBy(() -> JsonCodec.decode(Json.parse("[null]"), new TypeOf<List<Integer>>() {}))
                .isInstanceOf(JsonMismatch.class);
    }

    @Test
    void a_member_that_is_required_yet_nullable_must_be_there() {
        assertThatThrownBy(() -> JsonCodec.decode(
                        Json.parse("{\"id\":7,\"sku\":\"a\",\"quantity\":2,\"total\":1}"), Order.class))
                .asInstanceOf(InstanceOfAssertFactories.type(JsonMismatch.class))
                .returns("/coupon", JsonMismatch::pointer)
                .returns("absent", JsonMismatch::actual);
    }

    @Test
    void a_builder_is_json_of_what_was_set_and_a_record_once_it_is_complete() {
        NewOrder.Builder builder = NewOrder.builder().quantity(2).giftNote(null);

        assertThat(JsonCodec.encode(builder)).hasToString("{\"quantity\":2,\"gift-note\":null}");
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("NewOrder needs sku: it is required by the document");
        assertThat(builder.sku("a").build()).isEqualTo(new NewOrder("a", 2, null));
    }

    @Test
    void a_value_without_json_form_is_refused_by_name() {
        assertThatThrownBy(() -> JsonCodec.encode(new StringBuilder[0])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JsonCodec.decode(Json.of(1), Thread.class))
                .hasMessage("No JSON form for java.lang.Thread");
    }
}
