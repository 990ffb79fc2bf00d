package io.fromswagger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.orders.orders.OrdersClient;
import com.acme.orders.orders.PlaceOrderResponse;
import io.fromswagger.json.Json;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ApiContractTest {

    @Test
    void the_contract_lies_next_to_the_generated_classes_and_is_read_once() {
        ApiContract orders = ApiContract.of(OrdersClient.class);

        assertThat(orders.name()).isEqualTo("orders");
        assertThat(orders.spec()).isEqualTo("openapi/orders.yaml");
        assertThat(orders.basePath()).isEqualTo("/v1");
        assertThat(ApiContract.of(PlaceOrderResponse.class)).isSameAs(orders);
    }

    @Test
    void an_operation_has_all_that_the_document_says() {
        OperationContract placeOrder = ApiContract.of(OrdersClient.class).operation("placeOrder");

        assertThat(placeOrder.spoken()).isEqualTo("POST /orders");
        assertThat(placeOrder.security()).containsExactly(List.of("bearerAuth"));
        assertThat(placeOrder.response(201).orElseThrow().line()).isEqualTo(58);
        assertThat(placeOrder.response(418)).isEmpty();
        assertThat(placeOrder.sampleRequest().orElseThrow().body())
                .isEqualTo(Json.parse("{\"sku\":\"sku-1\",\"quantity\":2}"));
        assertThat(placeOrder.cases())
                .containsExactly(
                        new ContractCase(
                                "created_for_example_two_books",
                                "positive",
                                Optional.of("201"),
                                "example 'two books'",
                                Optional.empty(),
                                false),
                        new ContractCase(
                                "conflict",
                                "pending",
                                Optional.of("409"),
                                "pending",
                                Optional.of("Only you know when."),
                                false));
    }

    @Test
    void samples_are_readable() {
        OperationContract listOrders = ApiContract.of(OrdersClient.class).operation("listOrders");

        assertThat(listOrders.sampleRequest().orElseThrow().query()).containsEntry("limit", Json.of(1));
        assertThat(listOrders.sampleRequest().orElseThrow().produced()).isEmpty();
        assertThat(listOrders.response(200).orElseThrow().sample().orElseThrow().body())
                .hasToString("{\"orders\":[]}");
    }

    @Test
    void what_is_missing_is_named() {
        assertThatThrownBy(() -> ApiContract.of(ApiContractTest.class))
                .hasMessage("contract.contract.json is not on the classpath in io.fromswagger.contract:"
                        + " compile the annotated package again");
        assertThatThrownBy(() -> ApiContract.of(OrdersClient.class).operation("payOrder"))
                .hasMessage("openapi/orders.yaml has no operation 'payOrder'; it has [listOrders, placeOrder]");
        assertThatThrownBy(() -> ApiContract.read(Json.parse("{\"fromswagger\":2}")))
                .hasMessageContaining("format 2, this runtime reads format 1");
    }
}
