package io.fromswagger.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.PercentCode;
import io.fromswagger.contract.Violation;
import io.fromswagger.json.Bytes;
import io.fromswagger.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written as a form or in parts, and that the judge of requests reads the same in it. */
class FormsAndPartsTest {

    private static final ApiContract CONTRACT = ApiContract.read(Json.parse("""
        {"fromswagger": 1, "name": "shop", "spec": "shop.yaml", "operations": [
          {"id": "pay", "method": "POST", "path": "/pay", "pointer": "#/pay", "line": 1, "parameters": [],
           "body": {"required": true, "pointer": "#/pay/requestBody", "line": 2, "content": {
             "application/x-www-form-urlencoded": {
               "fields": {"card": {"style": "deepObject", "explode": true},
                          "expand": {"style": "deepObject", "explode": true},
                          "codes": {"style": "pipeDelimited", "explode": false}},
               "schema": {"type": "object", "required": ["card"], "additionalProperties": false, "properties": {
                 "card": {"type": "object", "required": ["number"], "additionalProperties": false, "properties": {
                   "number": {"type": "integer"},
                   "lines": {"type": "array", "items": {"type": "object", "properties": {"qty": {"type": "integer"}}}}}},
                 "expand": {"type": "array", "items": {"type": "string"}},
                 "codes": {"type": "array", "items": {"type": "integer"}},
                 "tags": {"type": "array", "items": {"type": "string"}},
                 "meta": {"type": "object", "properties": {"vip": {"type": "boolean"}}},
                 "note": {"type": ["string", "null"]}}}}}}},
          {"id": "upload", "method": "POST", "path": "/upload", "pointer": "#/up", "line": 3, "parameters": [],
           "body": {"required": true, "pointer": "#/up/requestBody", "line": 4, "content": {
             "multipart/form-data": {
               "fields": {"picture": {"contentType": "image/png", "file": true},
                          "pages": {"contentType": "application/octet-stream", "file": true},
                          "meta": {"contentType": "application/json"}},
               "schema": {"type": "object", "required": ["title", "picture"], "properties": {
                 "title": {"type": "string", "minLength": 2},
                 "size": {"type": "integer", "maximum": 9},
                 "picture": {"type": "string", "format": "binary", "maxLength": 4},
                 "pages": {"type": "array", "items": {"type": "string", "format": "binary"}},
                 "tags": {"type": "array", "items": {"type": "string"}},
                 "meta": {"type": "object", "properties": {"vip": {"type": "boolean"}}}}}}}}}]}\
        """));

    private ScriptedServer server;

    @TempDir
    private Path folder;

    record Meta(boolean vip) {}

    record Upload(
            String title,
            @Nullable Integer size,
            Bytes picture,
            @Nullable List<Bytes> pages,
            @Nullable List<String> tags,
            @Nullable Meta meta) {}

