package io.fromswagger.fake;

import static io.fromswagger.fake.Call.call;
import static io.fromswagger.fake.Match.matching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fromswagger.json.Json;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The lies matrix of tests: calls that keep the document, but are not those that the test wants. The right call passes. */
class UnexpectedCallsTest {

    @RegisterExtension
    static final RunningMountebank MOUNTEBANK = new RunningMountebank();

    private static final Parcels parcels = MOUNTEBANK.parcels();

    private static Call get(Object id) {
        return call("GET /parcels/" + id);
    }

    private static Call put(String parcel) {
        return call("PUT /parcels/7").json(parcel);
    }

    private static void fails(ThrowingCallable verification, String... says) {
        assertThatThrownBy(verification).isInstanceOf(FakeFailure.class).hasMessageContainingAll(says);
    }

    @Test
    void no_stub() throws Exception {
        assertThat(get(7).send(parcels)).isEqualTo(501);
        fails(
                () -> parcels.server().verify(),
                "GET /parcels/{parcelId} met no stub of parcels",
                "parcels.getParcel().responds204(…)",
                "sent      GET /v2/parcels/7");

        parcels.server().reset();
        parcels.operation("getParcel").responds204();
        assertThat(get(7).send(parcels)).isEqualTo(204);
        parcels.server().verify();
    }

    @Test
    void a_stub_for_another_path() throws Exception {
        parcels.operation("getParcel").whereParcelId(7).responds204();
        assertThat(get(7).send(parcels)).isEqualTo(204);
        parcels.server().verify();
        parcels.server().reset();
        parcels.operation("getParcel").whereParcelId(7).responds204();
        assertThat(get(77).send(parcels)).isEqualTo(501);

        fails(() -> parcels.server().verify(), "met no stub of parcels", "≠ path  /v2/parcels/7", "/v2/parcels/77");
    }

    @Test
    void a_stub_for_the_same_path_with_needless_escapes() throws Exception {
        parcels.operation("getParcel").whereParcelId(7).responds204();
        for (var path : List.of("/v2/parcels/%37", "/%762/%70arcels/%37")) {
            assertThat(get(7).at(path).send(parcels)).isEqualTo(204);
        }
        parcels.server().verify();

        assertThat(get("%38").send(parcels)).isEqualTo(501);
        fails(() -> parcels.server().verify(), "≠ path  /v2/parcels/7", "/v2/parcels/%38");
    }

    @Test
    void an_expression_for_a_path_with_needless_escapes() throws Exception {
        var note = "note      the path has needless percent-encodings: a matching(…) sees it as it was sent";
        parcels.operation("getParcel").whereParcelId(matching("\\d")).responds204();
        assertThat(get(7).send(parcels)).isEqualTo(204);
        parcels.server().verify();

        assertThat(get("%37").send(parcels)).isEqualTo(501);
        fails(() -> parcels.server().verify(), "met no stub of parcels", "/v2/parcels/%37", note);
        parcels.server().reset();
        parcels.operation("getParcel").whereParcelId(matching("\\d")).responds204();
        assertThat(get(77).send(parcels)).isEqualTo(501);
        assertThatThrownBy(() -> parcels.server().verify()).message().doesNotContain(note);
    }

    @Test
    void a_word_of_the_path_with_needless_escapes_is_no_parameter() throws Exception {
        parcels.operation("getParcel").responds204();
        assertThat(get("%6Catest").send(parcels)).isEqualTo(501);

        fails(() -> parcels.server().verify(), "GET /parcels/latest met no stub of parcels");
    }

    @Test
    void a_stub_for_another_value() throws Exception {
        parcels.operation("putParcel").whereProperty("weight", 5).responds204();
        assertThat(put("{\"to\": {\"city\": \"Bonn\"}, \"weight\": 5}").send(parcels))
                .isEqualTo(204);
        parcels.server().verify();

        assertThat(put("{\"weight\": 6}").send(parcels)).isEqualTo(501);
        fails(() -> parcels.server().verify(), "met no stub of parcels", "≠ body $.weight  5", "6");
    }

    @Test
    void a_stub_for_a_property_of_a_body_that_has_none() throws Exception {
        parcels.operation("declareParcel").whereProperty("value", 5).responds204();

        call("PUT /parcels/7/customs")
                .body("application/xml", "<declaration><value>5</value><line>a book</line></declaration>")
                .send(parcels);

        fails(() -> parcels.server().verify(), "≠ body $.value  5", "absent: the body is application/xml");
    }

    @Test
    void what_only_the_contract_can_tell_apart_is_not_answered() throws Exception {
        parcels.operation("declareParcel")
                .where(Condition.not(Condition.header("X-Kind", Match.equalTo("express"))))
                .responds204();
        var declaration = call("PUT /parcels/7/customs")
                .body("application/xml", "<declaration><value>5</value><line>a book</line></declaration>");
        assertThat(declaration.header("X-Kind", "EXPRESS").send(parcels)).isEqualTo(204);
        parcels.server().verify();

        assertThat(declaration.header("x-KIND", "EXPRESS").send(parcels)).isEqualTo(501);
        fails(
                () -> parcels.server().verify(),
                "met no stub of parcels",
                "it was not answered, though it is as wanted: the engine takes the two for equal");
    }

