package io.fromswagger.junit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.shop.orders.OrdersClient;
import com.sun.net.httpserver.HttpServer;
import io.fromswagger.contract.ApiContract;
import io.fromswagger.http.ContractFailure;
import io.fromswagger.http.Credentials;
import io.restassured.RestAssured;
import io.restassured.builder.MultiPartSpecBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What really goes over the wire when a generated test says something with REST Assured, and what comes of an answer. */
class RestAssuredTest {

    private final List<String> received = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private Contract contract;
    private int status = 201;
    private String contentType = "application/json";
    private String contentEncoding = "";
    private String answer = "{}";

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            received.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Content-Type") + " " + body);
            if (!contentType.isEmpty()) {
                exchange.getResponseHeaders().add("Content-Type", contentType);
            }
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            byte[] bytes = exchange.getRequestMethod().equals("HEAD")
                    ? new byte[0]
                    : encoded(answer.getBytes(StandardCharsets.UTF_8));
            if (!contentEncoding.isEmpty()) {
                exchange.getResponseHeaders().add("Content-Encoding", contentEncoding);
            }
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            try (exchange;
                    var out = exchange.getResponseBody()) {
                out.write(bytes);
            }
        });
        server.start();
        contract = new Contract(
                ApiContract.of(OrdersClient.class),
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1"),
                Credentials.NONE,
                new TestRun(new TestName("T", "t", "t")));
    }

    private byte[] encoded(byte[] plain) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = contentEncoding.equals("gzip")
                ? new GZIPOutputStream(bytes)
                : contentEncoding.equals("deflate") ? new DeflaterOutputStream(bytes) : bytes) {
            out.write(plain);
        }
        return bytes.toByteArray();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void parts_and_files_arrive_as_they_are_written() {
        var picture = Base64.getDecoder().decode("/wA=");
        given(contract.request("placeOrder"))
                .contentType("multipart/form-data")
                .multiPart("kind", "food")
                .multiPart(new MultiPartSpecBuilder("M\u00fcsli")
                        .controlName("title")
                        .charset("UTF-8")
                        .build())
                .multiPart("picture", "picture.png", picture, "image/png")
                .multiPart("place", "{\"city\":\"Berlin\"}", "application/json")
                .when()
                .post("/orders");

        assertThat(received.get(0))
                .startsWith("POST /v1/orders multipart/form-data; boundary=")
                .contains("name=\"title\"", "\r\n\r\nM\u00fcsli\r\n")
                .contains(
                        "name=\"picture\"; filename=\"picture.png\"",
                        "Content-Type: image/png",
                        "\r\n\r\n\ufffd\u0000\r\n")
                .contains("Content-Type: application/json", "\r\n\r\n{\"city\":\"Berlin\"}\r\n");
    }

    @Test
    void bytes_and_deep_fields_arrive_as_they_are_written() {
        given(contract.request("placeOrder"))
                .contentType("image/png")
                .body(Base64.getDecoder().decode("QUI="))
                .when()
                .post("/orders");
        given(contract.request("placeOrder"))
                .contentType("application/x-www-form-urlencoded")
                .formParam("card[number]", "4 2")
                .formParam("tags", "a", "b")
                .formParam("codes", "1|2")
                .when()
                .post("/orders");

        assertThat(received.get(0)).isEqualTo("POST /v1/orders image/png AB");
        assertThat(received.get(1))
                .isEqualTo("POST /v1/orders application/x-www-form-urlencoded"
                        + " card%5Bnumber%5D=4%202&tags=a&tags=b&codes=1%7C2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/json; charset=utf-8",
                "application/merge-patch+json",
                "application/vnd.acme.order.v1+json",
                "application/x-ndjson",
                "application/xml",
                "application/yaml",
                "application/octet-stream",
                "application/x-www-form-urlencoded",
                "image/png",
                "text/plain",
                "text/csv",
                "x/y"
            })
    void sends_a_body_as_it_is_written_whatever_its_media_type(String mediaType) {
        given(contract.request("placeOrder"))
                .contentType(mediaType)
                .body("{\"sku\":\"grün 💶\"}")
                .when()
                .post("/orders");

        assertThat(received).containsExactly("POST /v1/orders " + mediaType + " {\"sku\":\"grün 💶\"}");
    }

    @Test
    void sends_forms_and_queries_encoded() {
        given(contract.request("placeOrder"))
                .contentType("application/x-www-form-urlencoded")
                .queryParam("q", "a b&c+ü")
                .queryParam("tag", "x", "y")
                .formParam("name", "a b&c+ü")
                .formParam("tags", "x", "y")
                .when()
                .post("/orders");

        assertThat(received)
                .containsExactly("POST /v1/orders?q=a%20b%26c%2B%C3%BC&tag=x&tag=y application/x-www-form-urlencoded"
                        + " name=a%20b%26c%2B%C3%BC&tags=x&tags=y");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD", "TRACE"})
    void speaks_every_method(String method) {
        given(contract.request("placeOrder")).when().request(method, "/orders/{id}", "a/b");

        assertThat(received).containsExactly(method + " /v1/orders/a%2Fb null ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void without_a_body_there_is_no_content_type_that_a_service_could_refuse(String method) {
        given(contract.request("placeOrder")).when().request(method, "/orders");

        assertThat(received).containsExactly(method + " /v1/orders null ");
    }

    @Test
    void a_failure_tells_of_no_content_type_where_none_left() {
        assertThatThrownBy(() -> given(contract.request("placeOrder"))
                        .when()
                        .post("/orders")
                        .then()
                        .spec(contract.responds(404)))
                .hasMessageContaining("curl -X POST")
                .hasMessageNotContaining("urlencoded");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate"})
    void reads_an_answer_that_was_made_smaller_and_leaves_its_headers(String encoding) {
        contentEncoding = encoding;
        answer = "{\"id\":7}";

        var response = given(contract.request("placeOrder"))
                .contentType("application/json")
                .body("{}")
                .when()
                .post("/orders");

        assertThat(response.asString()).isEqualTo("{\"id\":7}");
        assertThat(response.header("Content-Encoding")).isEqualTo(encoding);
        assertThat(response.path("id").toString()).isEqualTo("7");
    }

    @Test
    void follows_no_redirect() {
        status = 303;

        assertThatThrownBy(() -> given(contract.request("placeOrder"))
                        .when()
                        .post("/orders")
                        .then()
                        .spec(contract.responds(201)))
                .hasMessageContaining("actual    303");
        assertThat(received).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    201 | application/json     | {oops
                    201 | application/json     | ''
                    201 | application/xml      | <oops
                    201 | text/html            | <html>
                    201 | application/x-what   | ?
                    201 | ''                   | {}
                    204 | ''                   | ''
                    500 | application/json     | {oops
                    """)
    void judges_any_answer_itself(int code, String type, String body) {
        status = code;
        contentType = type;
        answer = body;

        assertThatThrownBy(() -> given(contract.request("placeOrder"))
                        .when()
                        .post("/orders")
                        .then()
                        .spec(contract.responds(201)))
                .isInstanceOf(ContractFailure.class);
    }

    @Test
    void leaves_the_static_settings_of_rest_assured_alone() {
        var before = List.of(RestAssured.baseURI, RestAssured.port, RestAssured.basePath, RestAssured.filters());

        given(contract.request("placeOrder")).when().post("/orders");

        assertThat(List.of(RestAssured.baseURI, RestAssured.port, RestAssured.basePath, RestAssured.filters()))
                .isEqualTo(before);
    }
}
