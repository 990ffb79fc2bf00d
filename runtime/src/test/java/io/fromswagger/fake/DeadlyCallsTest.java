package io.fromswagger.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong calls by which Mountebank would end, and all other tests with it: they are told like any other. */
class DeadlyCallsTest {

    @RegisterExtension
    static final RunningMountebank MOUNTEBANK = new RunningMountebank();

    private static final Parcels parcels = MOUNTEBANK.parcels();

    @Test
    void two_lines_of_a_content_type() throws Exception {
        parcels.answersByContract();

        var status = send(
                "PUT /v2/parcels/7 HTTP/1.1",
                "Content-Type: application/json\r\nContent-Type: text/json",
                "{\"weight\": 5}");

        assertThat(status).isEqualTo("HTTP/1.1 204 No Content");
        assertThatThrownBy(() -> parcels.server().verify())
                .hasMessageContaining("header Content-Type must be application/json")
                .hasMessageContaining("actual    application/json, text/json");
        answersStill();
    }

    @Test
    void two_lines_of_a_content_encoding() throws Exception {
        parcels.answersByContract();

        send(
                "PUT /v2/parcels/7 HTTP/1.1",
                "Content-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Encoding: gzip",
                "{\"weight\": 5}");

        assertThatThrownBy(() -> parcels.server().verify()).hasMessageContaining("gzip, gzip");
        answersStill();
    }

    @ParameterizedTest
    @CsvSource({
        "//, GET //",
        "//parcels, GET //parcels",
        "//v2/parcels/7, GET //v2/parcels/7",
        "http://[, GET /http%3A%2F%2F%5B"
    })
    void targets_that_are_no_path(String target, String told) throws Exception {
        parcels.answersByContract();

        assertThat(send("GET " + target + " HTTP/1.1", "Accept: */*", "")).startsWith("HTTP/1.1 501");

        assertThatThrownBy(() -> parcels.server().verify())
                .hasMessageContaining(told + " is not in the contract of parcels");
        answersStill();
    }

    private static void answersStill() throws Exception {
        parcels.server().reset();
        parcels.operation("getParcel").responds204();
        assertThat(Call.call("GET /parcels/7").send(parcels)).isEqualTo(204);
        parcels.server().verify();
    }

    /** The first line of what is answered. */
    private static String send(String line, String headers, String body) throws IOException {
        var port = URI.create(parcels.url()).getPort();
        var length = body.isEmpty() ? "" : "Content-Length: " + body.length() + "\r\n";
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write((line + "\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n" + length + "\r\n"
                                    + body)
                            .getBytes(StandardCharsets.UTF_8));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            return String.valueOf(answer.readLine());
        }
    }
}
