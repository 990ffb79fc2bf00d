package io.fromswagger.pact;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.interaction.Interactions;
import io.fromswagger.interaction.PactFile;
import io.fromswagger.json.Json;
import io.fromswagger.pact.HttpProvider.Answer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.hc.core5.http.HttpRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PactVerificationTest {

    /** A system property of Pact-JVM. */
    private static final String PATHS_AS_THEY_ARE = "pact.verifier.disableUrlPathDecoding";

    @TempDir
    private Path folder;

    private HttpProvider provider;

    @BeforeEach
    void start() throws IOException {
        provider = HttpProvider.start();
        Payments.answerRightly(provider);
        provider.answer("POST /declined", Payments.decline());
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    /** A version of the specification. */
    enum Version {
        V3(PactFile::v3),
        V4(PactFile::v4);

        private final Function<Interactions, String> writer;

        Version(Function<Interactions, String> writer) {
            this.writer = writer;
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_right_provider_may_answer_other_values(Version version) throws IOException {
        assertThat(minds(version)).isEmpty();
        assertThat(provider.asked()).hasSize(10);
    }

    @ParameterizedTest
    @EnumSource
    void the_provider_is_asked_what_our_service_asked(Version version) throws IOException {
        minds(version);

        var charge = asked("POST", "/v1/charges");
        assertThat(Json.parse(charge.body()))
                .isEqualTo(Json.parse("{\"amount\":9007199254740993,\"currency\":\"EUR\"}"));
        assertThat(charge.headers()).containsEntry("Idempotency-key", List.of("k-1"));
        assertThat(charge.headers()).containsEntry("Content-type", List.of("application/json"));
        assertThat(provider.asked().stream().map(HttpProvider.Asked::target))
                .contains("/v1/charges/ch%20%C3%A4%2B1?expand=a%20b&expand=c%26d");
    }

    @ParameterizedTest
    @EnumSource
    void the_provider_is_told_what_it_has_to_bring_about(Version version) throws IOException {
        provider.answer("POST /states", Answer.of(200, "application/json", "{}"));
        var states = URI.create(provider.url() + "/states").toURL();

        var minds = PactVerifier.minds(folder, text(version), provider.url(), info -> info.setStateChangeUrl(states));

        assertThat(minds).isEmpty();
        assertThat(provider.asked().stream()
                        .filter(asked -> asked.target().equals("/v1/states"))
                        .map(asked -> Json.parse(asked.body())))
                .contains(Json.parse("""
                                {"state": "declineCharge will answer 402", "params":
                                  {"path": "/declined", "body": {"amount": 4200, "currency": "EUR"}}}"""), Json.parse("""
                                {"state": "getCharge will answer 200", "params":
                                  {"path": "/charges/ch%20%C3%A4+1", "query": {"expand": ["a b", "c&d"]}}}"""));
    }

    @ParameterizedTest
    @EnumSource
    void a_provider_adds_who_is_calling_by_a_filter(Version version) throws IOException {
        Consumer<HttpRequest> filter = request -> request.addHeader("Authorization", "Bearer of-a-test");

        var minds = PactVerifier.minds(folder, text(version), provider.url(), info -> info.setRequestFilter(filter));

        assertThat(minds).isEmpty();
        assertThat(provider.asked())
                .allMatch(asked -> asked.headers().get("Authorization").equals(List.of("Bearer of-a-test")));
    }

    @ParameterizedTest
    @EnumSource
    void a_slash_within_a_value_stays_one_where_the_verifier_leaves_paths_as_they_are(Version version)
            throws IOException {
        var charge = Payments.interactions().all().stream()
                .filter(each -> each.operation().equals("getCharge"))
                .map(each -> Payments.withPath(each, "/charges/a%2Fb"))
                .toList();
        provider.answer("GET /charges/a/b", json("{\"id\":\"ch_8\",\"amount\":1}"));
        var pact = version.writer.apply(new Interactions("orders", "payments", "downstream", "", "", charge));

        System.setProperty(PATHS_AS_THEY_ARE, "true");
        try {
            assertThat(PactVerifier.minds(folder, pact, provider.url())).isEmpty();
        } finally {
            System.clearProperty(PATHS_AS_THEY_ARE);
        }

        assertThat(provider.asked().get(0).target()).startsWith("/v1/charges/a%2Fb?");
    }

    static Stream<Arguments> broken() {
        return Stream.of(Version.values()).flatMap(PactVerificationTest::broken);
    }

    private static Stream<Arguments> broken(Version version) {
        return Stream.of(
                        broken("POST /charges", Answer.of(200, "application/json", "{}"), "createCharge", "status"),
                        broken(
                                "POST /declined",
                                Answer.of(402, "application/json", "{\"reason\":\"x\"}"),
                                "declineCharge",
                                "Content-Type"),
                        broken(
                                "POST /declined",
                                Answer.of(402, "application/problem+json", "{\"cause\":\"x\"}"),
                                "declineCharge",
                                "reason"),
                        broken("GET /charges/ch ä+1", json("{\"id\":8,\"amount\":1}"), "getCharge", "$.id"),
                        broken("GET /charges/ch ä+1", json("{\"id\":null,\"amount\":1}"), "getCharge", "$.id"),
                        broken("GET /charges/ch ä+1", json("[]"), "getCharge", "Type mismatch"),
                        broken("GET /charges", json("[]"), "listCharges", "minimum size of 1"),
                        broken("GET /charges", json("[{\"id\":\"ch_1\"},{\"amount\":1}]"), "listCharges", "id"),
                        broken("GET /charges", json("[{\"id\":\"ch_1\"},{\"id\":1}]"), "listCharges", "$[1].id"),
                        broken("GET /receipts/1.txt", Answer.of(200, "text/plain", ""), "getReceipt", "did not match"),
                        broken("GET /receipts/1.csv", Answer.of(200, "text/html", "<p>"), "getTable", "text/html"),
                        broken("GET /receipts/1.pdf", Answer.of(200, "image/png", "x"), "getPdf", "image/png"),
                        broken("DELETE /charges/ch_1", Answer.of(404, "text/plain", "x"), "forgetCharge", "status"))
                .map(each -> Arguments.of(version, each.line(), each.answer(), each.operation(), each.told()));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_broken_provider_is_told_which_interaction_it_breaks(
            Version version, String line, Answer answer, String operation, String told) throws IOException {
        provider.answer(line, answer);

        assertThat(minds(version)).isNotEmpty().allMatch(mind -> mind.startsWith(operation + " answers "));
        assertThat(String.join("\n", minds(version))).contains(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xml", "pdf"})
    void by_version_4_a_body_that_only_has_to_be_there_is_missed(String kind) throws IOException {
        provider.answer("GET /receipts/1." + kind, Answer.of(200, "application/" + kind, ""));

        assertThat(minds(Version.V4))
                .singleElement()
                .asString()
                .contains("to GET /receipts/1." + kind)
                .contains("to not be empty");
        assertThat(minds(Version.V3)).isEmpty();
    }

    private record Broken(String line, Answer answer, String operation, String told) {}

    private static Broken broken(String line, Answer answer, String operation, String told) {
        return new Broken(line, answer, operation, told);
    }

    private static Answer json(String body) {
        return Answer.of(200, "application/json", body);
    }

    private HttpProvider.Asked asked(String method, String target) {
        return provider.asked().stream()
                .filter(asked -> asked.method().equals(method) && asked.target().equals(target))
                .findFirst()
                .orElseThrow();
    }

    private List<String> minds(Version version) throws IOException {
        return PactVerifier.minds(folder, text(version), provider.url());
    }

    private static String text(Version version) {
        return version.writer.apply(Payments.interactions());
    }
}
