package io.fromswagger.bench.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.bench.wire.Answer;
import io.fromswagger.bench.wire.Header;
import io.fromswagger.bench.wire.Request;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaultsTest {

    private static final Answer ORDER = new Answer(
                    200, "OK", List.of(new Header("content-type", "application/json")), new byte[0])
            .withText("{\"sku\":\"sku-1\",\"total\":42.00,\"giftNote\":null}");

    @Test
    void a_property_goes_and_the_others_keep_their_spelling() {
        var broken = ORDER.edited(order -> order.remove("sku"));

        assertThat(broken.text()).isEqualTo("{\"total\":42.00,\"giftNote\":null}");
    }

    @Test
    void an_answer_that_is_no_object_stays_as_it_is() {
        var list = ORDER.withText("[1]");

        assertThat(list.edited(order -> order.remove("sku"))).isEqualTo(list);
    }

    @Test
    void a_header_is_another_header_whatever_its_case() {
        assertThat(ORDER.with("Content-Type", "text/html").headers())
                .containsExactly(new Header("Content-Type", "text/html"));
    }

    @Test
    void a_missing_property_is_made_up_only_where_it_is_missing() {
        var without = post("{\"quantity\":2}");
        var with = post("{\"quantity\":2,\"sku\":\"sku-2\"}");

        assertThat(Shapes.isText(without.edited(body -> body.add("sku", Shapes.text("sku-1")))
                        .json()
                        .orElseThrow()
                        .get("sku")))
                .isTrue();
        assertThat(with.json().orElseThrow().has("sku")).isTrue();
        assertThat(post("no JSON").json()).isEmpty();
    }

    @Test
    void a_query_parameter_is_replaced_alone() {
        var request = new Request("GET", "/orders?limit=0&offset=2", List.of(), new byte[0]);

        assertThat(request.query("limit")).contains("0");
        assertThat(request.withQuery("limit", "1").target()).isEqualTo("/orders?offset=2&limit=1");
        assertThat(request.withoutQuery("limit").withoutQuery("offset").target())
                .isEqualTo("/orders");
    }

    private static Request post(String body) {
        return new Request("POST", "/orders", List.of(), body.getBytes(StandardCharsets.UTF_8));
    }
}
