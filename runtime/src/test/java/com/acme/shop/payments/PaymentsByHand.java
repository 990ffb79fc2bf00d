package com.acme.shop.payments;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.Environment;
import io.fromswagger.EnvironmentBuilder;
import io.fromswagger.junit.ServiceTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Plays the service that calls the collaborator, rightly and wrongly. */
@ServiceTest(environment = PaymentsByHand.OnlyPayments.class)
@TestMethodOrder(MethodOrderer.MethodName.class)
public class PaymentsByHand {

    static final class OnlyPayments implements Environment {

        @Override
        public void define(EnvironmentBuilder env) {
            env.fake(PaymentsFake.class);
        }
    }

    @Test
    void a_call_that_keeps_the_contract(PaymentsFake payments) throws Exception {
        payments.createCharge().responds201(new Charge("ch-9"));

        assertThat(charge(payments, "Idempotency-Key", "one")).isEqualTo("{\"id\":\"ch-9\"}");
        assertThat(payments.createCharge().received(1).body().amount()).isEqualTo(4200);
    }

    @Test
    void b_call_without_the_required_header(PaymentsFake payments) throws Exception {
        payments.createCharge().responds201(new Charge("ch-9"));

        charge(payments, "X-Other", "one");
    }

    @Test
    void c_nothing_is_left_of_the_tests_before(PaymentsFake payments) {
        payments.createCharge().never();
    }

    private static String charge(PaymentsFake payments, String header, String value)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(payments.url() + "/charges"))
                .header("Content-Type", "application/json")
                .header(header, value)
                .POST(HttpRequest.BodyPublishers.ofString("{\"amount\":4200}"))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body()
                .replaceAll("\\s", "");
    }
}
