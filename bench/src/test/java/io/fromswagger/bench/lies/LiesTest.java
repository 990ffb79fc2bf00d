package io.fromswagger.bench.lies;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.bench.lies.Lie.Kind;
import io.fromswagger.bench.wire.Header;
import io.fromswagger.bench.wire.Request;
import io.fromswagger.bench.wire.Wire;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LiesTest {

    private static final Request CALL = new Request(
            "POST",
            "/charges",
            List.of(
                    new Header("Content-Type", "application/json"),
                    new Header("Accept", "application/json"),
                    new Header("Idempotency-Key", "5f0f4a52-1f0e-4c7e-9d56-6f1f2f1d3c12")),
            "{\"amount\":4200,\"currency\":\"EUR\",\"cardToken\":\"tok_visa\",\"reference\":\"order-1\"}"
                    .getBytes(StandardCharsets.UTF_8));

    @Test
    void there_are_as_many_as_promised_each_with_a_name_of_its_own() {
        assertThat(Lies.all()).extracting(Lie::id).doesNotHaveDuplicates();
        assertThat(Lies.all().stream().filter(lie -> lie.kind() == Kind.FORBIDDEN))
                .hasSizeGreaterThan(40);
        assertThat(Lies.all().stream().filter(lie -> lie.kind() == Kind.RIGHT)).hasSizeGreaterThan(10);
    }

    static Stream<Lie> changes() {
        return Lies.all().stream().filter(lie -> !lie.id().matches("charged-.*|never-charged|asked-again"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_call_is_changed_before_it_arrives(Lie lie) throws Exception {
        try (var collaborator = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var arrived = CompletableFuture.supplyAsync(() -> answerOnce(collaborator));

            lie.telling().answer(CALL, new Collaborator(collaborator.getLocalPort()));

            assertThat(withoutLength(arrived.join())).isNotEqualTo(CALL);
        }
    }

    private static Request answerOnce(ServerSocket collaborator) {
        try (var caller = collaborator.accept()) {
            var request = Wire.readRequest(new BufferedInputStream(caller.getInputStream()));
            caller.getOutputStream()
                    .write("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            return request.orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void what_arrives_unchanged_is_equal() throws IOException {
        var bytes = new ByteArrayOutputStream();
        Wire.write(bytes, CALL);

        var read = Wire.readRequest(new ByteArrayInputStream(bytes.toByteArray()));

        assertThat(withoutLength(read.orElseThrow())).isEqualTo(CALL);
    }

    private static Request withoutLength(Request request) {
        return new Request(
                request.method(),
                request.target(),
                Header.without(request.headers(), "Content-Length"),
                request.body());
    }
}
