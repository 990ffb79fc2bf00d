package io.fromswagger.fake;

import static io.fromswagger.fake.Shop.ONE_EURO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.orders.payments.PaymentsFake;
import com.acme.orders.payments.model.Charge;
import com.acme.orders.payments.model.Declined;
import io.fromswagger.contract.ApiContract;
import io.fromswagger.json.Json;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a fake answers that was told nothing but to keep to its document. */
class AnswersByContractTest {

    /** Each operation answers with what tells it from the others. */
    private static final ApiContract LIBRARY = ApiContract.read(Json.parse("""
        {"fromswagger": 1, "name": "library", "spec": "library.yaml", "basePath": "/v1", "operations": [
          {"id": "book", "method": "GET", "path": "/books/{id}", "responses": {
            "404": {"content": {"text/plain": {}}, "sample": {"contentType": "text/plain", "body": "gone"}},
            "200": {"content": {"text/plain": {}}, "sample": {"contentType": "text/plain", "body": "a book"}}}},
          {"id": "newest", "method": "GET", "path": "/books/newest", "responses": {
            "200": {"content": {"text/plain": {}}, "sample": {"contentType": "text/plain", "body": "the newest"}}}},
          {"id": "cover", "method": "GET", "path": "/books/{id}/cover", "responses": {
            "200": {"content": {"application/xml": {}}},
            "202": {"content": {"text/plain": {}}, "sample": {"contentType": "text/plain", "body": "later"}},
            "default": {"content": {"text/plain": {}}, "sample": {"contentType": "text/plain", "body": "broken"}}}},
          {"id": "range", "method": "GET", "path": "/range", "responses": {
            "200": {"content": {"application/xml": {}}},
            "2XX": {"content": {"text/plain": {}}, "sample": {"contentType": "text/plain", "body": "in range"}}}},
          {"id": "any", "method": "GET", "path": "/any", "responses": {
            "500": {},
            "default": {"content": {"text/plain": {}}, "sample": {"contentType": "text/plain", "body": "any"}}}},
          {"id": "moved", "method": "GET", "path": "/moved", "responses": {
            "302": {"headers": {"Location": {"schema": {"type": "string", "example": "/v1/books/7"}}}},
            "default": {"content": {"text/plain": {}}, "sample": {"contentType": "text/plain", "body": "broken"}}}},
          {"id": "away", "method": "GET", "path": "/away", "responses": {"301": {}, "404": {}}},
          {"id": "closed", "method": "GET", "path": "/closed", "responses": {"410": {}, "403": {}}},
          {"id": "hidden", "method": "GET", "path": "/hidden", "responses": {
            "200": {"content": {"application/xml": {}}},
            "404": {},
            "default": {"content": {"text/plain": {}}, "sample": {"contentType": "text/plain", "body": "broken"}}}},
          {"id": "scan", "method": "GET", "path": "/scan", "responses": {"200": {"content": {"application/x-tar": {}}}}},
          {"id": "list", "method": "GET", "path": "/list", "responses": {
            "200": {"content": {"application/vnd.a+json": {}}, "noSample": "$.a: it is too large"},
            "404": {"content": {"text/plain": {}}}}},
          {"id": "nothing", "method": "GET", "path": "/nothing", "responses": {}},
          {"id": "early", "method": "GET", "path": "/early", "responses": {"103": {}}},
          {"id": "xml", "method": "GET", "path": "/xml", "responses": {"200": {
            "content": {"application/xml": {}},
            "sample": {"contentType": "application/xml", "body": "<book title='&#xe9;'>\\u00e9</book>"}}}},
          {"id": "lines", "method": "GET", "path": "/lines", "responses": {"200": {
            "content": {"application/jsonl": {}},
            "sample": {"contentType": "application/jsonl", "body": "{}\\n[]\\n"}}}},
          {"id": "records", "method": "GET", "path": "/records", "responses": {"200": {
            "content": {"application/json-seq": {}},
            "sample": {"contentType": "application/json-seq", "body": "\\u001e1\\n"}}}},
          {"id": "parts", "method": "GET", "path": "/parts", "responses": {"200": {
            "content": {"multipart/mixed": {}},
            "sample": {"contentType": "multipart/mixed; boundary=b", "body": "--b\\r\\n\\r\\n\\u00ff\\r\\n--b--\\r\\n"}}}},
          {"id": "fields", "method": "GET", "path": "/fields", "responses": {"200": {
            "content": {"application/x-www-form-urlencoded": {"schema": {
              "required": ["a", "b"], "properties": {"b": {"type": "integer"}}}}},
            "sample": {"contentType": "application/x-www-form-urlencoded", "body": {"a": "x y", "b": 1}}}}},
          {"id": "header", "method": "GET", "path": "/header", "responses": {"200": {
            "headers": {"X-Ids": {"required": true, "schema": {"type": "array", "items": {"type": "integer"}},
              "sample": [1, 2]}}}}},
          {"id": "head", "method": "HEAD", "path": "/books/{id}", "responses": {
            "200": {"content": {"text/plain": {}}, "sample": {"contentType": "text/plain", "body": "a book"}}}},
          {"id": "delete", "method": "DELETE", "path": "/books/{id}", "responses": {
            "204": {"content": {"text/plain": {}}, "sample": {"contentType": "text/plain", "body": "gone"}}}}]}\
        """));

