package io.fromswagger.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.orders.orders.model.NewOrder;
import io.fromswagger.contract.ApiContract;
import io.fromswagger.json.Bytes;
import io.fromswagger.json.Json;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApiRequestTest {

    private static final ApiContract CONTRACT = ApiContract.read(Json.parse("""
        {"fromswagger": 1, "name": "things", "spec": "things.yaml",
         "securitySchemes": {
           "bearer": {"type": "http", "scheme": "bearer"}, "basic": {"type": "http", "scheme": "basic"},
           "oauth": {"type": "oauth2"}, "header": {"type": "apiKey", "in": "header", "name": "X-Key"},
           "query": {"type": "apiKey", "in": "query", "name": "key"},
           "cookie": {"type": "apiKey", "in": "cookie", "name": "session"}},
         "operations": [{"id": "put", "method": "PUT", "path": "/things/{id}/parts/{part}", "pointer": "#/op", "line": 3,
           "security": [["bearer", "header"], ["basic"], ["oauth"], ["header", "query", "cookie"], []],
           "parameters": [
             {"name": "id", "in": "path", "required": true, "style": "simple", "explode": false, "schema": {}},
             {"name": "ids", "in": "query", "style": "form", "explode": false, "schema": {}},
             {"name": "X-Trace", "in": "header", "style": "simple", "explode": false, "schema": {}},
             {"name": "theme", "in": "cookie", "style": "form", "explode": true, "schema": {}}]}]}\
        """));

    private ScriptedServer server;

    @BeforeEach
    void start() throws IOException {
        server = new ScriptedServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private ApiRequest request(Credentials credentials) {
        return new ApiClient(CONTRACT, server.url(), credentials, ExchangeListener.NONE)
                .request("put")
                .path("id", "a/b c")
                .path("part", 7);
    }

    @Test
    void parameters_go_where_the_document_says() {
        request(Credentials.NONE)
                .query("ids", List.of(1, 2))
                .query("left out", null)
                .query("undocumented", List.of("x", "y"))
                .header("x-trace", "t 1")
                .cookie("theme", "dark")
                .cookie("n", 1)
                .send();

        assertThat(server.asked().uri())
                .isEqualTo("/v1/things/a%2Fb%20c/parts/7?ids=1,2&undocumented=x&undocumented=y");
        assertThat(server.asked().headers())
                .containsEntry("X-trace", List.of("t 1"))
                .containsEntry("Cookie", List.of("theme=dark; n=1"));
    }

    @Test
    void a_path_parameter_can_not_be_left_out() {
        ApiRequest request = new ApiClient(CONTRACT, server.url(), Credentials.NONE, ExchangeListener.NONE)
                .request("put")
                .path("id", 1);

        assertThatThrownBy(request::send)
                .hasMessage("PUT /things/{id}/parts/{part} needs its path parameter part: path(\"part\", …)");
    }

    @Test
    void a_documented_content_length_is_left_to_the_client() {
        request(Credentials.NONE)
                .header("content-length", 99)
                .body("text/plain", "five!")
                .send();

        assertThat(server.asked().headers()).containsEntry("Content-length", List.of("5"));
    }

    @Test
    void odd_paths_are_sent_as_they_can_be() {
        assertThat(sentUri("/things/{a}.{b};v={a}/x y", Map.of("a", "1/2", "b", "\u00fc")))
                .isEqualTo("/v1/things/1%2F2.%C3%BC;v=1%2F2/x%20y");
        assertThat(sentUri("/files/{id}#copy", Map.of("id", 7))).isEqualTo("/v1/files/7?q=1");
        assertThat(sentUri("/files/{id}?action=copy&to={to}", Map.of("id", 7, "to", "a&b")))
                .isEqualTo("/v1/files/7?action=copy&to=a%26b&q=1");
        assertThat(sentUri("/StartTime<|^>/", Map.of())).isEqualTo("/v1/StartTime%3C%7C%5E%3E/");
    }

    private String sentUri(String path, Map<String, Object> values) {
        ApiContract contract = ApiContract.read(Json.of(Map.of(
                "fromswagger",
                1,
                "name",
                "things",
                "operations",
                List.of(Map.of("id", "op", "method", "GET", "path", path)))));
        ApiRequest request =
                new ApiClient(contract, server.url(), Credentials.NONE, ExchangeListener.NONE).request("op");
        values.forEach(request::path);
        request.query(path.contains("files") ? "q" : "none", path.contains("files") ? 1 : null)
                .send();
        return server.asked().uri();
    }

    @Test
    void a_body_takes_the_form_of_its_media_type() {
        NewOrder order = new NewOrder("a b", 2, null);

        assertThat(sentBody("application/vnd.x+json", order)).isEqualTo("{\"sku\":\"a b\",\"quantity\":2}");
        assertThat(sentBody("application/x-www-form-urlencoded", order)).isEqualTo("sku=a%20b&quantity=2");
        assertThat(sentBody("application/x-www-form-urlencoded", Map.of("l", List.of(1, 2))))
                .isEqualTo("l=1&l=2");
        assertThat(sentBody("text/plain", "a\nb")).isEqualTo("a\nb");
        assertThat(sentBody("text/plain; charset=utf-8", 5)).isEqualTo("5");
        assertThat(sentBody("application/octet-stream", Bytes.of("AB"))).isEqualTo("AB");
        assertThat(sentBody("application/json", "text")).isEqualTo("\"text\"");
        assertThat(sentBody("application/octet-stream", "\u00ff")).isEqualTo("\ufffd");
        assertThat(sentBody("no media type", Map.of("a", 1))).isEqualTo("{\"a\":1}");
    }

    private String sentBody(String mediaType, Object value) {
        request(Credentials.NONE).body(mediaType, value).send();
        assertThat(server.asked().headers()).containsEntry("Content-type", List.of(mediaType));
        return server.asked().body();
    }

    @Test
    void credentials_are_those_of_the_first_alternative_that_is_known() {
        assertThat(headersWith(Map.of("bearer", "t", "basic", "u:p")))
                .containsEntry("Authorization", List.of("Basic dTpw"))
                .doesNotContainKey("X-key");
        assertThat(headersWith(Map.of("bearer", "t", "header", "k")))
                .containsEntry("Authorization", List.of("Bearer t"))
                .containsEntry("X-key", List.of("k"));
        assertThat(headersWith(Map.of("oauth", "t"))).containsEntry("Authorization", List.of("Bearer t"));
        assertThat(headersWith(Map.of("bearer", "t"))).doesNotContainKey("Authorization");
        assertThat(headersWith(Map.of("header", "k", "query", "q&", "cookie", "c")))
                .containsEntry("Cookie", List.of("session=c"));
        assertThat(server.asked().uri()).endsWith("?key=q%26");
    }

    private Map<String, List<String>> headersWith(Map<String, String> credentials) {
        request(new Credentials(credentials)).send();
        return server.asked().headers();
    }

    @Test
    void a_curl_command_tells_the_request_but_no_secret() {
        Exchange exchange = request(new Credentials(Map.of("header", "k1", "query", "k2", "cookie", "k3")))
                .query("q", "it's")
                .body("text/plain", "it's")
                .send();

        assertThat(Curl.of(exchange.sent(), CONTRACT))
                .isEqualTo("curl -X PUT '" + server.url()
                        + "/things/a%2Fb%20c/parts/7?key=***&q=it%27s' -H 'Content-Type: text/plain'"
                        + " -H 'Cookie: ***' -H 'X-Key: ***' -d 'it'\\''s'");
        assertThat(new Credentials(Map.of("a", "secret"))).hasToString("Credentials for [a]");
    }
}
