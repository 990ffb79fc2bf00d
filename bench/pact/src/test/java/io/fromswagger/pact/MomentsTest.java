package io.fromswagger.pact;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.interaction.Interaction;
import io.fromswagger.interaction.Interactions;
import io.fromswagger.interaction.PactFile;
import io.fromswagger.interaction.Reliance;
import io.fromswagger.json.Json;
import io.fromswagger.pact.HttpProvider.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.assertj.core.data.TemporalUnitLessThanOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a service sent of the time of day, the verifier sends of its own time; what a test was written with, stays. */
class MomentsTest {

    private static final Instant A_RUN = Instant.parse("2020-02-29T12:00:00.123Z");
    private static final Instant ANOTHER_RUN = Instant.parse("2021-03-30T23:59:59.999999Z");
    private static final TemporalUnitLessThanOffset SOON =
            new TemporalUnitLessThanOffset(5, java.time.temporal.ChronoUnit.MINUTES);

    @TempDir
    private Path folder;

    private HttpProvider provider;

    @BeforeEach
    void start() throws IOException {
        provider = HttpProvider.start();
        provider.answer("POST /charges", Answer.of(201, "application/json", "{\"at\":\"2026-01-01T00:00:00Z\"}"));
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
    void two_runs_give_the_same_bytes(Version version) {
        assertThat(version.writer.apply(pact(A_RUN))).isEqualTo(version.writer.apply(pact(ANOTHER_RUN)));
    }

    @ParameterizedTest
    @EnumSource
    void the_verifier_sends_its_own_time(Version version) throws IOException {
        assertThat(PactVerifier.minds(folder, version.writer.apply(pact(A_RUN)), provider.url()))
                .isEmpty();

        var asked = provider.asked().get(0);
        var body = Json.parse(asked.body());
        assertThat(OffsetDateTime.parse(body.get("at").asString())).isCloseTo(OffsetDateTime.now(), SOON);
        assertThat(OffsetDateTime.parse(body.at("/the lines/0/x").asString())).isCloseTo(OffsetDateTime.now(), SOON);
        assertThat(body.get("name").asString()).isEqualTo("it's of " + LocalDate.now() + "!");
        assertThat(body.get("day").asString()).isEqualTo(LocalDate.now().toString());
        assertThat(LocalDateTime.parse(body.get("local").asString())).isCloseTo(LocalDateTime.now(), SOON);
        assertThat(body.get("born").asString()).isEqualTo("1999-12-31");
        assertThat(body.get("amount").toString()).isEqualTo("9007199254740993");
        assertThat(OffsetDateTime.parse(asked.headers().get("Sent-at").get(0))).isCloseTo(OffsetDateTime.now(), SOON);
        assertThat(asked.target()).contains("day=" + LocalDate.now()).contains("born=1999-12-31");
    }

    @ParameterizedTest
    @EnumSource
    void a_path_has_the_day_of_the_verifier(Version version) throws IOException {
        var day = LocalDate.now();
        provider.answer("GET /days/" + day + "/a b", Answer.of(200, "application/json", "{}"));
        var request = new Interaction.Request("GET", "/days/" + date(A_RUN) + "/a%20b", Map.of(), Map.of(), "");

        var minds = PactVerifier.minds(
                folder,
                version.writer.apply(of(Interaction.recorded(
                        "getDay",
                        request,
                        new Interaction.Response(200, Map.of(), "", false),
                        new Reliance("A#b", ""),
                        A_RUN))),
                provider.url());

        assertThat(minds).isEmpty();
        assertThat(provider.asked().get(0).target()).isEqualTo("/v1/days/" + day + "/a%20b");
    }

    @Test
    void a_moment_of_long_ago_stays_as_the_test_has_it() {
        var pact = PactFile.v4(pact(A_RUN.plus(Duration.ofDays(3)), A_RUN));

        assertThat(pact).contains("\"2020-02-29T12:00:00.123Z\"").doesNotContain("generators");
    }

    private static Interactions pact(Instant run) {
        return pact(run, run);
    }

    private static Interactions pact(Instant run, Instant sent) {
        var body = """
                {"at": "%s", "the lines": [{"x": "%s"}], "name": "it's of %s!", "day": "%s", "local": "%s",
                 "born": "1999-12-31", "amount": 9007199254740993}""".formatted(
                        sent,
                        sent.atOffset(ZoneOffset.ofHours(2)).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME),
                        date(sent),
                        date(sent),
                        LocalDateTime.ofInstant(sent, ZoneOffset.UTC));
        var request = new Interaction.Request(
                "POST",
                "/charges",
                Map.of("day", List.of(date(sent)), "born", List.of("1999-12-31")),
                Map.of("Content-Type", List.of("application/json"), "Sent-At", List.of(sent.toString())),
                body);
        var response = new Interaction.Response(
                201, Map.of("Content-Type", List.of("application/json")), "{\"at\":\"" + sent + "\"}", false);
        return of(Interaction.recorded("createCharge", request, response, new Reliance("A#b", ""), run));
    }

    private static String date(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneId.of("UTC")).toString();
    }

    private static Interactions of(Interaction interaction) {
        return new Interactions("orders", "payments", "downstream", "", "", List.of(interaction));
    }
}
