package io.fromswagger.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.http.Credential;
import io.fromswagger.json.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

class MissingCredentialsTest {

    @Test
    void the_first_way_that_can_be_gone_is_told() {
        assertThat(missing("[[\"bearer\"]]"))
                .isEqualTo("GET /x needs credentials for 'bearer': give them with"
                        + " env.credentials(\"bearer\", …) or -Dfromswagger.credentials.bearer=…");
        assertThat(missing("[[\"cert\"], [\"digest\", \"bearer\"], [\"key\", \"bearer\"]]"))
                .isEqualTo("GET /x needs credentials for 'key' and 'bearer': give them with"
                        + " env.credentials(\"key\", …) or -Dfromswagger.credentials.key=… (and so on)");
    }

    @Test
    void a_way_that_can_not_be_gone_is_said_to_be_so() {
        assertThat(missing("[[\"cert\", \"bearer\"]]"))
                .isEqualTo("GET /x needs 'cert' (mutualTLS), a way to prove who is calling that fromswagger does not"
                        + " know: test it by hand");
        assertThat(missing("[[\"digest\"]]")).contains("'digest' (digest), a way");
    }

    @Test
    void nothing_is_missing_where_anyone_may_call_or_credentials_are_known() {
        assertThat(missing("[[\"bearer\"], []]")).isEmpty();
        assertThat(missing("[]")).isEmpty();
        ApiContract api = api("[[\"bearer\"]]");
        assertThat(MissingCredentials.of(
                        api,
                        api.operation("x"),
                        List.of(new Credential(Credential.In.HEADER, "Authorization", "Bearer t"))))
                .isEmpty();
    }

    private static String missing(String security) {
        ApiContract api = api(security);
        return MissingCredentials.of(api, api.operation("x"), List.of()).orElse("");
    }

    private static ApiContract api(String security) {
        return ApiContract.read(Json.parse("""
                {"fromswagger": 1, "name": "x", "spec": "x.yaml",
                 "securitySchemes": {
                   "bearer": {"type": "http", "scheme": "bearer"}, "digest": {"type": "http", "scheme": "digest"},
                   "key": {"type": "apiKey", "in": "query", "name": "key"}, "cert": {"type": "mutualTLS"}},
                 "operations": [{"id": "x", "method": "GET", "path": "/x", "security": %s}]}""".formatted(security)));
    }
}
