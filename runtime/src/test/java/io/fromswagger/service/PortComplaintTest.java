package io.fromswagger.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortComplaintTest {

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
                    Error: listen EADDRINUSE: address already in use 127.0.0.1:8080                → 8080
                    Web server failed to start. Port 8080 was already in use.                      → 8080
                    19:04:32,123 server.go:1234: listen tcp :8080: bind: address already in use    → 8080
                    Failed to bind to address http://127.0.0.1:5000: address already in use.       → 5000
                    listen tcp [::1]:65535: bind: address already in use                           → 65535
                    """)
    void programs_name_the_port_in_their_own_ways(String line, int port) {
        assertThat(PortComplaint.in(List.of("starting", line)).orElseThrow().port())
                .hasValue(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-22 19:04:32,123 ERROR java.net.BindException: Address already in use",
                "OSError: [Errno 98] Address already in use",
                "java.net.BindException: Address already in use (NioSocketImpl.java:1234)",
                "address already in use: 127.0.0.1:8080 or 127.0.0.1:8443",
                "Address already in use: port 99999"
            })
    void a_line_that_does_not_say_which_port_it_is(String line) {
        assertThat(PortComplaint.in(List.of(line)).orElseThrow().port()).isEqualTo(OptionalInt.empty());
    }

    @Test
    void other_lines_are_no_complaints() {
        assertThat(PortComplaint.in(List.of("listening on port 8080", "address in the book")))
                .isEmpty();
    }
}
