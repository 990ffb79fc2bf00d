package com.acme.orders;

import static io.fromswagger.fake.Condition.anyOf;
import static io.fromswagger.fake.Condition.body;
import static io.fromswagger.fake.Condition.header;
import static io.fromswagger.fake.Match.equalTo;
import static io.fromswagger.fake.Match.matching;
import static io.fromswagger.fake.Match.oneOf;
import static io.fromswagger.fake.Match.startingWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.orders.orders.OrdersClient;
import com.acme.orders.orders.model.CardPayment;
import com.acme.orders.orders.model.NewOrder;
import com.acme.orders.payments.PaymentsFake;
import com.acme.orders.payments.model.Charge;
import com.acme.orders.payments.model.ChargeStatus;
import com.acme.orders.payments.model.Declined;
import com.acme.orders.payments.model.Problem;
import io.fromswagger.junit.ServiceTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the guide to fakes shows, with a caller that does what the tests ask of it. */
@ServiceTest
class FakesGuideTest {

    private static final CardPayment BY_VISA = new CardPayment("tok_visa");
    private static final String BODY =
            "{\"amount\": 4200, \"currency\": \"EUR\", \"cardToken\": \"tok_visa\", \"reference\": \"r\", \"lines\": [{\"sku\": \"sku-1\"}]}";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Charge charge = charge("ch_1", ChargeStatus.CAPTURED);
    private final Charge captured = charge;
    private final Charge pending = charge("ch_1", ChargeStatus.PENDING);

    @Test
    void says_which_requests_are_meant(PaymentsFake payments) throws Exception {
        // tag::conditions[]
        payments.createCharge()
                .whereIdempotencyKey(matching("[0-9a-f-]{36}")) // a parameter: this value, or what it has to be
                .whereBody(charge -> charge.amount(4200).currency("EUR")) // properties by type; others don't matter
                .whereBodyCardToken(startingWith("tok_")) // one property
                .where("$.lines[*].sku", equalTo("sku-1")) // a JSON path, for what lies deeper
                .responds201(charge);
        // end::conditions[]

        assertThat(post(payments).statusCode()).isEqualTo(201);
    }

    @Test
    void says_it_with_any_place(PaymentsFake payments) throws Exception {
        // tag::places[]
        payments.createCharge()
                .where(anyOf(header("X-Region", equalTo("eu")), body("$.currency", oneOf("EUR", "SEK"))))
                .responds201(charge);
        // end::places[]

        assertThat(post(payments).statusCode()).isEqualTo(201);
    }

    @Test
    void says_what_they_get(PaymentsFake payments) throws Exception {
        String uri = "/charges/ch_1";
        // tag::answers[]
        payments.createCharge().responds402(new Declined("insufficient_funds")); // a documented status, its own type
        payments.createCharge().responds201(charge, headers -> headers.location(uri)); // its own headers
        payments.createCharge().responds402ExampleStolenCard(); // an example of the document
        payments.createCharge().after(Duration.ofSeconds(6)).responds201(charge); // late
        payments.createCharge().isDown(); // no answer at all: the connection breaks
        payments.createCharge().sendsGarbage(); // bytes that are no HTTP
        payments.createCharge().neverAnswers();
        payments.createCharge()
                .offContract("their gateway sends HTML when it is overloaded") // leaves the document, and says why
                .header("Content-Type", "text/html")
                .responds(503, "<h1>later</h1>");
        // end::answers[]

        assertThat(post(payments).statusCode()).isEqualTo(503);
    }

    @Test
    void what_is_polled_becomes_ready(PaymentsFake payments) throws Exception {
        // tag::polled[]
        // what is polled becomes ready
        payments.getCharge().whereChargeId("ch_1").responds200(pending).times(2).then().responds200(captured);
        // end::polled[]

        assertThat(get(payments, "ch_1")).contains("pending");
        assertThat(get(payments, "ch_1")).contains("pending");
        assertThat(get(payments, "ch_1")).contains("captured");
        assertThat(get(payments, "ch_1")).contains("captured");
    }

    @Test
    void the_first_attempt_fails(PaymentsFake payments) throws Exception {
        // tag::first-fails[]
        // the first attempt fails
        payments.createCharge().isDown().then().responds201(charge);
        // end::first-fails[]

        assertThatThrownBy(() -> post(payments)).isInstanceOf(IOException.class);
        assertThat(post(payments).statusCode()).isEqualTo(201);
    }

