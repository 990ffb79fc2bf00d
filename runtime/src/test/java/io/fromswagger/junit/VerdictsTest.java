package io.fromswagger.junit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.acme.shop.orders.GetOrderCases;
import com.acme.shop.orders.PlaceOrderCases;
import io.fromswagger.KnownDeviation;
import io.fromswagger.http.ContractFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each verdict says, to the letter: the texts are in {@code verdicts/}. */
class VerdictsTest {

    private static final Path TEXTS = Path.of("src/test/resources/verdicts");
    private static final String EXAMPLE = "created_for_example_two_books";
    private static final String ORDER = "{\"id\":7,\"sku\":\"sku-1\",\"quantity\":2,\"total\":42.00}";

    private static final KnownDeviation TEXT_FOR_TOTAL = new KnownDeviation(
            "placeOrder", "response_schema_conformance", "total is a text until release 12", LocalDate.of(2027, 1, 31));

    private final RawServer server = new RawServer();
    private final Map<String, String> settings = new LinkedHashMap<>();

    @TempDir
    private Path results;

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void failed_for_its_schema() throws IOException {
        answers(201, "{\"id\":\"7\",\"sku\":\"sku-1\",\"total\":\"42.00\"}");

        says("failed-schema", thrown(EXAMPLE));
    }

    @Test
    void failed_for_its_body() throws IOException {
        answers(201, "{\"id\":7,\"sku\":\"sku-1\",");

        says("failed-body", thrown(EXAMPLE));
    }

    @Test
    void failed_for_its_status() throws IOException {
        answers(200, "{\"id\":7}");

        says("failed-status", thrown(EXAMPLE));
    }

    @Test
    void failed_for_a_server_error() throws IOException {
        server.answers(500, List.of("Content-Type: text/html"), "<h1>Whitelabel Error Page</h1>".getBytes(UTF_8));

        says("failed-server-error", thrown(EXAMPLE));
    }

    @Test
    void failed_for_its_content_type() throws IOException {
        server.answers(201, List.of("Content-Type: text/html", "Location: /orders/7"), "<p>thanks</p>".getBytes(UTF_8));

        says("failed-content-type", thrown(EXAMPLE));
    }

    @Test
    void failed_for_a_header() throws IOException {
        server.answers(201, List.of("Content-Type: application/json"), ORDER.getBytes(UTF_8));

        says("failed-header", thrown(EXAMPLE));
    }

    @Test
    void failed_for_taking_what_is_illegal() throws IOException {
        answers(201, ORDER);

        says("failed-rejection", thrown("rejects_body_without_quantity"));
    }

    @Test
    void failed_for_taking_too_long() throws IOException {
        answers(201, ORDER);
        server.takes(120);
        settings.put("fromswagger.responseTime", "100");

        var told = text(thrown(EXAMPLE));
        says("failed-response-time", told.replaceAll("actual {4}\\d+ ms", "actual    TOOK ms"));
        assertThat(Integer.parseInt(told.replaceAll("(?s).*actual {4}(\\d+) ms.*", "$1")))
                .isGreaterThan(100);
    }

    @Test
    void passed_in_the_time_allowed() {
        answers(201, ORDER);
        settings.put("fromswagger.responseTime", "29000");

        assertThat(run().outcomes()).containsEntry(EXAMPLE, "SUCCESSFUL");
    }

    @Test
    void failed_for_want_of_an_answer() throws IOException {
        server.answersExactly(
                201, List.of("Content-Type: application/json", "Content-Length: 90"), "{\"id\":7".getBytes(UTF_8));

        says("failed-no-answer", thrown(EXAMPLE));
    }

    @Test
    void failed_in_its_set_up() throws IOException {
        answers(500, "{}");

        var run = run();
        says("set-up", text(run.thrown("ok")));
        assertThat(Files.readString(results.resolve("summary.md")))
                .contains("failed in their set-up", "### ! set-up of <code>GET /orders/{orderId}</code> · 200");
        assertThat(run.caseOf("getOrder", "ok").get("result").asString()).isEqualTo("failed");
    }

    @Test
    void pending_since_only_a_person_knows() throws IOException {
        answers(201, ORDER);

        says("pending", thrown("conflict"));
    }

    @Test
    void pending_since_a_sample_was_refused() throws IOException {
        server.answers(
                409, List.of("Content-Type: application/problem+json"), "{\"code\":\"OUT_OF_STOCK\"}".getBytes(UTF_8));

        says("pending-refused", thrown("created_for_every_property"));
    }

