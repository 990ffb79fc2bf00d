package io.fromswagger.fake;

import static io.fromswagger.fake.Call.call;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The lies matrix of documents: each wrong call fails by the rule that it broke, whatever the fake answered; the right call
 * beside it doesn't. What stubs and verifications say of calls is in {@code UnexpectedCallsTest}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WrongCalls {

    static final byte[] PIXEL = {'P', 'N', 'G', 1, 2};

    static final String PARCEL = "{\"weight\": 5, \"to\": {\"city\": \"Köln\"}}";

    @RegisterExtension
    final RunningMountebank mountebank = new RunningMountebank();

    private final Parcels parcels = mountebank.parcels();

    @BeforeEach
    void answers_whatever_comes() {
        parcels.answersByContract();
    }

    /** The part of the matrix that a class is about. */
    abstract Stream<Row> rows();

    @ParameterizedTest
    @MethodSource("rows")
    void a_wrong_call_fails_by_its_rule(Row row) throws Exception {
        row.wrong().send(parcels);

        var failure =
                catchThrowableOfType(FakeFailure.class, () -> parcels.server().verify("service 'shop'"));

        assertThat(failure).as("it was silent").isNotNull();
        assertThat(failure.getMessage()).contains(row.says()).contains("openapi/parcels.yaml", "service 'shop'");
        assertThat(failure.getMessage().split("\n  rule ", -1))
                .as("one rule: %s", failure.getMessage())
                .hasSize(2);
        assertThat(failure.getMessage()).doesNotContain("a-token-of-somebody", "the-key-of-a-customer");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void the_right_call_beside_it_does_not_fail(Row row) throws Exception {
        assertThat(row.right().send(parcels)).isBetween(200, 204);

        assertThatCode(() -> parcels.server().verify("service 'shop'")).doesNotThrowAnyException();
    }

    /** A kind of wrong call, with what the failure has to say, and with the right call beside it. */
    record Row(String kind, Call wrong, List<String> says, Call right) {
        @Override
        public String toString() {
            return kind;
        }
    }

    static Row row(String kind, Call wrong, Call right, String... says) {
        return new Row(kind, wrong, List.of(says), right);
    }

    static Call draft(String members) {
        return call("POST /drafts").json("{\"secret\": \"abc\"" + members + "}");
    }

    static Call draw(String query) {
        return call("GET /shapes/.1,2/;matrix=5" + (query.isEmpty() ? "" : "?" + query));
    }

    static Call invoices(String credential) {
        return call("GET /invoices").header("Authorization", credential);
    }

    static Call list(String query) {
        return call("GET /parcels?since=2026-01-01" + query)
                .header("X-Tenant", "acme")
                .header("Cookie", "region=eu")
                .header("Authorization", "Bearer a-token-of-somebody");
    }

    static Call send(String body) {
        return call("POST /parcels")
                .header("Idempotency-Key", "7f2c1b52-6d0f-4b0e-9f6a-3c1a2d4e5f60")
                .header("X-Api-Key", "the-key-of-a-customer")
                .json(body);
    }

    static Call note(String form) {
        return call("POST /parcels/1/notes?key=the-key-of-a-customer").form(form);
    }

    static Call label(Call.Part... parts) {
        return call("POST /parcels/1/label")
                .header("Cookie", "a=b; sid=the-session")
                .parts(parts);
    }
}
