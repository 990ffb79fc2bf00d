package io.fromswagger.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.json.Bytes;
import io.fromswagger.json.Json;
import io.fromswagger.json.TypeOf;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Headers by their types, ranges of statuses, and bodies in another media type than the typed one. */
class TypedResponseTest {

    private static final ApiContract CONTRACT = ApiContract.read(Json.parse("""
            {"fromswagger": 1, "name": "shop", "spec": "shop.yaml", "operations": [
              {"id": "get", "method": "GET", "path": "/pet", "pointer": "#/get", "line": 1, "parameters": [],
               "responses": {
                 "200": {"pointer": "#/200", "line": 2,
                   "headers": {
                     "Location": {"schema": {"type": "string", "format": "uri"}},
                     "X-Left": {"schema": {"type": "integer"}},
                     "X-Kinds": {"schema": {"type": "array", "items": {"type": "string"}}}},
                   "content": {"application/xml": {}, "application/json": {"preferred": true, "schema": {"type": "object"}}}},
                 "4XX": {"pointer": "#/4XX", "line": 3, "headers": {"Retry-After": {"schema": {"type": "integer"}}},
                   "content": {"text/plain": {"schema": {"type": "string", "maxLength": 5}}}},
                 "default": {"pointer": "#/default", "line": 4}}}]}"""));

    private ScriptedServer server;

    /** As it would be generated. */
    private static final class GetResponse extends ApiResponse {

        GetResponse(Exchange exchange) {
            super(exchange);
        }

        Json expect200() {
            return expect("200", Json.class);
        }

        String expect4XX() {
            return expect("4XX", String.class);
        }

        void expectDefault() {
            expect("default");
        }

        Optional<URI> location() {
            return header("Location", URI.class);
        }

        Optional<Long> xLeft() {
            return header("X-Left", Long.class);
        }

        Optional<List<String>> xKinds() {
            return header("X-Kinds", new TypeOf<>() {});
        }

        Optional<Integer> retryAfter() {
            return header("Retry-After", Integer.class);
        }
    }

    @BeforeEach
    void start() throws IOException {
        server = new ScriptedServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void headers_have_their_types() {
        server.answers(
                200,
                Map.of("Content-Type", "application/json", "location", "/pets/1", "X-Left", "7", "X-Kinds", "a, b"),
                "{}");
        GetResponse response = get();

        assertThat(response.location()).contains(URI.create("/pets/1"));
        assertThat(response.xLeft()).contains(7L);
        assertThat(response.xKinds()).contains(List.of("a", "b"));
        assertThat(response.retryAfter()).isEmpty();
        assertThat(response.expect200()).isEqualTo(Json.parse("{}"));
    }

    @Test
    void a_range_takes_its_statuses_and_tells_which_it_was() {
        server.answers(429, Map.of("Content-Type", "text/plain", "Retry-After", "30"), "later");
        GetResponse response = get();

        assertThat(response.expect4XX()).isEqualTo("later");
        assertThat(response.status()).isEqualTo(429);
        assertThat(response.retryAfter()).contains(30);
        assertThatThrownBy(response::expectDefault).isInstanceOf(ContractFailure.class);

        server.answers(302, Map.of(), "");
        get().expectDefault();
    }

    @Test
    void a_body_in_another_documented_media_type_is_within_reach() {
        server.answers(200, Map.of("Content-Type", "application/xml"), "<pet/>");
        GetResponse response = get();

        assertThat(server.asked().headers())
                .containsEntry("Accept", List.of("application/xml;q=0.5, application/json, text/plain, */*;q=0.1"));
        assertThat(response.expectText(200)).isEqualTo("<pet/>");
        assertThat(response.expectBytes(200)).isEqualTo(Bytes.of("<pet/>"));
        assertThatThrownBy(response::expect200).hasMessageContaining("the body must be JSON to be read by this client");
    }

    @Test
    void text_is_checked_as_well() {
        server.answers(404, Map.of("Content-Type", "text/plain"), "nothing here");

        assertThatThrownBy(() -> get().expectText(404)).isInstanceOf(ContractFailure.class);
        assertThatThrownBy(() -> get().expectText(200)).hasMessageContaining("the status must be 200");
    }

    private GetResponse get() {
        ApiClient client = new ApiClient(CONTRACT, server.url(), Credentials.NONE, ExchangeListener.NONE);
        return new GetResponse(client.request("get").send());
    }
}