    @Test
    void a_number_beyond_what_the_engine_can_tell_apart() throws Exception {
        parcels.operation("sendParcel")
                .whereProperty("serial", Json.parse("9007199254740993"))
                .responds204();
        var right = call("POST /parcels")
                .header("Idempotency-Key", "7f2c1b52-6d0f-4b0e-9f6a-3c1a2d4e5f60")
                .header("X-Api-Key", "the-key-of-a-customer");
        var body = "{\"weight\": 5, \"to\": {\"city\": \"Bonn\"}, \"serial\": ";
        assertThat(right.json(body + "9007199254740993}").send(parcels)).isEqualTo(204);
        parcels.server().verify();
        assertThat(parcels.operation("sendParcel").got(1, Json.class).body().get("serial"))
                .isEqualTo(Json.parse("9007199254740993"));

        right.json(body + "9007199254740992}").send(parcels);

        fails(
                () -> parcels.server().verify(),
                "POST /parcels met no stub of parcels",
                "≠ body $.serial  9007199254740993",
                "9007199254740992");
    }

    @Test
    void a_text_that_is_another_writing_of_the_same_number() throws Exception {
        parcels.operation("addNote").whereProperty("text", "1").responds204();
        var note = call("POST /parcels/1/notes?key=k");
        assertThat(note.form("text=1").send(parcels)).isEqualTo(204);
        parcels.server().verify();

        note.form("text=1.0").send(parcels);

        fails(() -> parcels.server().verify(), "met no stub of parcels", "≠ form field text  1 ", "1.0");
    }

    @Test
    void before_the_stub_was_there() throws Exception {
        get(7).send(parcels);
        parcels.operation("getParcel").responds204();

        fails(() -> parcels.server().verify(), "note      the stub was not there when the request came");

        parcels.server().reset();
        parcels.operation("getParcel").responds204();
        get(7).send(parcels);
        parcels.server().verify();
    }

    @Test
    void after_never() throws Exception {
        parcels.answersByContract();
        parcels.operation("getParcel").never();
        call("GET /parcels/latest").send(parcels);
        parcels.operation("getParcel").never();

        get(7).send(parcels);

        fails(
                () -> parcels.operation("getParcel").never(),
                "parcels received 1 request for getParcel, GET /parcels/{parcelId}, and not 0",
                "received  GET /v2/parcels/7");
    }

    @Test
    void twice_where_once_was_wanted() throws Exception {
        parcels.answersByContract();
        get(7).send(parcels);
        parcels.operation("getParcel").got(1, Json.class);

        get(7).send(parcels);

        fails(
                () -> parcels.operation("getParcel").got(1, Json.class),
                "received 2 requests for getParcel",
                "and not 1");
    }

    @Test
    void not_at_all() throws Exception {
        parcels.answersByContract();
        get(8).send(parcels);

        fails(
                () -> parcels.operation("getParcel").whereParcelId(7).got(1, Json.class),
                "received no request for getParcel",
                "other     GET /v2/parcels/8  (path must be /v2/parcels/7, but is /v2/parcels/8)");
        fails(
                () -> parcels.operation("latestParcel")
                        .eventually(Duration.ofMillis(60))
                        .got(1, Json.class),
                "received no request for latestParcel");
        get(7).send(parcels);
        parcels.operation("getParcel").whereParcelId(7).got(1, Json.class);
    }

    @Test
    void in_the_wrong_order() throws Exception {
        parcels.answersByContract();
        call("GET /parcels/latest").send(parcels);
        get(7).send(parcels);
        parcels.inOrder(parcels.operation("latestParcel"), parcels.operation("getParcel"));

        fails(
                () -> parcels.inOrder(parcels.operation("getParcel"), parcels.operation("latestParcel")),
                "parcels received no request for latestParcel, GET /parcels/latest after GET /v2/parcels/7");
    }

    @Test
    void once_more_than_there_are_turns() throws Exception {
        var pay = call("POST /payments").json("{\"by\": \"cash\", \"amount\": 1}");
        parcels.operation("pay").isDown().then().responds204();
        assertThatThrownBy(() -> pay.send(parcels)).isInstanceOf(IOException.class);
        assertThat(pay.send(parcels)).isEqualTo(204);
        parcels.operation("pay").got(2, Json.class);
        parcels.server().verify();

        assertThat(pay.send(parcels)).isEqualTo(204);

        fails(() -> parcels.operation("pay").got(2, Json.class), "received 3 requests for pay", "and not 2");
    }

    @Test
    void a_strict_stub_that_nothing_met() throws Exception {
        parcels.strictStubs();
        parcels.operation("getParcel").whereParcelId(7).responds204();
        parcels.operation("latestParcel").responds204();
        call("GET /parcels/latest").send(parcels);
        fails(
                () -> parcels.server().verify(),
                "no request met the stub for getParcel",
                "stubs are strict in this test: each has to answer a request");

        get(7).send(parcels);
        parcels.server().verify();
    }

    @Test
    void a_wrong_call_while_the_fake_is_down() throws Exception {
        parcels.isDown();
        assertThatThrownBy(() -> get(7).send(parcels)).isInstanceOf(IOException.class);
        parcels.server().verify();

        assertThatThrownBy(() -> get("seven").send(parcels)).isInstanceOf(IOException.class);

        fails(() -> parcels.server().verify(), "path parameter parcelId must be an integer");
    }
}
