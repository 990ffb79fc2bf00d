package io.fromswagger.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunningElsewhereTest {

    private final List<String> said = new ArrayList<>();

    @Test
    void a_long_wait_is_told_once() throws IOException {
        var url = URI.create("http://127.0.0.1:" + freePort());
        try (var orders = new RunningElsewhere(
                "orders", url, Readiness.tcp(), Duration.ofMillis(400), Duration.ofMillis(100), said::add)) {
            assertThatThrownBy(orders::await).isInstanceOf(StartFailure.class);
        }

        assertThat(said)
                .containsExactly("fromswagger: waits up to 0.4 s for service 'orders', which should run at " + url
                        + ": nothing listens there");
    }

    @Test
    void a_service_that_is_there_is_not_spoken_of() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var orders = new RunningElsewhere(
                        "orders",
                        URI.create("http://127.0.0.1:" + socket.getLocalPort()),
                        Readiness.tcp(),
                        Duration.ofSeconds(30),
                        Duration.ofSeconds(20),
                        said::add)) {
            orders.await();
        }

        assertThat(said).isEmpty();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
