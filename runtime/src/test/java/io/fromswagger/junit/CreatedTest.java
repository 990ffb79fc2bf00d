package io.fromswagger.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.shop.orders.OrdersClient;
import io.fromswagger.contract.ApiContract;
import io.fromswagger.http.Exchange;
import io.fromswagger.http.Payload;
import io.fromswagger.http.ReceivedResponse;
import io.fromswagger.http.SentRequest;
import io.fromswagger.json.Json;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreatedTest {

    @ParameterizedTest
    @CsvSource({
        "/orders/7, 7",
        "http://localhost:1/v1/orders/7, 7",
        "/orders/a%2Fb+c, a/b+c",
        "/orders/7/receipt, 7",
        "/orders/7?fresh=true, 7"
    })
    void is_known_by_its_location(String location, String id) {
        assertThat(created(Map.of("location", List.of(location)), "{\"id\":99}").id("orderId"))
                .isEqualTo(id);
    }

    @Test
    void is_known_by_the_member_named_like_the_parameter_and_else_by_its_id() {
        assertThat(created(Map.of(), "{\"orderId\":\"a\",\"id\":\"b\"}").id("orderId"))
                .isEqualTo("a");
        assertThat(created(Map.of("Location", List.of("/elsewhere")), "{\"id\":12345678901}")
                        .id("orderId"))
                .isEqualTo("12345678901");
    }

    @Test
    void below_another_resource_knows_the_other_by_its_own_request() {
        var api = ApiContract.read(Json.parse("""
                {"fromswagger": 1, "name": "orders", "$defs": {}, "operations": [
                  {"id": "addLine", "method": "POST", "path": "/orders/{orderId}/lines", "responses": {"201": {}}}]}"""));
        var line = new Created(
                api,
                new Exchange(
                        api,
                        api.operation("addLine"),
                        new SentRequest(
                                "POST", URI.create("http://127.0.0.1:9/v1/orders/7/lines"), Map.of(), Payload.EMPTY),
                        new ReceivedResponse(201, Map.of(), Payload.of("{\"id\":99}"), Duration.ZERO)));

        assertThat(line.id("orderId")).isEqualTo("7");
        assertThat(line.id("lineId")).isEqualTo("99");
    }

    @Test
    void is_known_by_its_own_path_where_another_has_a_parameter_of_that_name() {
        var api = ApiContract.read(Json.parse("""
                {"fromswagger": 1, "name": "contacts", "$defs": {}, "operations": [
                  {"id": "getContact", "method": "GET", "path": "/contacts/{id}", "responses": {"200": {}}},
                  {"id": "export", "method": "POST", "path": "/contacts/exports", "responses": {"202": {}}},
                  {"id": "getExport", "method": "GET", "path": "/contacts/exports/{id}", "responses": {"200": {}}}]}"""));
        var export = new Created(
                api,
                new Exchange(
                        api,
                        api.operation("export"),
                        new SentRequest(
                                "POST", URI.create("http://127.0.0.1:9/contacts/exports"), Map.of(), Payload.EMPTY),
                        new ReceivedResponse(
                                202,
                                Map.of("Location", List.of("/contacts/exports/7")),
                                Payload.EMPTY,
                                Duration.ZERO)));

        assertThat(export.id("id")).isEqualTo("7");
    }

    @Test
    void that_is_not_known_by_anything_is_a_set_up_failure() {
        assertThatThrownBy(() -> created(Map.of(), "{\"name\":\"x\"}").id("orderId"))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("set-up failed: the answer of POST /orders names no orderId")
                .hasMessageContaining("{\"name\":\"x\"}");
    }

    @Test
    void whose_id_the_document_does_not_require_may_stay_unknown() {
        var api = ApiContract.read(Json.parse("""
                {"fromswagger": 1, "name": "orders", "$defs": {}, "operations": [
                  {"id": "placeOrder", "method": "POST", "path": "/orders", "responses": {"201": {"content":
                    {"application/json": {"schema": {"properties": {"id": {"type": "string"}}}}}}}}]}"""));
        var order = new Created(
                api,
                new Exchange(
                        api,
                        api.operation("placeOrder"),
                        new SentRequest("POST", URI.create("http://127.0.0.1:9/orders"), Map.of(), Payload.EMPTY),
                        new ReceivedResponse(
                                201,
                                Map.of("Content-Type", List.of("application/json")),
                                Payload.of("{\"name\":\"x\"}"),
                                Duration.ZERO)));

        assertThatThrownBy(() -> order.id("orderId"))
                .isInstanceOf(Pending.class)
                .hasMessageStartingWith("set-up: the answer of POST /orders names no orderId");
    }

    @Test
    void has_an_absolute_location() {
        assertThat(created(Map.of("Location", List.of("/orders/7")), "").location())
                .isEqualTo("http://127.0.0.1:9/orders/7");
        assertThatThrownBy(() -> created(Map.of("Location", List.of("not an address")), "")
                        .location())
                .hasMessage("set-up failed: the answer of POST /orders has no usable Location header");
    }

    private static Created created(Map<String, List<String>> headers, String body) {
        var orders = ApiContract.of(OrdersClient.class);
        var exchange = new Exchange(
                orders,
                orders.operation("placeOrder"),
                new SentRequest("POST", URI.create("http://127.0.0.1:9/orders"), Map.of(), Payload.EMPTY),
                new ReceivedResponse(201, headers, Payload.of(body), Duration.ZERO));
        return new Created(orders, exchange);
    }
}
