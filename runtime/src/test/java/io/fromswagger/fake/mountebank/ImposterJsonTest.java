package io.fromswagger.fake.mountebank;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.contract.OperationContract;
import io.fromswagger.fake.Condition;
import io.fromswagger.fake.Match;
import io.fromswagger.fake.RequestMatch;
import io.fromswagger.fake.Stub;
import io.fromswagger.fake.Stub.Turn;
import io.fromswagger.fake.StubResponse;
import io.fromswagger.fake.StubResponse.Fault;
import io.fromswagger.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The imposters as they are sent, letter by letter; {@code -Dgolden.update=true} writes them anew. */
class ImposterJsonTest {

    private static final OperationContract CREATE_CHARGE = new OperationContract(
            "createCharge",
            "POST",
            "/charges",
            "",
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(),
            "#",
            1);

    private static final StubResponse CHARGED = new StubResponse(
            201,
            Map.of("Content-Type", "application/json"),
            "{\"id\":12345678901234567890}",
            false,
            Duration.ZERO,
            Fault.NONE,
            "");

    @Test
    void the_answer_to_the_rest_is_the_last_stub() throws IOException {
        isAsIn("imposter.json", List.of());
    }

    @Test
    void turns_faults_latency_and_bytes() throws IOException {
        var slow = new StubResponse(200, Map.of(), "late", false, Duration.ofMillis(1500), Fault.NONE, "");
        var down = new StubResponse(500, Map.of(), "", false, Duration.ZERO, Fault.CONNECTION_RESET, "");
        var garbage = new StubResponse(500, Map.of(), "", false, Duration.ZERO, Fault.GARBAGE, "");
        var image = new StubResponse(
                200, Map.of("Content-Type", "image/png"), "iVBORw==", true, Duration.ZERO, Fault.NONE, "");
        isAsIn(
                "turns.json",
                List.of(
                        stub(List.of(new Turn(down, 2), new Turn(garbage, 1), new Turn(slow, 3), new Turn(CHARGED, 1))),
                        stub(List.of(new Turn(image, 5)))));
    }

    @Test
    void conditions_on_parameters() throws IOException {
        isAsIn(
                "parameters.json",
                List.of(stub(
                        List.of(new Turn(CHARGED, 1)),
                        Condition.query("tag", Match.equalTo(List.of("a", "b"))),
                        Condition.query("note", Match.absent()),
                        Condition.header("X-Tenant", Match.startingWith("acme.")),
                        Condition.cookie("session", Match.present()))));
    }

    @Test
    void conditions_on_bodies() throws IOException {
        isAsIn(
                "bodies.json",
                List.of(stub(
                        List.of(new Turn(CHARGED, 1)),
                        Condition.body("$.amount", Match.equalTo(4200)),
                        Condition.body("$.id", Match.equalTo(Json.parse("12345678901234567890"))),
                        Condition.body("$['it''s']".replace("''", "\\'"), Match.equalTo("odd")),
                        Condition.body("$.lines", Match.equalTo(List.of(Map.of("sku", "a")))),
                        Condition.anyOf(
                                Condition.body("$.lines[*].sku", Match.matching("eu-\\d+")),
                                Condition.not(Condition.body("$.currency", Match.oneOf("EUR", "USD")))))));
    }

    private static Stub stub(List<Turn> turns, Condition... conditions) {
        var match = new RequestMatch("POST", "^/charges$", "/charges", List.of("^/charges/mine$"), List.of(conditions));
        return new Stub(CREATE_CHARGE, match, turns, "");
    }

    private static void isAsIn(String golden, List<Stub> stubs) throws IOException {
        var unmatched = new StubResponse(501, Map.of(), "no stub", false, Duration.ZERO, Fault.NONE, "");
        var actual = ImposterJson.imposter("payments", OptionalInt.empty(), stubs, unmatched)
                        .pretty()
                        .stripTrailing() + "\n";
        var file = Path.of("src/test/resources/io/fromswagger/fake/mountebank", golden);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, actual, StandardCharsets.UTF_8);
        }
        assertThat(actual).isEqualTo(Files.readString(file));
    }
}
