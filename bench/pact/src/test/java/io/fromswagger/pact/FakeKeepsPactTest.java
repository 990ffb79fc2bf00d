package io.fromswagger.pact;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.fake.FakeServer;
import io.fromswagger.fake.mountebank.MountebankEngine;
import io.fromswagger.interaction.Interaction;
import io.fromswagger.interaction.Interactions;
import io.fromswagger.interaction.PactFile;
import io.fromswagger.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a fake answers by its contract, recorded as a pact and verified against the fake of the same contract and others. */
class FakeKeepsPactTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private static Path folder;

    private static MountebankEngine engine;

    @BeforeAll
    static void start() {
        engine = MountebankEngine.start("auto", folder);
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @Test
    void a_fake_that_answers_by_its_contract_keeps_the_pact_of_its_answers() throws Exception {
        var fake = fake(contract());
        var recorded = recorded(fake);
        fake.startOverByContract();

        assertThat(minds(PactFile.v3(recorded), fake)).isEmpty();
        assertThat(minds(PactFile.v4(recorded), fake)).isEmpty();

        assertThat(fake.received()).hasSize(6);
        fake.verify(); // and by the contract, Pact asked rightly
    }

    @Test
    void it_keeps_the_pact_of_a_test_that_gave_other_answers() throws Exception {
        var fake = fake(contract());
        var other = new Interaction.Response(
                200,
                Map.of("Content-Type", List.of("application/json")),
                "{\"id\":\"ch_9\",\"amount\":4200,\"fees\":[]}",
                false);
        var pact = with(new Interaction("getCharge", get("/charges/ch_9"), other, List.of()));

        assertThat(minds(PactFile.v3(pact), fake)).isEmpty();
        assertThat(minds(PactFile.v4(pact), fake)).isEmpty();
    }

    @Test
    void a_collaborator_whose_document_has_changed_breaks_the_pact() throws Exception {
        var recorded = recorded(fake(contract()));

        var renamed = fake(contract().replace("\"amount\"", "\"sum\""));
        var otherType =
                fake(contract().replace("\"amount\": 1", "\"amount\": \"1\"").replace("integer", "string"));
        var otherStatus = fake(contract().replace("\"204\"", "\"202\""));

        for (var pact : List.of(PactFile.v3(recorded), PactFile.v4(recorded))) {
            assertThat(minds(pact, renamed))
                    .hasSize(2)
                    .allMatch(mind -> mind.contains("missing the following keys: amount"))
                    .anyMatch(mind -> mind.startsWith("createCharge answers 201 to POST /charges: "))
                    .anyMatch(
                            mind -> mind.startsWith("getCharge answers 200 to GET /charges/a%20b?expand=x&expand=y: "));
            assertThat(minds(pact, otherType))
                    .hasSize(2)
                    .allMatch(mind -> mind.contains("body: $.amount ") && mind.contains("to be the same type as 1"));
            assertThat(minds(pact, otherStatus))
                    .singleElement()
                    .asString()
                    .startsWith(
                            "latestCharge answers 204 to GET /charges/latest: status: expected status of 204 but was 202");
        }
    }

    private static String contract() throws IOException {
        try (var resource = FakeKeepsPactTest.class.getResourceAsStream("/payments.contract.json")) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static FakeServer fake(String contract) {
        var fake = new FakeServer(ApiContract.read(Json.parse(contract)), CompletableFuture.completedFuture(engine));
        fake.startOverByContract();
        return fake;
    }

    /** As a service would, calls each operation, and notes what came back. */
    private static Interactions recorded(FakeServer fake) throws IOException, InterruptedException {
        var charge = new Interaction.Request(
                "POST",
                "/charges",
                Map.of(),
                Map.of("Content-Type", List.of("application/json"), "Idempotency-Key", List.of("k-1")),
                "{\"amount\":1}");
        var find = new Interaction.Request("GET", "/charges/a%20b", Map.of("expand", List.of("x", "y")), Map.of(), "");
        return with(
                new Interaction("createCharge", charge, sent(fake, charge, ""), List.of()),
                new Interaction("getCharge", find, sent(fake, find, "?expand=x&expand=y"), List.of()),
                new Interaction(
                        "latestCharge", get("/charges/latest"), sent(fake, get("/charges/latest"), ""), List.of()));
    }

    private static Interaction.Response sent(FakeServer fake, Interaction.Request request, String query)
            throws IOException, InterruptedException {
        var builder = HttpRequest.newBuilder(URI.create(fake.url() + request.path() + query))
                .method(request.method(), BodyPublishers.ofString(request.body()));
        request.headers().forEach((name, values) -> builder.header(name, values.get(0)));
        var response = CLIENT.send(builder.build(), BodyHandlers.ofString());
        return new Interaction.Response(
                response.statusCode(), response.headers().map(), response.body(), false);
    }

    private static Interaction.Request get(String path) {
        return new Interaction.Request("GET", path, Map.of(), Map.of(), "");
    }

    private static Interactions with(Interaction... all) {
        return new Interactions("orders", "payments", "downstream", "openapi/payments.yaml", "00", List.of(all));
    }

    private static List<String> minds(String pact, FakeServer provider) throws IOException {
        return PactVerifier.minds(folder, pact, URI.create(provider.url()));
    }
}