    @Test
    void a_limit_is_reached(PaymentsFake payments) throws Exception {
        // tag::limit[]
        // a limit is reached
        payments.createCharge()
                .responds201(charge)
                .times(3)
                .then()
                .responds429(Problem.builder().title("slow down").build());
        // end::limit[]

        for (int i = 0; i < 3; i++) {
            assertThat(post(payments).statusCode()).isEqualTo(201);
        }
        assertThat(post(payments).statusCode()).isEqualTo(429);
    }

    @Test
    void each_id_has_a_state(PaymentsFake payments) throws Exception {
        // tag::ids[]
        // each id has a state of its own
        payments.getCharge().whereChargeId("ch_1").responds200(pending).then().responds200(captured);
        payments.getCharge().whereChargeId("ch_2").responds200(charge("ch_2", ChargeStatus.CAPTURED));
        // end::ids[]

        assertThat(get(payments, "ch_1")).contains("pending");
        assertThat(get(payments, "ch_2")).contains("captured");
        assertThat(get(payments, "ch_1")).contains("captured");
    }

    @Test
    void a_test_may_go_on_stubbing(OrdersClient orders, PaymentsFake payments) throws Exception {
        var order = orders.placeOrder(new NewOrder("sku-1", 2)).expect201();
        payments.createCharge().responds201(charge);
        // tag::later[]
        // made, then found: a test may go on stubbing between two calls of its service
        payments.getCharge()
                .responds404(Problem.builder().title("no such charge").build());
        orders.payOrder(order.id(), BY_VISA).expect200();
        payments.getCharge().whereChargeId("ch_1").responds200(captured);
        // end::later[]

        assertThat(get(payments, "ch_1")).contains("captured");
    }

    @Test
    void down_as_a_whole(OrdersClient orders, PaymentsFake payments) {
        var order = orders.placeOrder(new NewOrder("sku-1", 2)).expect201();
        payments.createCharge().responds201(charge);
        // tag::down[]
        // down as a whole, and back
        payments.isDown();
        orders.payOrder(order.id(), BY_VISA).expect502();
        payments.isBack();
        orders.payOrder(order.id(), BY_VISA).expect200();
        // end::down[]
    }

    @Test
    void in_short(OrdersClient orders, PaymentsFake payments) {
        var order = orders.placeOrder(new NewOrder("sku-1", 2)).expect201();
        // tag::recovers[]
        payments.createCharge().isDown().times(2).then().responds201(charge); // the last answer stays
        orders.payOrder(order.id(), BY_VISA).expect502();
        orders.payOrder(order.id(), BY_VISA).expect502();
        orders.payOrder(order.id(), BY_VISA).expect200();
        payments.createCharge().eventually(Duration.ofSeconds(2)).received(3); // what it calls in its own time
        // end::recovers[]
    }

    @Test
    void says_what_came(PaymentsFake payments) throws Exception {
        payments.createCharge().responds201(charge);
        payments.getCharge().responds200(charge);
        post(payments);
        get(payments, "ch_1");
        // tag::received[]
        payments.createCharge().received(1).body().amount(); // 4200
        payments.createCharge().whereBodyAmount(equalTo(99L)).never();
        payments.createCharge()
                .eventually(Duration.ofSeconds(2)) // waits for what a service does in its own time
                .received(1)
                .requests()
                .get(0)
                .header("Idempotency-Key");
        payments.inOrder(payments.createCharge(), payments.getCharge());
        payments.strictStubs(); // the stubs from here on have to answer something, or the test fails
        // end::received[]

        assertThat(payments.createCharge().received(1).body().amount()).isEqualTo(4200);
    }

    @Test
    void records_the_real_one(OrdersClient orders, PaymentsFake payments, @TempDir Path sources) throws IOException {
        var order = orders.placeOrder(new NewOrder("sku-1", 2)).expect201();
        try (var real = new PaymentsSandbox()) {
            URI sandbox = real.url();
            // tag::recording[]
            var recording = payments.proxyTo(sandbox); // what no stub answers goes to the real one
            orders.payOrder(order.id(), BY_VISA).expect200();
            recording.ignoring("reference").writeTo(sources, "com.acme.orders.PaymentsRecording");
            // end::recording[]
            assertThat(sources.resolve("com/acme/orders/PaymentsRecording.java"))
                    .content()
                    .contains("static void stub(PaymentsFake");
        }
    }

    private static Charge charge(String id, ChargeStatus status) {
        return new Charge(id, 4200, "EUR", "order-1", status);
    }

    private HttpResponse<String> post(PaymentsFake payments) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(payments.url() + "/charges"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(BODY))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private String get(PaymentsFake payments, String id) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(payments.url() + "/charges/" + id)).build();
        return http.send(request, BodyHandlers.ofString()).body();
    }
}
