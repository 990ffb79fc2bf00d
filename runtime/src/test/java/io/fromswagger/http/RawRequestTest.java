package io.fromswagger.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.orders.orders.OrdersClient;
import com.acme.orders.orders.OrdersRawClient;
import com.acme.orders.orders.model.NewOrder;
import io.fromswagger.contract.ApiContract;
import io.fromswagger.json.Bytes;
import io.fromswagger.json.Json;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RawRequestTest {

    private static final Credentials SECRET = new Credentials(Map.of("bearerAuth", "secret"));

    private ScriptedServer server;
    private OrdersRawClient raw;

    @BeforeEach
    void start() throws IOException {
        server = new ScriptedServer();
        raw = new OrdersClient(
                        new ApiClient(ApiContract.of(OrdersClient.class), server.url(), SECRET, ExchangeListener.NONE))
                .raw();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void it_starts_as_the_sample() {
        raw.placeOrder().send();

        assertThat(server.asked().method()).isEqualTo("POST");
        assertThat(server.asked().uri()).isEqualTo("/v1/orders");
        assertThat(server.asked().body()).isEqualTo("{\"sku\":\"sku-1\",\"quantity\":2}");
        assertThat(server.asked().headers())
                .containsEntry("Content-type", List.of("application/json"))
                .containsEntry("Authorization", List.of("Bearer secret"));

        raw.listOrders().send();
        assertThat(server.asked().uri()).isEqualTo("/v1/orders?limit=1");
    }

    @Test
    void a_property_is_left_out_and_the_answer_is_typed() {
        server.answers(400, Map.of(), "");

        raw.placeOrder().without("quantity").send().expectStatus(400);

        assertThat(server.asked().body()).isEqualTo("{\"sku\":\"sku-1\"}");
        assertThatThrownBy(() -> raw.placeOrder().without("quantity").send().expect201())
                .isInstanceOf(ContractFailure.class);
    }

    @Test
    void properties_take_any_value() {
        raw.placeOrder()
                .with("quantity", "two")
                .with("/sku", null)
                .with("lines", List.of(Map.of("price", 1)))
                .with("/lines/0/price", Json.parse("[]"))
                .with("/lines/-", true)
                .send();

        assertThat(server.asked().body())
                .isEqualTo("{\"sku\":null,\"quantity\":\"two\",\"lines\":[{\"price\":[]},true]}");
    }

    @Test
    void a_place_that_is_not_there_is_a_mistake_of_the_test() {
        assertThatThrownBy(() -> raw.placeOrder().without("quantiy"))
                .hasMessage("The body has no place 'quantiy': there are only [sku, quantity]");
        assertThatThrownBy(() -> raw.placeOrder().with("/sku/length", 1))
                .hasMessage("The body has no place '/sku/length': \"sku-1\" has no members");
        assertThatThrownBy(() -> raw.placeOrder().with("/gift/note", 1))
                .hasMessage("The body has no place '/gift/note': there are only [sku, quantity]");
        assertThatThrownBy(() -> raw.placeOrder().body(List.of(1)).without("/1"))
                .hasMessage("The body has no place '/1': there are 1 items");
    }

    @Test
    void items_are_replaced_and_left_out() {
        raw.placeOrder().body(List.of(1, 2, 3)).without("/0").with("/1", "x").send();

        assertThat(server.asked().body()).isEqualTo("[2,\"x\"]");
    }

    @Test
    void the_body_is_replaced_by_a_value_a_builder_or_text() {
        raw.placeOrder().body(new NewOrder("sku-2", 1, null)).send();
        assertThat(server.asked().body()).isEqualTo("{\"sku\":\"sku-2\",\"quantity\":1}");

        raw.placeOrder().body(NewOrder.builder().quantity(3)).send();
        assertThat(server.asked().body()).isEqualTo("{\"quantity\":3}");

        raw.placeOrder().bodyText("{\"sku\":").send();
        assertThat(server.asked().body()).isEqualTo("{\"sku\":");
        assertThat(server.asked().headers()).containsEntry("Content-type", List.of("application/json"));

        raw.placeOrder().mediaType("image/png").body(Bytes.of("png")).send();
        assertThat(server.asked().body()).isEqualTo("png");
        assertThat(server.asked().headers()).containsEntry("Content-type", List.of("image/png"));
    }

    @Test
    void the_media_type_decides_how_the_sample_is_written() {
        raw.placeOrder().mediaType("application/x-www-form-urlencoded").send();
        assertThat(server.asked().body()).isEqualTo("sku=sku-1&quantity=2");

        raw.placeOrder().header("content-type", "nonsense").send();
        assertThat(server.asked().body()).isEqualTo("{\"sku\":\"sku-1\",\"quantity\":2}");
        assertThat(server.asked().headers()).containsEntry("Content-type", List.of("nonsense"));
    }

    @Test
    void every_part_can_be_added_and_left_out() {
        raw.placeOrder()
                .query("dry", true)
                .query("id", List.of(1, 2))
                .header("X-Trace", "t")
                .cookie("theme", "dark")
                .withoutBody()
                .withoutCredentials()
                .withoutHeader("accept")
                .method("PATCH")
                .send();

        assertThat(server.asked().method()).isEqualTo("PATCH");
        assertThat(server.asked().uri()).isEqualTo("/v1/orders?dry=true&id=1&id=2");
        assertThat(server.asked().body()).isEmpty();
        assertThat(server.asked().headers())
                .containsEntry("X-trace", List.of("t"))
                .containsEntry("Cookie", List.of("theme=dark"))
                .doesNotContainKeys("Authorization", "Accept", "Content-type");

        raw.listOrders()
                .withoutQuery("limit")
                .cookie("theme", "dark")
                .withoutCookie("theme")
                .send();
        assertThat(server.asked().uri()).isEqualTo("/v1/orders");
        assertThat(server.asked().headers()).doesNotContainKey("Cookie");
    }

    @Test
    void a_header_that_was_left_out_can_be_given_again() {
        raw.placeOrder()
                .withoutHeader("Authorization")
                .header("authorization", "Basic x")
                .send();

        assertThat(server.asked().headers()).containsEntry("Authorization", List.of("Basic x"));
    }

    @Test
    void without_a_sample_it_starts_empty_and_says_so() {
        ApiContract contract = ApiContract.read(Json.parse("""
            {"fromswagger": 1, "name": "things", "spec": "things.yaml", "operations": [
              {"id": "put", "method": "PUT", "path": "/things/{id}", "pointer": "#/op", "line": 3,
               "parameters": [
                 {"name": "id", "in": "path", "required": true, "style": "simple", "explode": false, "schema": {}}],
               "body": {"required": true, "pointer": "#/op/requestBody", "line": 4,
                        "content": {"text/*": {}, "application/x-www-form-urlencoded": {}}}}]}\
            """));
        ApiClient client = new ApiClient(contract, server.url(), Credentials.NONE, ExchangeListener.NONE);
        RawRequest<ApiResponse> put = client.raw("put", ApiResponse::new);

        assertThat(put.startsEmpty()).isTrue();
        assertThat(raw.placeOrder().startsEmpty()).isFalse();
        assertThatThrownBy(() -> put.without("a"))
                .hasMessage("PUT /things/{id} has no body yet that could have 'a':"
                        + " no sample of it could be made from the document, so set one with body(…)");
        assertThatThrownBy(put::send).hasMessage("PUT /things/{id} needs its path parameter id: path(\"id\", …)");

        put.path("id", "a/b").body(Map.of("a", 1)).send();
        assertThat(server.asked().uri()).isEqualTo("/v1/things/a%2Fb");
        assertThat(server.asked().body()).isEqualTo("a=1");
    }
}