    @Test
    void failed_since_nothing_may_be_pending() throws IOException {
        answers(201, ORDER);
        settings.put("fromswagger.strict", "true");

        var run = run();
        says("strict", text(run.thrown("conflict")));
        assertThat(run.outcomes()).containsEntry("conflict", "FAILED");
        assertThat(run.caseOf("placeOrder", "conflict").get("result").asString())
                .isEqualTo("failed");
    }

    @Test
    void passed_with_a_spec_gap() throws IOException {
        answers(400, "{}");

        var run = run();
        says(
                "spec-gap",
                run.caseOf("placeOrder", "rejects_body_without_quantity")
                        .get("message")
                        .asString());
        assertThat(Files.readString(results.resolve("summary.md")))
                .contains("### Spec gaps\n\n- 400 is not documented for POST /orders (1 case)\n");
        assertThat(Files.readString(results.resolve("index.html")))
                .contains("<li>400 is not documented for POST /orders (1 case)</li>");
    }

    @Test
    void warned_of_when_nothing_but_refusals_was_seen() throws IOException {
        answers(400, "{}");

        run();
        assertThat(Files.readString(results.resolve("summary.md")))
                .contains("### Warnings\n\n- POST /orders only ever answered 400 (4 times):"
                        + " what the document allows was refused; give its request an example\n");
    }

    @Test
    void accepted_for_a_time() throws IOException {
        var accepted = new Deviations(List.of(TEXT_FOR_TOTAL), day(31)).judge(totalIsAText(), EXAMPLE);

        assertThat(accepted).isInstanceOf(Accepted.class);
        says("accepted", accepted);
    }

    @Test
    void failed_since_the_time_is_over() throws IOException {
        var expired = new Deviations(List.of(TEXT_FOR_TOTAL), LocalDate.of(2027, 2, 1)).judge(totalIsAText(), EXAMPLE);

        assertThat(expired).isInstanceOf(ContractFailure.class);
        says("accepted-no-longer", expired);
    }

    private ContractFailure totalIsAText() {
        answers(201, "{\"id\":7,\"sku\":\"sku-1\",\"quantity\":2,\"total\":\"42.00\"}");
        return (ContractFailure) thrown(EXAMPLE);
    }

    @Test
    void accepted_only_where_nothing_else_is_wrong() {
        answers(200, "{\"id\":7}");
        var failure = (ContractFailure) thrown(EXAMPLE);

        assertThat(new Deviations(List.of(deviation("placeOrder", "status_code_conformance")), day(1))
                        .judge(failure, EXAMPLE))
                .isSameAs(failure);
        assertThat(new Deviations(List.of(deviation("getOrder", EXAMPLE)), day(1)).judge(failure, EXAMPLE))
                .isSameAs(failure);
        assertThat(new Deviations(List.of(deviation("placeOrder", EXAMPLE)), day(1)).judge(failure, EXAMPLE))
                .isInstanceOf(Accepted.class);
    }

    @Test
    void remarked_when_a_deviation_no_longer_occurs() {
        var deviations = new Deviations(List.of(deviation("placeOrder", EXAMPLE)), day(1));

        assertThat(deviations.overcome("placeOrder", EXAMPLE))
                .contains("the known deviation 'created_for_example_two_books' of placeOrder no longer occurs:"
                        + " take it out of knownDeviations()");
        assertThat(deviations.overcome("placeOrder", "conflict")).isEmpty();
    }

    private static KnownDeviation deviation(String operation, String what) {
        return new KnownDeviation(operation, what, "later", day(31));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2027, 1, day);
    }

    private void answers(int status, String json) {
        server.answers(status, List.of("Content-Type: application/json", "Location: /orders/7"), json.getBytes(UTF_8));
    }

    private Throwable thrown(String method) {
        return run().thrown(method);
    }

    private InnerRun run() {
        settings.put("fromswagger.orders.url", server.url().toString());
        settings.put("fromswagger.credentials.bearerAuth", "top-secret");
        return InnerRun.of(results, settings, PlaceOrderCases.class, GetOrderCases.class);
    }

    private String text(Throwable thrown) {
        return String.valueOf(thrown.getMessage());
    }

    private void says(String name, Throwable thrown) throws IOException {
        says(name, text(thrown));
    }

    private void says(String name, String text) throws IOException {
        var file = TEXTS.resolve(name + ".txt");
        String told = InnerRun.alone(text).replace(server.url().toString(), "URL") + "\n";
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(TEXTS);
            Files.writeString(file, told);
            throw new AssertionError(file + " was written: read it, then run again without golden.update");
        }
        assertThat(told).isEqualTo(Files.readString(file));
    }
}