    @BeforeEach
    void start() throws IOException {
        server = new ScriptedServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_form_follows_its_encodings_and_is_read_back() {
        Json body = Json.parse("""
            {"card": {"number": 42, "lines": [{"qty": 1}, {"qty": 2}]}, "expand": ["a", "b"], "codes": [1, 2],
             "tags": ["x", "y z"], "meta": {"vip": true}, "note": null}\
            """);
        send("pay", "application/x-www-form-urlencoded", body);

        assertThat(PercentCode.decode(server.asked().body()))
                .isEqualTo("card[number]=42&card[lines][0][qty]=1&card[lines][1][qty]=2&expand[0]=a&expand[1]=b"
                        + "&codes=1|2&tags=x&tags=y z&meta={\"vip\":true}");
        assertThat(violations("pay")).isEmpty();
        assertThat(read("pay")).isEqualTo(Json.parse("""
            {"card": {"number": 42, "lines": [{"qty": 1}, {"qty": 2}]}, "expand": ["a", "b"], "codes": [1, 2],
             "tags": ["x", "y z"], "meta": {"vip": true}}\
            """));
    }

    @Test
    void a_form_as_other_clients_write_it_is_read_too() {
        sendText("pay", "card%5Bnumber%5D=1&card[lines][][qty]=2&expand[]=a&expand[]=b&tags[]=x&note=");

        assertThat(violations("pay")).isEmpty();
        assertThat(read("pay"))
                .isEqualTo(
                        Json.parse(
                                "{\"card\":{\"number\":1,\"lines\":[{\"qty\":2}]},\"expand\":[\"a\",\"b\"],\"tags\":[\"x\"],\"note\":\"\"}"));
    }

    @Test
    void an_illegal_form_is_found() {
        sendText("pay", "card[number]=x&other=1");

        assertThat(violations("pay"))
                .extracting(Violation::rule)
                .anyMatch(rule -> rule.startsWith("$.card.number must be an integer"))
                .anyMatch(rule -> rule.contains("other"));
    }

    @Test
    void parts_are_text_json_and_files() throws IOException {
        Path png = Files.write(folder.resolve("cat.gif"), new byte[] {1, (byte) 0xFF});
        send(
                "upload",
                "multipart/form-data",
                new Upload(
                        "M\u00fcsli",
                        5,
                        Bytes.of(png),
                        List.of(Bytes.of("1"), Bytes.of("2").as("text/x").named("b\"")),
                        List.of("x", "y"),
                        new Meta(true)));

        assertThat(server.asked().headers())
                .containsEntry("Content-type", List.of("multipart/form-data; boundary=fromswagger-0"));
        assertThat(server.asked().body().replace("\r\n", "\n")).isEqualTo("""
            --fromswagger-0
            Content-Disposition: form-data; name="title"

            M\u00fcsli
            --fromswagger-0
            Content-Disposition: form-data; name="size"

            5
            --fromswagger-0
            Content-Disposition: form-data; name="picture"; filename="cat.gif"
            Content-Type: image/png

            \u0001\ufffd
            --fromswagger-0
            Content-Disposition: form-data; name="pages"; filename="pages"
            Content-Type: application/octet-stream

            1
            --fromswagger-0
            Content-Disposition: form-data; name="pages"; filename="b%22"
            Content-Type: text/x

            2
            --fromswagger-0
            Content-Disposition: form-data; name="tags"

            x
            --fromswagger-0
            Content-Disposition: form-data; name="tags"

            y
            --fromswagger-0
            Content-Disposition: form-data; name="meta"
            Content-Type: application/json

            {"vip":true}
            --fromswagger-0--
            """);
        assertThat(violations("upload")).isEmpty();
        assertThat(read("upload").get("title")).isEqualTo(Json.of("M\u00fcsli"));
        assertThat(read("upload").get("size")).isEqualTo(Json.of(5));
        assertThat(read("upload").get("pages")).isEqualTo(Json.parse("[\"MQ==\",\"Mg==\"]"));
        assertThat(read("upload").at("/meta/vip")).isEqualTo(Json.of(true));
    }

    @Test
    void the_boundary_is_in_no_part() {
        send("upload", "multipart/form-data", Map.of("title", "fromswagger-0"));

        assertThat(server.asked().headers())
                .containsEntry("Content-type", List.of("multipart/form-data; boundary=fromswagger-1"));
    }

    @Test
    void illegal_parts_are_found() {
        send("upload", "multipart/form-data", Json.parse("{\"title\": \"x\", \"size\": 10, \"picture\": \"12345\"}"));
        assertThat(violations("upload")).extracting(Violation::rule).hasSize(3);

        send("upload", "multipart/form-data", Map.of("title", "xy"));
        assertThat(violations("upload"))
                .extracting(Violation::rule)
                .containsExactly("$.picture is required (#/up/requestBody/content/multipart~1form-data/schema)");

        client().request("upload").body("multipart/form-data", Payload.of("x")).send();
        assertThat(violations("upload"))
                .extracting(Violation::rule)
                .containsExactly("the body must have parts, between boundaries (#/up/requestBody)");
    }

    @Test
    void a_raw_request_sends_bytes_as_a_file() {
        client().raw("upload", ApiResponse::new)
                .mediaType("multipart/form-data")
                .body(Map.of("title", "xy"))
                .with("picture", Bytes.of("png"))
                .send();
        assertThat(server.asked().body()).contains("filename=\"picture\"\r\nContent-Type: image/png\r\n\r\npng\r\n");
        assertThat(violations("upload")).isEmpty();
        assertThatThrownBy(() -> client().raw("upload", ApiResponse::new).with("a", 1))
                .isInstanceOf(IllegalStateException.class);
    }

    private ApiClient client() {
        return new ApiClient(CONTRACT, server.url(), Credentials.NONE, ExchangeListener.NONE);
    }

    private void send(String operation, String mediaType, Object body) {
        client().request(operation).body(mediaType, body).send();
    }

    private void sendText(String operation, String form) {
        send(operation, "application/x-www-form-urlencoded", Payload.of(form));
    }

    private List<Violation> violations(String operation) {
        return CONTRACT.checkRequest(
                CONTRACT.operation(operation),
                "/" + operation,
                "",
                server.asked().headers(),
                sentBytes());
    }

    private Json read(String operation) {
        return CONTRACT.readRequestBody(
                CONTRACT.operation(operation), server.asked().headers(), sentBytes());
    }

    private byte[] sentBytes() {
        return server.asked().body().getBytes(StandardCharsets.UTF_8);
    }
}
