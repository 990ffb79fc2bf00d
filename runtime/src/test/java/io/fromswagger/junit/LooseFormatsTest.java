package io.fromswagger.junit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.http.ContractFailure;
import io.fromswagger.http.Exchange;
import io.fromswagger.http.Payload;
import io.fromswagger.http.ReceivedResponse;
import io.fromswagger.http.SentRequest;
import io.fromswagger.json.Json;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document's own value that breaks the document's own format may be refused, and may be taken. */
class LooseFormatsTest {

    private static final ApiContract MAILS = ApiContract.read(Json.parse("""
            {"fromswagger": 1, "name": "mails", "spec": "mails.yaml", "role": "SERVICE",
             "operations": [{"id": "sendMail", "method": "POST", "path": "/mails", "pointer": "#/post", "line": 3,
             "body": {"required": true, "pointer": "#/b", "line": 4, "content": {"application/json": {"schema":
               {"properties": {"send_at": {"type": "string", "format": "date-time"}}}}}},
             "responses": {"201": {"pointer": "#/post/201", "line": 5}}}]}"""));

    private static final String DOUBT = "$.send_at is no date-time (RFC 3339)";

    @ParameterizedTest
    @ValueSource(ints = {400, 422})
    void a_refusal_leaves_the_test_pending(int status) {
        assertThatThrownBy(() -> judge(status, "now").mayRefuse(DOUBT))
                .isInstanceOf(Pending.class)
                .hasMessageStartingWith("POST /mails refused with " + status
                        + " what its document gives to be sent, and may: $.send_at is no date-time (RFC 3339)."
                        + " Mend the value, or the format, in mails.yaml");
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 404, 500})
    void anything_else_is_judged_as_ever(int status) {
        assertThatCode(() -> judge(status, "now").mayRefuse(DOUBT)).doesNotThrowAnyException();
    }

    @Test
    void what_a_test_needs_first_may_be_refused_as_well() {
        assertThatThrownBy(() -> judge(400, "now").setsUp())
                .isInstanceOf(Pending.class)
                .hasMessageStartingWith(
                        "set-up: POST /mails refused with 400 what its document gives to be sent, and may:"
                                + " $.send_at must be a date-time (RFC 3339)");
        assertThatThrownBy(() -> judge(400, "2030-01-31T12:30:00Z").setsUp()).isInstanceOf(ContractFailure.class);
        assertThatThrownBy(() -> judge(500, "now").setsUp()).isInstanceOf(ContractFailure.class);
    }

    private static Judge judge(int status, String sendAt) {
        var sent = new SentRequest(
                "POST",
                URI.create("http://127.0.0.1:8080/mails"),
                Map.of("Content-Type", List.of("application/json")),
                Payload.of("{\"send_at\":\"" + sendAt + "\"}"));
        var received = new ReceivedResponse(status, Map.of(), Payload.of(""), Duration.ZERO);
        return new Judge(
                new Exchange(MAILS, MAILS.operation("sendMail"), sent, received), "201: the example", Optional.empty());
    }
}
