package io.fromswagger.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.orders.payments.RealPaymentsCases;
import io.fromswagger.contract.ApiContract;
import io.fromswagger.http.Exchange;
import io.fromswagger.http.Payload;
import io.fromswagger.http.ReceivedResponse;
import io.fromswagger.http.SentRequest;
import io.fromswagger.interaction.Interaction;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CalledTest {

    private static final Payload BYTES = Payload.of(new byte[] {(byte) 0xFF, 0, 1});

    @Test
    void bytes_are_kept_in_base64() {
        var interaction = interaction(BYTES, BYTES);

        assertThat(interaction.request().kept()).isEqualTo(Interaction.Kept.BASE64);
        assertThat(interaction.request().body()).isEqualTo("/wAB");
        assertThat(interaction.response().binary()).isTrue();
        assertThat(interaction.response().body()).isEqualTo("/wAB");
    }

    @Test
    void text_is_kept_as_it_is_and_so_is_that_it_tells_the_time() {
        var now = Instant.now().toString();

        var interaction = interaction(Payload.of("ä at " + now), Payload.of("ö"));

        assertThat(interaction.request().kept()).isEqualTo(Interaction.Kept.TEXT);
        assertThat(interaction.request().body()).isEqualTo("ä at " + now);
        assertThat(interaction.response().binary()).isFalse();
        assertThat(interaction.response().body()).isEqualTo("ö");
        assertThat(interaction.moments()).containsExactly(now);
    }

    private static Interaction interaction(Payload sent, Payload received) {
        var payments = ApiContract.of(RealPaymentsCases.class);
        var exchange = new Exchange(
                payments,
                payments.operation("createCharge"),
                new SentRequest("POST", URI.create("http://127.0.0.1:1/v1/charges"), Map.of(), sent),
                new ReceivedResponse(201, Map.of("Content-Type", List.of("image/png")), received, Duration.ZERO));
        return new Called(exchange, "PayTest.java:7").interaction(new TestName("PayTest", "pays", "pays"));
    }
}
