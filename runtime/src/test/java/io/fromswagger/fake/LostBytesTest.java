package io.fromswagger.fake;

import static io.fromswagger.fake.Call.Part.file;
import static io.fromswagger.fake.Call.Part.json;
import static io.fromswagger.fake.Call.Part.text;
import static io.fromswagger.fake.Call.call;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fromswagger.json.Bytes;
import io.fromswagger.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The engine keeps bodies as UTF-8 text: what is lost of others is neither handed to a test nor held against a service. */
class LostBytesTest {

    private static final String LOST = "the engine keeps bodies as UTF-8 text, so the other bytes of this one are lost";

    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', (byte) 0xff, (byte) 0xfe, 0, 1};

    private static final String PARCEL = "{\"weight\": 5, \"to\": {\"city\": \"Köln\"}}";

    @RegisterExtension
    static final RunningMountebank MOUNTEBANK = new RunningMountebank();

    private static final Parcels parcels = MOUNTEBANK.parcels();

    @BeforeEach
    void answers_whatever_comes() {
        parcels.answersByContract();
    }

    private static void sent(Call call) throws IOException, InterruptedException {
        assertThat(call.send(parcels)).isEqualTo(204);
    }

    private static Call send() {
        return call("POST /parcels")
                .header("Idempotency-Key", "7f2c1b52-6d0f-4b0e-9f6a-3c1a2d4e5f60")
                .header("X-Api-Key", "the-key-of-a-customer");
    }

    private static Call label(Call.Part... parts) {
        return call("POST /parcels/1/label").header("Cookie", "sid=the-session").parts(parts);
    }

    private static void fails(ThrowingCallable verification, String... says) {
        assertThatThrownBy(verification).isInstanceOf(FakeFailure.class).hasMessageContainingAll(says);
    }

    @Test
    void a_picture_is_no_false_alarm_and_is_not_handed_out_damaged() throws Exception {
        sent(call("PUT /picture").body("image/png", PICTURE));

        parcels.server().verify();
        var received = parcels.operation("putPicture").got(1, Bytes.class);
        assertThat(received.request().header("Content-Length")).hasValue("8");
        fails(
                received::body,
                "the body of PUT /picture can't be had of the fake of parcels (openapi/parcels.yaml:",
                LOST);
        fails(received::bodies, LOST, "next      ");
    }

    @Test
    void bytes_that_happen_to_be_text_are_handed_out() throws Exception {
        var bytes = Bytes.of("PNG\u0000\u0001 ä 😀".getBytes(StandardCharsets.UTF_8));
        sent(call("PUT /picture").body("image/png", bytes.toByteArray()));

        parcels.server().verify();
        assertThat(parcels.operation("putPicture").got(1, Bytes.class).body()).isEqualTo(bytes);
    }

    @Test
    void a_replacement_character_that_was_sent_is_no_loss() throws Exception {
        var body = "{\"weight\": 5, \"to\": {\"city\": \"K\uFFFDln\"}}";
        sent(send().json(body));

        parcels.server().verify();
        assertThat(parcels.operation("sendParcel").got(1, Json.class).body()).isEqualTo(Json.parse(body));
    }

    @Test
    void a_part_that_is_a_picture_is_not_measured() throws Exception {
        sent(label(text("title", "x"), file("picture", PICTURE), text("pages", "2")));

        parcels.server().verify();
        fails(() -> parcels.operation("labelParcel").got(1, Json.class).body(), LOST);
    }

    @Test
    void the_parts_beside_a_picture_are_checked() throws Exception {
        sent(label(file("picture", PICTURE), text("pages", "two"), json("place", "{}"), text("titel", "x")));

        fails(
                () -> parcels.server().verify(),
                "$.title is required",
                "$.pages must be an integer",
                "$.place.city is required",
                "$.titel");
    }

    @Test
    void a_part_in_another_charset_is_not_measured() throws Exception {
        var latin = "äöüäöüäöüß".getBytes(StandardCharsets.ISO_8859_1);
        sent(label(
                new Call.Part("title", "\r\nContent-Type: text/plain; charset=iso-8859-1", Bytes.of(latin)),
                file("picture", PICTURE)));

        parcels.server().verify();
    }

    @Test
    void stubs_match_the_parts_beside_a_picture() throws Exception {
        parcels.server().reset();
        parcels.operation("labelParcel").whereProperty("title", "x").responds204();
        sent(label(file("picture", PICTURE), text("title", "x")));
        parcels.server().verify();
    }

    @Test
    void a_stub_that_wants_what_is_lost_says_so() throws Exception {
        parcels.server().reset();
        parcels.operation("putText").whereText("Köln").responds204();
        var latin = "Köln".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(call("PUT /text")
                        .body("text/plain; charset=iso-8859-1", latin)
                        .send(parcels))
                .isEqualTo(501);

        fails(() -> parcels.server().verify(), "PUT /text met no stub of parcels", "note      " + LOST);
    }

    @Test
    void text_in_another_charset_is_not_measured() throws Exception {
        sent(call("PUT /text").body("text/plain; charset=iso-8859-1", "ÄÖÜäö".getBytes(StandardCharsets.ISO_8859_1)));

        parcels.server().verify();
        fails(() -> parcels.operation("putText").got(1, String.class).body(), LOST);
    }

    @Test
    void text_in_another_charset_is_whole_where_its_bytes_are_ascii() throws Exception {
        sent(call("PUT /text").body("text/plain; charset=iso-8859-1", "Bonn"));

        parcels.server().verify();
        assertThat(parcels.operation("putText").got(1, String.class).body()).isEqualTo("Bonn");
    }

