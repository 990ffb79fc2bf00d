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

/** Where a document has several successes, a service may answer with any of them. */
class SeveralSuccessesTest {

    private static final ApiContract TASKS = ApiContract.read(Json.parse("""
            {"fromswagger": 1, "name": "tasks", "spec": "tasks.yaml", "role": "SERVICE",
             "operations": [{"id": "putTask", "method": "PUT", "path": "/task", "pointer": "#/put", "line": 3,
             "responses": {
               "200": {"pointer": "#/put/200", "line": 5, "content": {"application/json": {"schema": {"type": "object"}}}},
               "201": {"pointer": "#/put/201", "line": 8, "content": {"application/json": {"schema": {"type": "object"}}}},
               "404": {"pointer": "#/put/404", "line": 9}}}]}"""));

    @Test
    void another_documented_success_leaves_the_case_pending() {
        assertThatThrownBy(() -> judge(201, "{}").responds(200))
                .isInstanceOf(Pending.class)
                .hasMessage(
                        "PUT /task answered 201, which is documented as well as 200: only you know what leads to 200");
        assertThatThrownBy(() -> judge(201, "{}").accepts(200)).isInstanceOf(Pending.class);
    }

    @Test
    void but_not_one_that_breaks_its_own_description() {
        assertThatThrownBy(() -> judge(201, "[]").responds(200))
                .isInstanceOf(ContractFailure.class)
                .hasMessageContaining("must be an object");
    }

    @Test
    void nor_one_that_is_not_documented() {
        assertThatThrownBy(() -> judge(202, "{}").responds(200))
                .isInstanceOf(ContractFailure.class)
                .hasMessageContaining("the status must be 200");
    }

    @Test
    void nor_a_refusal() {
        assertThatThrownBy(() -> judge(404, "").responds(200)).isInstanceOf(ContractFailure.class);
        assertThatThrownBy(() -> judge(200, "{}").responds(404)).isInstanceOf(ContractFailure.class);
        assertThatCode(() -> judge(200, "{}").responds(200)).doesNotThrowAnyException();
    }

    private static Judge judge(int status, String body) {
        var url = URI.create("http://127.0.0.1:8080/task");
        var received = new ReceivedResponse(
                status, Map.of("Content-Type", List.of("application/json")), Payload.of(body), Duration.ZERO);
        var sent = new SentRequest("PUT", url, Map.of(), Payload.of(""));
        return new Judge(
                new Exchange(TASKS, TASKS.operation("putTask"), sent, received),
                "200: a sample body",
                Optional.empty());
    }
}
