package io.fromswagger.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.acme.orders.payments.RealPaymentsCases;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.fromswagger.http.ContractFailure;
import io.fromswagger.interaction.Interaction;
import io.fromswagger.interaction.Interactions;
import io.fromswagger.interaction.InteractionsFolder;
import io.fromswagger.interaction.Reliance;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/** The real collaborator is a small server here, which answers as each test has it. */
class CollaboratorTestsTest {

    private final List<String> asked = new CopyOnWriteArrayList<>();

    @TempDir
    private Path results;

    private HttpServer real;
    private int status = 201;
    private String type = "application/json";
    private String body = "{\"id\":\"ch-77\",\"amount\":9}";

    @BeforeEach
    void start() throws IOException {
        real = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        real.createContext("/", this::answer);
        real.start();
    }

    @AfterEach
    void stop() {
        real.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                + exchange.getRequestHeaders().getFirst("Idempotency-Key") + " "
                + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.getResponseHeaders().add("Location", "/charges/ch-77");
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Test
    void nothing_runs_where_nobody_says_where_the_real_one_is() {
        reliedOn("{\"id\":\"ch-1\",\"amount\":1}");

        var run = InnerRun.of(results, Map.of("fromswagger.url", "http://127.0.0.1:1"), RealPaymentsCases.class);

        assertThat(run.outcomes()).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void what_our_service_sent_is_sent_and_other_values_are_fine() {
        reliedOn("{\"id\":\"ch-1\",\"amount\":1}");

        assertThat(run().outcomes()).containsOnly(entry("answers_as_our_tests_rely_on", "SUCCESSFUL"));
        assertThat(asked).containsExactly("POST /v1/charges k-1 {\"amount\":1,\"currency\":\"EUR\"}");
    }

    @Test
    void an_answer_that_breaks_the_document_fails() {
        reliedOn("{\"id\":\"ch-1\",\"amount\":1}");
        body = "{\"id\":77,\"amount\":9}";

        assertThat(failure()).isInstanceOf(ContractFailure.class).hasMessageContaining("$.id");
    }

    @Test
    void an_answer_that_lacks_what_our_tests_relied_on_fails_though_the_document_allows_it() {
        reliedOn("{\"id\":\"ch-1\",\"amount\":1,\"receipt\":{\"lines\":[{\"text\":\"a\"}]}}");
        body = "{\"id\":\"ch-77\",\"amount\":9,\"receipt\":{\"lines\":[{\"text\":\"a\"},{\"words\":\"b\"}]}}";

        assertThat(failure())
                .isInstanceOf(ContractFailure.class)
                .hasMessageContaining("the real payments · 201")
                .hasMessageContaining("$.receipt.lines[1].text is what PayTest#pays relied on")
                .hasMessageContaining("absent");
    }

    @Test
    void another_documented_status_is_pending_and_says_what_only_others_can_bring_about() {
        reliedOn("{\"id\":\"ch-1\",\"amount\":1}");
        status = 402;
        type = "application/problem+json";
        body = "{\"reason\":\"stolen\"}";

        assertThat(failure())
                .isInstanceOf(TestAbortedException.class)
                .hasMessage(
                        "payments answered 402, which is documented; only with its data can it be brought to answer 201,"
                                + " as PayTest#pays relied on");
    }

    @Test
    void an_undocumented_status_fails() {
        reliedOn("{\"id\":\"ch-1\",\"amount\":1}");
        status = 418;

        assertThat(failure()).isInstanceOf(ContractFailure.class).hasMessageContaining("418");
    }

    @Test
    void where_no_test_relied_on_the_operation_there_is_nothing_to_prove() {
        assertThat(failure())
                .isInstanceOf(TestAbortedException.class)
                .hasMessage("no passing test relied on createCharge of payments: run the service tests first");
    }

    @Test
    void the_documents_own_sample_is_sent_where_somebody_asks_for_it() {
        assertThat(runWithSamples().outcomes()).containsOnly(entry("answers_as_our_tests_rely_on", "SUCCESSFUL"));
        assertThat(asked).singleElement().asString().startsWith("POST /v1/charges ");

        body = "{\"id\":77}";
        assertThat(runWithSamples().allThrown().get(0))
                .isInstanceOf(ContractFailure.class)
                .hasMessageContaining("the real payments · the document's sample");

        status = 402;
        type = "application/problem+json";
        body = "{\"reason\":\"stolen\"}";
        assertThat(runWithSamples().allThrown().get(0))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageStartingWith("payments answered 402 to the document's sample");
    }

    @Test
    void the_results_say_why_nothing_can_be_said_and_so_does_the_console() throws IOException {
        reliedOn("{\"id\":\"ch-1\",\"amount\":1}");
        status = 402;
        type = "application/problem+json";
        body = "{\"reason\":\"stolen\"}";
        String reason =
                "payments answered 402, which is documented; only with its data can it be brought to answer 201,"
                        + " as PayTest#pays relied on";

        var printed = new ByteArrayOutputStream();
        var console = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            run(Map.of("fromswagger.board", "true"));
        } finally {
            System.setOut(console);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("the real payments")
                .contains("  as relied on: 0 passed, 0 failed, 1 pending, 0 not run")
                .containsPattern("    (○|o) POST /charges (·|-|\\|) 201: as in PayTest#pays")
                .contains("        " + reason);
        assertThat(Files.readString(results.resolve("summary.md"))).contains(reason);
        assertThat(Files.readString(results.resolve("index.html"))).contains(reason);
        assertThat(run().coverage().at("/collaborators/0").pretty().strip()).isEqualTo("""
                {
                  "name": "payments",
                  "spec": "openapi/payments.yaml",
                  "cases": [
                    {
                      "operation": "POST /charges",
                      "title": "201: as in PayTest#pays",
                      "result": "pending",
                      "message": "%s"
                    }
                  ]
                }""".formatted(reason));
    }

    @Test
    void what_passed_is_counted_and_a_failure_told() throws IOException {
        reliedOn("{\"id\":\"ch-1\",\"amount\":1}");
        assertThat(run().coverage().at("/collaborators/0/cases/0/result").asString())
                .isEqualTo("passed");

        body = "{\"id\":77,\"amount\":9}";
        var failed = run();

        assertThat(failed.coverage().at("/collaborators/0/cases/0/result").asString())
                .isEqualTo("failed");
        assertThat(failed.coverage().toString()).contains("$.id must be a string");
    }

    @Test
    void what_is_pending_fails_for_those_who_want_none_but_not_what_nobody_relied_on() {
        assertThat(run(Map.of("fromswagger.strict", "true")).outcomes()).containsValue("ABORTED");

        reliedOn("{\"id\":\"ch-1\",\"amount\":1}");
        status = 402;
        type = "application/problem+json";
        body = "{\"reason\":\"stolen\"}";
        assertThat(run(Map.of("fromswagger.strict", "true")).allThrown().get(0))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith(
                        "pending, which -Dfromswagger.strict=true doesn't allow: payments answered 402");
    }

    private InnerRun runWithSamples() {
        return InnerRun.of(
                results,
                Map.of(
                        "fromswagger.payments.url",
                        "http://127.0.0.1:" + real.getAddress().getPort() + "/v1",
                        "fromswagger.payments.samples",
                        "true"),
                RealPaymentsCases.class);
    }

    @Test
    void bytes_are_sent_as_they_were_and_what_was_lost_of_them_is_not_sent_at_all() {
        reliedOn(
                uploaded("eyJhbW91bnQiOjEsImN1cnJlbmN5IjoiRVVSIn0=", Interaction.Kept.BASE64),
                uploaded("{\uFFFD}", Interaction.Kept.LOST));

        var cases = run().coverage().at("/collaborators/0/cases").items();

        assertThat(asked).containsExactly("POST /v1/charges k-1 {\"amount\":1,\"currency\":\"EUR\"}");
        assertThat(cases)
                .extracting(each -> each.get("result").asString() + " "
                        + each.get("message").asString())
                .containsExactly(
                        "passed ",
                        "skipped the request can't be sent again: the fake's engine keeps bodies as text, and lost bytes of this one");
    }

    private static Interaction uploaded(String body, Interaction.Kept kept) {
        var json = Map.of("Content-Type", List.of("application/json"));
        return new Interaction(
                "createCharge",
                new Interaction.Request(
                        "POST",
                        "/charges",
                        Map.of(),
                        Map.of("Content-Type", List.of("application/json"), "Idempotency-Key", List.of("k-1")),
                        body,
                        kept),
                new Interaction.Response(201, json, "{\"id\":\"ch-1\",\"amount\":1}", false),
                List.of(new Reliance("PayTest#pays", "PayTest.java:7")));
    }

    @Test
    void two_interactions_of_one_test_are_told_apart() {
        reliedOn("{\"id\":\"ch-1\",\"amount\":1}", "k-1", "k-2");

        assertThat(run().coverage().at("/collaborators/0/cases").items())
                .extracting(each -> each.get("title").asString())
                .containsExactly("201: as in PayTest#pays", "201: as in PayTest#pays (2)");
    }

    private void reliedOn(String answered) {
        reliedOn(answered, "k-1");
    }

    private void reliedOn(String answered, String... keys) {
        reliedOn(Stream.of(keys).map(key -> interaction(answered, key)).toArray(Interaction[]::new));
    }

    private void reliedOn(Interaction... interactions) {
        new InteractionsFolder(results)
                .write(
                        new Interactions(
                                "orders",
                                "payments",
                                "downstream",
                                "openapi/payments.yaml",
                                "00",
                                List.of(interactions)),
                        Set.of("PayTest"));
    }

    private static Interaction interaction(String answered, String key) {
        return new Interaction(
                "createCharge",
                new Interaction.Request(
                        "POST",
                        "/charges",
                        Map.of(),
                        Map.of("Content-Type", List.of("application/json"), "Idempotency-Key", List.of(key)),
                        "{\"amount\":1,\"currency\":\"EUR\"}"),
                new Interaction.Response(201, Map.of("Content-Type", List.of("application/json")), answered, false),
                List.of(new Reliance("PayTest#pays", "PayTest.java:7")));
    }

    private InnerRun run() {
        return run(Map.of());
    }

    private InnerRun run(Map<String, String> settings) {
        var all = new HashMap<>(settings);
        all.put(
                "fromswagger.payments.url",
                "http://127.0.0.1:" + real.getAddress().getPort() + "/v1/");
        return InnerRun.of(results, all, RealPaymentsCases.class);
    }

    private Throwable failure() {
        return run().allThrown().get(0);
    }
}