    @RegisterExtension
    static final RunningMountebank MOUNTEBANK = new RunningMountebank();

    private static final PaymentsFake payments = MOUNTEBANK.payments();
    private static final Shop shop = new Shop(payments);
    private static final Shop reader = new Shop(MOUNTEBANK.fake(LIBRARY, Library::new));

    @BeforeEach
    void answer_by_the_contract_of_the_library() {
        reader.collaborator().answersByContract();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /books/7, 200, a book",
        "GET, /books/newest, 200, the newest",
        "GET, /books/7/cover, 202, later",
        "GET, /range, 201, in range",
        "GET, /any, 200, any",
        "GET, /moved, 302, ''",
        "GET, /away, 301, ''",
        "GET, /closed, 403, ''",
        "GET, /scan, 200, ''",
        "HEAD, /books/7, 200, ''",
        "DELETE, /books/7, 204, ''"
    })
    void an_operation_answers_with_its_best_response(String method, String path, int status, String body)
            throws Exception {
        var response = reader.send(reader.to(path).method(method, BodyPublishers.noBody()));

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.body()).isEqualTo(body);
    }

    @Test
    void an_error_does_not_stand_in_for_a_success_without_a_sample_and_no_body_for_json() throws Exception {
        var response = reader.get("/hidden");

        assertThat(response.statusCode()).isEqualTo(501);
        assertThat(response.body()).contains("no stub of this test answers this GET /hidden");
        assertThat(reader.get("/list").statusCode()).isEqualTo(501);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "list | [200 application/vnd.a+json, 404 text/plain] | 200 has no sample: $.a: it is too large"
                        + " | give the document an example of a response, or the test a stub"
                        + " | library.list().responds200(…)",
                "nothing | [] | no response is documented | document a response, or give the test a stub"
                        + " | library.nothing().offContract(\"…\").responds(200, …)",
                "early | [103] | no final response is documented, only what comes before one (RFC 9110, 15.2)"
                        + " | give the document an example of a response, or the test a stub"
                        + " | library.early().offContract(\"…\").responds(200, …)"
            })
    void who_gets_no_answer_is_told_why(String operation, String documented, String why, String remedy, String stub)
            throws Exception {
        var response = reader.get("/" + operation);

        assertThat(response.statusCode()).isEqualTo(501);
        var body = Json.parse(response.body());
        assertThat(body.get("operation").asString()).isEqualTo(operation);
        assertThat(body.get("document").asString()).startsWith("library.yaml");
        assertThat(body.get("responses").items().stream().map(Json::asString).toList())
                .hasToString(documented);
        assertThat(body.get("noSample").asString()).isEqualTo(why);
        assertThat(body.get("remedy").asString()).isEqualTo(remedy);
        assertThat(body.get("stub").asString()).isEqualTo(stub);
    }

    @Test
    void of_a_large_api_only_who_gets_no_sample_is_told_more_than_which_operations_there_are() throws Exception {
        var many = IntStream.range(0, 61)
                .mapToObj(
                        i -> "{'id': 'o%d', 'method': 'GET', 'path': '/%d', 'responses': {'204': {}}},".formatted(i, i))
                .collect(Collectors.joining());
        var large = ("{'fromswagger': 1, 'name': 'large', 'spec': 'large.yaml', 'operations': [" + many
                        + "{'id': 'octocat', 'method': 'GET', 'path': '/octocat', 'responses': {"
                        + "'200': {'content': {'text/octocat': {}}, 'noSample': 'it is hers'}}}]}")
                .replace('\'', '"');
        var caller = new Shop(MOUNTEBANK.fake(ApiContract.read(Json.parse(large)), Library::new));

        caller.collaborator().answersByContract();

        assertThat(caller.get("/60").statusCode()).isEqualTo(204);
        assertThat(caller.get("/octocat").body()).contains("200 has no sample: it is hers");
    }

    @Test
    void where_there_is_a_sample_nobody_is_told_that_there_is_none() throws Exception {
        reader.collaborator().server().reset();

        assertThat(reader.get("/moved").body())
                .contains("no stub of this test answers this GET /moved")
                .doesNotContain("noSample");
    }

    @ParameterizedTest
    @CsvSource({
        "/xml, application/xml, <book title='&#xe9;'>é</book>",
        "/lines, application/jsonl, {}\\n[]\\n",
        "/records, application/json-seq, \\0361\\n",
        "/fields, application/x-www-form-urlencoded, a=x%20y&b=1"
    })
    void what_is_no_json_comes_as_it_is(String path, String type, String body) throws Exception {
        var response = reader.get(path);

        assertThat(response.headers().firstValue("Content-Type")).hasValue(type);
        assertThat(response.body()).isEqualTo(body.translateEscapes());
    }

    @Test
    void parts_are_bytes() throws Exception {
        var response = reader.send(reader.to("/parts"), BodyHandlers.ofByteArray());

        assertThat(response.headers().firstValue("Content-Type")).hasValue("multipart/mixed; boundary=b");
        assertThat(new String(response.body(), StandardCharsets.ISO_8859_1)).isEqualTo("--b\r\n\r\nÿ\r\n--b--\r\n");
    }

    @Test
    void a_header_that_no_plain_text_will_do_for_has_its_sample() throws Exception {
        assertThat(reader.get("/header").headers().firstValue("X-Ids")).hasValue("1,2");
    }

    @Test
    void a_file_that_nobody_here_can_make_is_empty_and_has_its_type() throws Exception {
        assertThat(reader.get("/scan").headers().firstValue("Content-Type")).hasValue("application/x-tar");
    }

    @Test
    void a_redirect_leads_where_the_document_says_or_to_the_fake_itself() throws Exception {
        assertThat(reader.get("/moved").headers().firstValue("Location")).hasValue("/v1/books/7");
        assertThat(reader.get("/away").headers().firstValue("Location")).hasValue("/v1/");
    }

    @Test
    void in_the_middle_of_a_test_it_does_not_begin_the_answers_of_a_stub_anew() throws Exception {
        payments.createCharge()
                .responds402(new Declined("stolen"))
                .times(2)
                .then()
                .responds201(new Charge("ch-9", 9));
        assertThat(shop.charge(ONE_EURO).statusCode()).isEqualTo(402);
        payments.getCharge().isDown();
        payments.getCharge().isBack();

        payments.answersByContract();
        payments.answersByContract();

        assertThat(shop.charge(ONE_EURO).statusCode()).isEqualTo(402);
        assertThat(shop.charge(ONE_EURO).body()).contains("ch-9");
        assertThat(shop.get("/charges/7").statusCode()).isEqualTo(200);
        payments.server().verify();
    }

    @Test
    void a_collaborator_that_is_down_stays_so() throws Exception {
        payments.isDown();

        payments.answersByContract();

        assertThatThrownBy(() -> shop.get("/charges/7")).isInstanceOf(IOException.class);
        payments.isBack();
        assertThat(shop.get("/charges/7").statusCode()).isEqualTo(200);
        payments.server().verify();
    }

    @Test
    void what_came_before_was_not_answered_by_it() throws Exception {
        payments.getCharge().responds200(new Charge("ch-9", 9)).times(1).then().isDown();
        assertThat(shop.charge(ONE_EURO).statusCode()).isEqualTo(501);

        payments.answersByContract();

        assertThat(shop.charge(ONE_EURO).statusCode()).isEqualTo(201);
        assertThatThrownBy(() -> payments.server().verify())
                .hasMessageContaining("the stub was not there when the request came");
    }

    /** A fake without methods for its operations. */
    private static final class Library extends Fake {

        private Library(FakeServer server) {
            super(server);
        }
    }
}
