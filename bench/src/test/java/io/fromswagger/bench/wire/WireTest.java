package io.fromswagger.bench.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class WireTest {

    @Test
    void a_request_is_passed_on_as_it_came() throws IOException {
        var request = Wire.readRequest(
                        in(
                                "POST /orders?a=%20 HTTP/1.1\r\nhOST: x\r\nContent-Length: 2\r\nConnection: keep-alive\r\n\r\n{}"))
                .orElseThrow();

        assertThat(sent(request))
                .isEqualTo(
                        "POST /orders?a=%20 HTTP/1.1\r\nhOST: x\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}");
    }

    @Test
    void a_caller_that_hangs_up_asks_nothing() throws IOException {
        assertThat(Wire.readRequest(in(""))).isEmpty();
    }

    @Test
    void a_body_in_chunks_is_put_together() throws IOException {
        var answer = Wire.readAnswer(
                in(
                        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{\"\r\n3;x\r\na\":\r\n2\r\n1}\r\n0\r\n\r\n"),
                false);

        assertThat(answer.text()).isEqualTo("{\"a\":1}");
        assertThat(answer.headers()).isEmpty();
    }

    @Test
    void an_answer_in_chunks_can_be_read_again() throws IOException {
        var answer =
                new Answer(200, "OK", List.of(new Header("Transfer-Encoding", "chunked")), "{\"a\":1}".getBytes(UTF_8));

        assertThat(Wire.readAnswer(in(sent(answer)), false).text()).isEqualTo("{\"a\":1}");
    }

    @Test
    void a_204_may_be_given_a_body_that_it_must_not_have() throws IOException {
        var answer = Answer.empty(204).withText("{}");

        assertThat(sent(answer)).contains("Content-Length: 2\r\n").endsWith("\r\n\r\n{}");
        assertThat(sent(Answer.empty(204))).doesNotContain("Content-Length");
    }

    private static ByteArrayInputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static String sent(Request request) throws IOException {
        var out = new ByteArrayOutputStream();
        Wire.write(out, request);
        return out.toString(UTF_8);
    }

    private static String sent(Answer answer) throws IOException {
        var out = new ByteArrayOutputStream();
        Wire.write(out, answer, false);
        return out.toString(UTF_8);
    }
}