    @Test
    void json_is_utf_8_and_nothing_else() throws Exception {
        for (var charset : new String[] {"iso-8859-1", "utf-16"}) {
            sent(send().body("application/json; charset=" + charset, PARCEL.getBytes(charset)));
            fails(
                    () -> parcels.server().verify(),
                    "the body must be JSON, but its bytes are not UTF-8 (RFC 8259, 8.1)",
                    "#/paths/~1parcels/post/requestBody");
            parcels.server().reset();
            parcels.answersByContract();
        }
        sent(send().body("application/json; charset=utf-8", PARCEL).chunked());
        parcels.server().verify();
    }

    @Test
    void json_in_utf_16_without_a_mark_is_refused_too() throws Exception {
        sent(send().body("application/json; charset=utf-16le", PARCEL.getBytes(StandardCharsets.UTF_16LE)));

        fails(() -> parcels.server().verify(), "the body must be JSON, but");
    }

    @Test
    void a_replacement_character_in_chunked_json_is_no_loss() throws Exception {
        var body = "{\"weight\": 5, \"to\": {\"city\": \"K\uFFFDln\"}}";
        sent(send().json(body).chunked());

        parcels.server().verify();
        assertThat(parcels.operation("sendParcel").got(1, Json.class).body()).isEqualTo(Json.parse(body));
    }

    @Test
    void chunked_json_in_a_charset_that_it_names_is_not_utf_8() throws Exception {
        for (var charset : new String[] {"iso-8859-1", "utf-16"}) {
            sent(send().body("application/json; charset=" + charset, PARCEL.getBytes(charset))
                    .chunked());
            fails(() -> parcels.server().verify(), "the body must be JSON, but its bytes are not UTF-8");
            parcels.server().reset();
            parcels.answersByContract();
        }
    }

    @Test
    void a_chunked_picture_is_not_handed_out_damaged() throws Exception {
        sent(call("PUT /picture").body("image/png", PICTURE).chunked());

        parcels.server().verify();
        fails(() -> parcels.operation("putPicture").got(1, Bytes.class).body(), LOST);
    }

    @Test
    void what_is_in_gzip_is_read() throws Exception {
        for (var call : new Call[] {gzip(PARCEL), gzip(PARCEL).chunked()}) {
            sent(call);
            parcels.server().verify();
            assertThat(parcels.operation("sendParcel").got(1, Json.class).body())
                    .isEqualTo(Json.parse(PARCEL));
            parcels.server().reset();
            parcels.answersByContract();
        }
        parcels.server().reset();
        parcels.operation("sendParcel").whereProperty("weight", 5).responds204();
        sent(gzip(PARCEL));
        parcels.server().verify();
    }

    @Test
    void what_is_wrong_in_gzip_is_wrong() throws Exception {
        sent(gzip("{\"weight\": 0, \"to\": {\"city\": \"K\uFFFDln\"}}"));

        fails(() -> parcels.server().verify(), "$.weight must be at least 1");
    }

    @Test
    void what_is_no_gzip_is_told() throws Exception {
        sent(send().header("Content-Encoding", "gzip").json(PARCEL));

        fails(
                () -> parcels.server().verify(),
                "POST /parcels has a body that no fake can read",
                "rule      a body must be of the Content-Encoding that it names, gzip",
                "next      have the service under test compress its bodies, or not say that it does");
    }

    @Test
    void gzip_that_nothing_tells_of_is_no_json() throws Exception {
        sent(send().body("application/json", gzipped(PARCEL)));

        fails(() -> parcels.server().verify(), "the body must be JSON, but its bytes are not UTF-8");
    }

    @Test
    void another_compression_is_refused() throws Exception {
        var compressed = new ByteArrayOutputStream();
        try (var deflate = new DeflaterOutputStream(compressed)) {
            deflate.write(PARCEL.getBytes(StandardCharsets.UTF_8));
        }
        sent(send().header("Content-Encoding", "deflate").body("application/json", compressed.toByteArray()));

        fails(
                () -> parcels.server().verify(),
                "POST /parcels has a body that no fake can read",
                "rule      a body to a fake must not have the Content-Encoding deflate",
                "next      have the service under test send its bodies in clear, or in gzip");
    }

    private static Call gzip(String json) throws IOException {
        return send().header("Content-Encoding", "gzip").body("application/json", gzipped(json));
    }

    private static byte[] gzipped(String text) throws IOException {
        var compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return compressed.toByteArray();
    }

    @Test
    void a_request_with_lost_bytes_takes_its_turn() throws Exception {
        parcels.server().reset();
        parcels.operation("putPicture")
                .offContract("it is overloaded")
                .responds(503)
                .then()
                .responds204();
        assertThat(call("PUT /picture").body("image/png", PICTURE).send(parcels))
                .isEqualTo(503);
        sent(call("PUT /picture").body("image/png", "PNG"));

        assertThat(parcels.server().interactions("Any#test")).hasSize(1);
    }

    @Test
    void a_content_encoding_that_does_nothing_is_right() throws Exception {
        sent(send().header("Content-Encoding", "identity").json(PARCEL));
        sent(call("GET /parcels/1").header("Accept-Encoding", "gzip"));

        parcels.server().verify();
    }

    @Test
    void an_interaction_says_that_bytes_of_its_request_are_lost() throws Exception {
        sent(call("PUT /picture").body("image/png", PICTURE));
        sent(call("GET /parcels/1"));

        assertThat(parcels.server().interactions("Any#test"))
                .extracting(each -> each.operation() + " " + each.request().kept())
                .containsExactly("putPicture LOST", "getParcel TEXT");
    }
}
