package io.fromswagger.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.acme.orders.orders.OrdersClient;
import com.acme.orders.orders.model.NewOrder;
import com.acme.orders.orders.model.Order;
import com.acme.orders.orders.model.OrderStatus;
import io.fromswagger.contract.ApiContract;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GeneratedClientTest {

    private static final Map<String, String> CREATED =
            Map.of("Content-Type", "application/json", "Location", "/v1/orders/7");
    private static final NewOrder TWO_BOOKS = new NewOrder("sku-1", 2, null);

    private final List<Exchange> heard = new ArrayList<>();
    private ScriptedServer server;
    private OrdersClient orders;

    @BeforeEach
    void start() throws IOException {
        server = new ScriptedServer();
        orders = new OrdersClient(new ApiClient(
                ApiContract.of(OrdersClient.class),
                server.url(),
                new Credentials(Map.of("bearerAuth", "secret")),
                heard::add));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_typed_request_gives_a_typed_answer() {
        server.answers(201, CREATED, "{\"id\":7,\"sku\":\"sku-1\",\"quantity\":2,\"total\":42.00,\"coupon\":null}");

        Order placed = orders.placeOrder(TWO_BOOKS).expect201();

        assertThat(placed).isEqualTo(new Order(7, "sku-1", 2, new BigDecimal("42.00"), null, null, null));
        assertThat(server.asked().method()).isEqualTo("POST");
        assertThat(server.asked().uri()).isEqualTo("/v1/orders");
        assertThat(server.asked().body()).isEqualTo("{\"sku\":\"sku-1\",\"quantity\":2}");
        assertThat(server.asked().headers())
                .containsEntry("Content-type", List.of("application/json"))
                .containsEntry("Authorization", List.of("Bearer secret"))
                .containsEntry("Accept", List.of("application/json, application/problem+json, */*;q=0.1"));
        assertThat(heard)
                .singleElement()
                .returns(201, exchange -> exchange.received().status());
    }

    @Test
    void optional_parameters_are_written_as_documented() {
        server.answers(200, Map.of("Content-Type", "application/json"), "{\"orders\":[]}");

        assertThat(orders.listOrders(with -> with.limit(5).status(OrderStatus.PAID))
                        .expect200()
                        .orders())
                .isEmpty();
        assertThat(server.asked().uri()).isEqualTo("/v1/orders?limit=5&status=paid");
        assertThat(server.asked().headers()).doesNotContainKey("Authorization");
    }

    @Test
    void without_credentials_none_are_sent() {
        server.answers(409, Map.of("Content-Type", "application/problem+json"), "{\"code\":\"SOLD_OUT\"}");

        assertThat(orders.withoutCredentials().placeOrder(TWO_BOOKS).expect409().code())
                .isEqualTo("SOLD_OUT");
        assertThat(server.asked().headers()).doesNotContainKey("Authorization");
    }

    @Test
    void a_redirect_is_an_answer_and_not_followed() {
        server.answers(302, Map.of("Location", "/elsewhere"), "");

        assertThat(orders.listOrders().expectStatus(302).header("location")).contains("/elsewhere");
    }

    @Test
    void a_broken_promise_is_told_as_a_whole() {
        server.answers(201, CREATED, "{\"id\":7,\"sku\":\"sku-1\",\"quantity\":2,\"total\":\"42.00\",\"coupon\":null}");

        assertThatThrownBy(() -> orders.placeOrder(TWO_BOOKS).expect201())
                .isInstanceOf(ContractFailure.class)
                .hasMessage("""
                        POST /orders · 201                                                        openapi/orders.yaml:58
                          rule      $.total must be a number (schema Order, #/components/schemas/Order/properties/total)
                          expected  number
                          actual    "42.00"
                          check     response_schema_conformance
                          request   curl -X POST %s/orders -H 'Authorization: ***' -H 'Content-Type: application/json' -d '{"sku":"sku-1","quantity":2}'
                          response  201 application/json {"id":7,"sku":"sku-1","quantity":2,"total":"42.00","coupon":null}""".formatted(server.url()));
    }

    @Test
    void another_status_than_expected_is_told_with_its_meaning() {
        server.answers(409, Map.of("Content-Type", "application/problem+json"), "{\"code\":\"SOLD_OUT\"}");

        assertThatThrownBy(() -> orders.placeOrder(TWO_BOOKS).expect201())
                .hasMessageContaining("\n  rule      the status must be 201\n")
                .hasMessageContaining("\n  actual    409 (The order can't be placed.)\n")
                .hasMessageContaining("\n  response  409 application/problem+json {\"code\":\"SOLD_OUT\"}");

        server.answers(500, Map.of(), "");
        assertThatThrownBy(() -> orders.placeOrder(TWO_BOOKS).expect201())
                .hasMessageContaining("\n  actual    500 (not documented)\n")
                .hasMessageEndingWith("\n  response  500 (no body)");
    }

    @Test
    void all_violations_are_listed_the_first_in_full() {
        server.answers(201, Map.of("Content-Type", "application/json"), "{\"id\":\"x\"}");

        ContractFailure failure = catchThrowableOfType(
                ContractFailure.class, () -> orders.placeOrder(TWO_BOOKS).expect201());

        assertThat(failure.violations()).hasSize(6);
        assertThat(failure)
                .hasMessageContaining("\n  rule      header Location is required"
                        + " (#/paths/~1orders/post/responses/201/headers/Location)\n  expected  Location\n"
                        + "  actual    absent\n  check     response_headers_conformance\n  also      $.sku is required")
                .hasMessageContaining("\n  also      $.id must be an integer"
                        + " (schema Order, #/components/schemas/Order/properties/id): \"x\"\n  request   ");
    }

    @Test
    void a_room_further_out_adds_what_it_knows() {
        server.answers(500, Map.of(), "");
        ContractFailure failure = catchThrowableOfType(
                ContractFailure.class, () -> orders.placeOrder(TWO_BOOKS).expect201());

        ContractFailure more = failure.with("service", "orders.log: 1 line during this test\nINFO  placed order 7")
                .with("again", "mvn test -Dtest=PlaceOrderTest#declined");

        assertThat(more)
                .hasMessage(failure.getMessage()
                        + "\n  service   orders.log: 1 line during this test\n              INFO  placed order 7"
                        + "\n  again     mvn test -Dtest=PlaceOrderTest#declined")
                .hasStackTraceContaining("a_room_further_out_adds_what_it_knows");
        assertThat(more.getStackTrace()).isEqualTo(failure.getStackTrace());
    }

    @Test
    void nobody_there_is_said_so() throws IOException {
        URI nowhere;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nowhere = URI.create("http://127.0.0.1:" + socket.getLocalPort());
        }
        ApiClient client =
                new ApiClient(ApiContract.of(OrdersClient.class), nowhere, Credentials.NONE, ExchangeListener.NONE);

        assertThatThrownBy(() -> client.request("listOrders").send())
                .isInstanceOf(NoAnswer.class)
                .hasMessage("GET /orders got no answer from " + nowhere + ", since nothing listens there");
    }

    @Test
    void a_service_that_hangs_is_given_up() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            SentRequest request = new SentRequest(
                    "GET", URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/slow"), Map.of(), Payload.EMPTY);

            assertThatThrownBy(() -> new Wire(Duration.ofMillis(200)).send(request))
                    .isInstanceOf(NoAnswer.class)
                    .hasMessageEndingWith(", within 0.2 s");
        }
    }
}
