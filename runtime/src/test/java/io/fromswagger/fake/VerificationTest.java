package io.fromswagger.fake;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.json.Json;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VerificationTest {

    private static final ApiContract KEYS = ApiContract.read(Json.parse("""
            {"fromswagger": 1, "name": "things", "spec": "things.yaml", "role": "DOWNSTREAM",
             "securitySchemes": {"caller": {"type": "http", "scheme": "bearer"}},
             "operations": [{"id": "makeThing", "method": "POST", "path": "/things", "pointer": "#/paths/~1things/post",
               "line": 7, "security": [["caller"]], "responses": {}}], "$defs": {}}"""));

    @Test
    void a_caller_that_does_not_say_who_it_is_breaks_the_contract() {
        assertThatThrownBy(() -> verify(Map.of("Authorization", List.of("Basic c2VjcmV0OnNlY3JldA=="))))
                .isInstanceOf(FakeFailure.class)
                .hasMessageContaining("POST /things broke the contract of things (things.yaml:7)")
                .hasMessageContaining("rule      who calls must prove it by Authorization: Bearer …")
                .hasMessageContaining("actual    Authorization: Basic …")
                .hasMessageNotContaining("c2VjcmV0OnNlY3JldA==");
    }

    @Test
    void a_caller_that_says_who_it_is_only_meets_no_stub() {
        assertThatThrownBy(() -> verify(Map.of("Authorization", List.of("Bearer a-token-of-ours"))))
                .isInstanceOf(FakeFailure.class)
                .hasMessageContaining("met no stub");
    }

    private static void verify(Map<String, List<String>> headers) {
        var request = new ReceivedRequest("POST", "/things", Map.of(), headers, "");
        new Verification(KEYS, new StubShelf(KEYS), "").check(List.of(request));
    }
}
