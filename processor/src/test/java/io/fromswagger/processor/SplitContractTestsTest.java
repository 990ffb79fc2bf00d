package io.fromswagger.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.fromswagger.processor.compile.Compiled;
import io.fromswagger.processor.compile.Javac;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** An operation with more tests than a class should have: its classes run, and their results are one operation's. */
class SplitContractTestsTest {

    private static final String FIRST = "com.acme.orders.PlaceOrderContractTest";
    private static final String SECOND = "com.acme.orders.PlaceOrderPart2ContractTest";
    private static final int EXAMPLES = 230;
    private static final int REFUSED = 220;
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private final Generated generated = Generated.of(document(), "orders", true);
    private HttpServer service;
    private URLClassLoader classes;
    private String printed = "";

    @BeforeEach
    void start() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/", SplitContractTestsTest::answer);
        service.start();
        Compiled compiled = Javac.compile(generated.sources());
        assertThat(compiled.complaints()).isEmpty();
        compiled.writeTo(folder.resolve("classes"));
        Files.writeString(folder.resolve("classes/com/acme/orders/orders.contract.json"), generated.contract());
        classes = new URLClassLoader(
                new URL[] {folder.resolve("classes").toUri().toURL()},
                getClass().getClassLoader());
    }

    @AfterEach
    void stop() throws IOException {
        service.stop(0);
        classes.close();
    }

    @Test
    void all_classes_together_prove_their_one_operation() throws Exception {
        EngineExecutionResults run = run(FIRST, SECOND);

        Map<String, String> results = results();
        assertThat(results.keySet()).isEqualTo(documentedCases());
        assertThat(results).doesNotContainValue("skipped");
        assertThat(outcomes(run, FIRST)).hasSize(200);
        assertThat(outcomes(run, SECOND)).hasSize(results.size() - 200);
        assertThat(results.entrySet().stream().filter(each -> each.getValue().equals("failed")))
                .containsExactly(Map.entry("created_for_example_e220", "failed"));
        assertThat(printed.lines().filter(line -> line.startsWith("  POST /orders ")))
                .hasSize(1);
        assertThat(printed).contains("cases: " + (results.size() - 1) + " passed, 1 failed, 0 pending, 0 not run");
    }

    @Test
    void the_second_class_alone_counts_for_the_operation_too() throws Exception {
        EngineExecutionResults run = run(SECOND);

        Map<String, TestExecutionResult> outcomes = outcomes(run, SECOND);
        assertThat(run.testEvents().finished().count()).isEqualTo(outcomes.size());
        Map<String, String> results = results();
        assertThat(results.keySet()).isEqualTo(documentedCases());
        outcomes.forEach((id, outcome) -> assertThat(results)
                .containsEntry(id, outcome.getStatus() == TestExecutionResult.Status.FAILED ? "failed" : "passed"));
        assertThat(results.values().stream().filter("skipped"::equals)).hasSize(200);
        assertThat(outcomes.get("created_for_example_e220").getThrowable().orElseThrow())
                .hasMessageContaining("POST /orders · 201: example 'e220'")
                .hasMessageContaining("mvn test -Dtest=PlaceOrderPart2ContractTest#created_for_example_e220");
    }

    private EngineExecutionResults run(String... names) throws ClassNotFoundException {
        EngineTestKit.Builder engine = EngineTestKit.engine("junit-jupiter")
                .configurationParameter("fromswagger.stale", "allowed") // the document is in no file
                .configurationParameter(
                        "fromswagger.results", folder.resolve("results").toString())
                .configurationParameter(
                        "fromswagger.orders.url",
                        "http://127.0.0.1:" + service.getAddress().getPort());
        for (String name : names) {
            engine.selectors(selectClass(classes.loadClass(name)));
        }
        PrintStream console = System.out;
        ByteArrayOutputStream board = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(board, false, StandardCharsets.UTF_8));
            return engine.execute();
        } finally {
            System.setOut(console);
            printed = board.toString(StandardCharsets.UTF_8);
        }
    }

    private static Map<String, TestExecutionResult> outcomes(EngineExecutionResults run, String name) {
        Map<String, TestExecutionResult> outcomes = new TreeMap<>();
        run.testEvents().finished().stream()
                .filter(event ->
                        event.getTestDescriptor().getUniqueId().toString().contains("[class:" + name + "]"))
                .forEach(event -> outcomes.put(
                        event.getTestDescriptor().getLegacyReportingName().replaceAll("\\(.*", ""),
                        event.getRequiredPayload(TestExecutionResult.class)));
        return outcomes;
    }

    /** What {@code coverage.json} says of each case of the only operation. */
    private Map<String, String> results() throws IOException {
        JsonNode operations =
                JSON.readTree(folder.resolve("results/coverage.json").toFile()).at("/apis/0/operations");
        assertThat(operations).hasSize(1);
        assertThat(operations.at("/0/id").asText()).isEqualTo("placeOrder");
        return StreamSupport.stream(operations.at("/0/cases").spliterator(), false)
                .collect(Collectors.toMap(
                        each -> each.path("id").asText(),
                        each -> each.path("result").asText()));
    }

    private Set<String> documentedCases() throws IOException {
        return StreamSupport.stream(
                        JSON.readTree(generated.contract())
                                .at("/operations/0/cases")
                                .spliterator(),
                        false)
                .map(each -> each.path("id").asText())
                .collect(Collectors.toSet());
    }

    private static void answer(HttpExchange exchange) throws IOException {
        int status = status(exchange);
        byte[] body = "{\"id\": 7}".getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static int status(HttpExchange exchange) throws IOException {
        try {
            JsonNode quantity =
                    JSON.readTree(exchange.getRequestBody().readAllBytes()).path("quantity");
            boolean spoken =
                    "application/json".equals(exchange.getRequestHeaders().getFirst("Content-Type"));
            return !spoken || !quantity.isInt() ? 400 : quantity.asInt() == REFUSED ? 500 : 201;
        } catch (JsonProcessingException noJson) {
            return 400;
        }
    }

    private static String document() {
        String examples = IntStream.rangeClosed(1, EXAMPLES)
                .mapToObj("        e%1$d: {value: {quantity: %1$d}}"::formatted)
                .collect(Collectors.joining("\n"));
        return """
                openapi: 3.1.0
                info: {title: Orders, version: '1'}
                paths:
                  /orders:
                    post:
                      operationId: placeOrder
                      requestBody:
                        required: true
                        content:
                          application/json:
                            schema:
                              type: object
                              required: [quantity]
                              properties: {quantity: {type: integer}}
                            examples:
                %s
                      responses:
                        '201':
                          description: placed
                          content:
                            application/json:
                              schema: {type: object, required: [id], properties: {id: {type: integer}}}
                        '400': {description: refused}
                """.formatted(examples.indent(10).stripTrailing());
    }
}
