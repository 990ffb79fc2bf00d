package com.acme.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.orders.orders.OrdersClient;
import com.acme.orders.orders.model.CardPayment;
import com.acme.orders.orders.model.NewOrder;
import com.acme.orders.payments.PaymentsFake;
import io.fromswagger.junit.ServiceTest;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Records what the payments company answers, and holds {@link PaymentsRecording} against it; {@code -Dpayments.record=true}
 * writes that anew.
 */
@ServiceTest
class RecordPaymentsTest {

    private static final Path TESTS = Path.of("src/test/java");

    @TempDir
    private Path elsewhere;

    @Test
    void the_recording_is_what_the_sandbox_answers(OrdersClient orders, PaymentsFake payments) throws IOException {
        try (var sandbox = new PaymentsSandbox()) {
            var recording = payments.proxyTo(sandbox.url());
            var order = orders.placeOrder(new NewOrder("sku-1", 2)).expect201();

            orders.payOrder(order.id(), new CardPayment("tok_empty")).expect409();
            orders.payOrder(order.id(), new CardPayment("tok_visa")).expect200();

            var written = recording
                    .ignoring("reference")
                    .replacing(order.id().toString(), "order-1")
                    .writeTo(
                            Boolean.getBoolean("payments.record") ? TESTS : elsewhere,
                            "com.acme.orders.PaymentsRecording");
            assertThat(written.file()).hasSameTextualContentAs(TESTS.resolve("com/acme/orders/PaymentsRecording.java"));
        }
    }
}
