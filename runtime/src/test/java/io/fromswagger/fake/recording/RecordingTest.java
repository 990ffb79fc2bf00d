package io.fromswagger.fake.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.orders.payments.PaymentsFake;
import com.acme.orders.payments.model.Charge;
import io.fromswagger.contract.ApiContract;
import io.fromswagger.fake.FakeFailure;
import io.fromswagger.fake.FakeServer;
import io.fromswagger.fake.mountebank.MountebankEngine;
import io.fromswagger.fake.recording.RealPayments.Answer;
import io.fromswagger.json.Bytes;
import io.fromswagger.json.Json;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fake on a real Mountebank that hands requests on to a real server, and the source that is written of it. */
class RecordingTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String NAME = "com.acme.recorded.PaymentsRecording";
    private static final String ONE_EURO = "{\"amount\":1,\"currency\":\"EUR\"}";

    @TempDir
    private static Path logs;

    private static MountebankEngine engine;
    private static PaymentsFake payments;

    @TempDir
    private Path sources;

    private RealPayments real;

    @BeforeAll
    static void start() {
        engine = MountebankEngine.start("auto", logs);
        payments = new PaymentsFake(
                new FakeServer(ApiContract.of(PaymentsFake.class), CompletableFuture.completedFuture(engine)));
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @BeforeEach
    void begin() throws IOException {
        real = new RealPayments();
        payments.server().reset();
    }

    @AfterEach
    void end() {
        real.close();
        payments.server().reset();
    }

    @Test
    void what_no_stub_answers_goes_to_the_real_one_and_comes_back() throws Exception {
        real.answers(Answer.json(201, "{\"id\":\"ch_1\",\"amount\":1}"));
        payments.proxyTo(real.url());

        var response = charge(ONE_EURO);

        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(response.body()).isEqualToIgnoringWhitespace("{\"id\":\"ch_1\",\"amount\":1}");
        var asked = real.asked().get(0);
        assertThat(asked.method() + " " + asked.uri()).isEqualTo("POST /sandbox/v2/charges");
        assertThat(asked.body()).isEqualTo(ONE_EURO);
        assertThat(asked.header("Idempotency-Key")).isEqualTo("key-1");
        assertThat(asked.header("Host")).isEqualTo(real.url().getAuthority());
        payments.createCharge().received(1);
        payments.server().verify();
    }

    @Test
    void the_source_has_typed_stubs_that_answer_alike() throws Exception {
        real.answers(
                Answer.json(201, "{\"id\":\"ch_1\",\"amount\":4200}"),
                Answer.problem(402, "{\"reason\":\"stolen\"}"),
                Answer.json(200, "{\"id\":\"ch_1\",\"amount\":4200}"),
                Answer.problem(404, "{\"reason\":\"gone\"}"),
                Answer.empty(204));
        var recording = payments.proxyTo(real.url());
        charge("{\"amount\":4200,\"currency\":\"EUR\",\"tags\":[\"a\",\"b\"]}");
        charge(ONE_EURO);
        get("/charges/ch_1?expand=items&expand=fees");
        get("/charges/ch%2F2");
        get("/charges/latest");

        var written = recording.writeTo(sources, NAME);

        assertThat(written.file()).isEqualTo(sources.resolve("com/acme/recorded/PaymentsRecording.java"));
        assertThat(written.stubs()).isEqualTo(5);
        assertThat(written.leftOut())
                .containsExactly("POST /charges: header Location of 201: the fake has no method for it");
        assertThat(Files.readString(written.file())).isEqualTo("""
                // Recorded by fromswagger from the real payments (openapi/payments.yaml). Do not edit: record it anew.
                package com.acme.recorded;

                import com.acme.orders.payments.PaymentsFake;
                import com.acme.orders.payments.model.Charge;
                import com.acme.orders.payments.model.Declined;
                import java.util.List;

                /** Answers as the real payments did when they were recorded. */
                public final class PaymentsRecording {

                    private PaymentsRecording() {}

                    /** All that was recorded. */
                    public static void stub(PaymentsFake payments) {
                        createCharge(payments);
                        getCharge(payments);
                        latestCharge(payments);
                    }

                    // POST /charges
                    public static void createCharge(PaymentsFake payments) {
                        // not recorded: header Location of 201: the fake has no method for it
                        payments.createCharge().whereBody(body -> body.amount(1).currency("EUR")).responds402(new Declined("stolen"));
                        payments.createCharge()
                                .whereBody(body -> body.amount(4200).currency("EUR").tags(List.of("a", "b")))
                                .responds201(new Charge("ch_1", 4200));
                    }

                    // GET /charges/{chargeId}
                    public static void getCharge(PaymentsFake payments) {
                        payments.getCharge().whereChargeId("ch/2").responds4xx(404, new Declined("gone"));
                        payments.getCharge()
                                .whereChargeId("ch_1")
                                .whereExpand(List.of("items", "fees"))
                                .responds200(new Charge("ch_1", 4200));
                    }

                    // GET /charges/latest
                    public static void latestCharge(PaymentsFake payments) {
                        payments.latestCharge().responds204();
                    }
                }
                """);
        real.close();
        payments.server().reset();
        WrittenSource.of(written.file()).stub(NAME, payments);
        assertThat(charge("{\"amount\":4200,\"currency\":\"EUR\",\"tags\":[\"a\",\"b\"]}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(charge(ONE_EURO).body()).isEqualTo("{\"reason\":\"stolen\"}");
        assertThat(get("/charges/ch_1?expand=items&expand=fees").body()).isEqualTo("{\"id\":\"ch_1\",\"amount\":4200}");
        assertThat(get("/charges/ch%2F2").statusCode()).isEqualTo(404);
        assertThat(get("/charges/latest").statusCode()).isEqualTo(204);
        payments.server().verify();
    }

    @Test
    void the_same_recording_gives_the_same_bytes_and_overwrites_itself() throws Exception {
        real.answers(Answer.json(201, "{\"id\":\"ch_1\",\"amount\":1}"));
        var recording = payments.proxyTo(real.url());
        charge(ONE_EURO);

        var first = Files.readAllBytes(recording.writeTo(sources, NAME).file());

        assertThat(Files.readAllBytes(recording.writeTo(sources, NAME).file())).isEqualTo(first);
    }

    @Test
    void the_same_request_that_was_answered_differently_is_answered_in_turn() throws Exception {
        real.answers(
                Answer.problem(402, "{\"reason\":\"stolen\"}"),
                Answer.problem(402, "{\"reason\":\"stolen\"}"),
                Answer.json(201, "{\"id\":\"ch_1\",\"amount\":1}"));
        var recording = payments.proxyTo(real.url());
        for (int i = 0; i < 4; i++) {
            charge(ONE_EURO);
        }

        var written = recording.writeTo(sources, NAME);

        assertThat(Files.readString(written.file())).contains("""
                        payments.createCharge()
                                .whereBody(body -> body.amount(1).currency("EUR"))
                                .responds402(new Declined("stolen"))
                                .times(2)
                                .then()
                                .responds201(new Charge("ch_1", 1));
                """.indent(0).stripTrailing());
        payments.server().reset();
        WrittenSource.of(written.file()).stub(NAME, payments);
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            statuses.add(charge(ONE_EURO).statusCode());
        }
        assertThat(statuses).containsExactly(402, 402, 201, 201);
    }

    @Test
    void what_differs_in_each_run_is_ignored_and_a_header_counts_when_it_is_named() throws Exception {
        real.answers(Answer.json(201, "{\"id\":\"ch_1\",\"amount\":1}"));
        var recording = payments.proxyTo(real.url()).ignoring("amount").including("Idempotency-Key");
        charge(ONE_EURO);

        var written = recording.writeTo(sources, NAME);

        assertThat(Files.readString(written.file()))
                .contains(".whereIdempotencyKey(\"key-1\")")
                .contains(".whereBody(body -> body.currency(\"EUR\"))");
        WrittenSource.of(written.file());
        assertThatThrownBy(() -> recording.including("Authorization")).hasMessageContaining("proves who is calling");
    }

    @Test
    void hostile_text_is_only_text() throws Exception {
        var hostile = "\\u0022); System.exit(1); // */ \\ \" \n\r\t\u2028 \u00e9 ' ${x} \\u000a";
        real.answers(Answer.json(201, "{\"id\":" + Json.of(hostile) + ",\"amount\":1}"));
        var recording = payments.proxyTo(real.url());
        charge("{\"amount\":1,\"currency\":" + Json.of(hostile) + "}");

        var written = recording.writeTo(sources, NAME);

        payments.server().reset();
        WrittenSource.of(written.file()).stub(NAME, payments);
        assertThat(Json.parse(charge("{\"amount\":1,\"currency\":" + Json.of(hostile) + "}")
                                .body())
                        .get("id")
                        .asString())
                .isEqualTo(hostile);
    }

    @Test
    void a_text_that_is_too_long_for_a_constant_is_joined() throws Exception {
        var id = "\u00e9x".repeat(50_000);
        real.answers(Answer.json(201, "{\"id\":\"" + id + "\",\"amount\":1}"));
        var recording = payments.proxyTo(real.url());
        charge(ONE_EURO);

        var written = recording.writeTo(sources, NAME);

        payments.server().reset();
        WrittenSource.of(written.file()).stub(NAME, payments);
        assertThat(charge(ONE_EURO).body()).contains(id);
    }

    @Test
    void what_proves_who_is_calling_is_in_no_source_and_in_no_message() throws Exception {
        var token = "tok-5up3r-s3cr3t-v4lu3";
        real.answers(
                Answer.json(201, "{\"id\":\"ch_1\",\"amount\":1}"),
                Answer.json(201, "{\"id\":\"for " + token + "\",\"amount\":1}"),
                Answer.json(200, "{\"id\":\"" + token + "\"}"));
        var recording = payments.proxyTo(real.url());
        charge("{\"amount\":1,\"currency\":\"" + token + "\"}", "Authorization", "Bearer " + token);
        charge(ONE_EURO, "Authorization", "Bearer " + token);

        var source = Files.readString(recording.writeTo(sources, NAME).file());

        assertThat(real.asked().get(0).header("Authorization")).isEqualTo("Bearer " + token);
        assertThat(source).doesNotContain(token).contains("new Charge(\"for ***\", 1)");
        assertThat(source).contains("requests are not told apart by currency of their body");
        get("/charges/ch_1");
        assertThatThrownBy(recording::verify)
                .isInstanceOf(RecordingFailure.class)
                .hasMessageContaining("answered  200 application/json {\"id\":\"***\"}");
    }

    @Test
    void a_real_one_that_breaks_its_document_fails_the_test_and_nothing_is_written() throws Exception {
        real.answers(Answer.json(201, "{\"id\":\"ch_1\",\"amount\":\"42.00\"}"));
        var recording = payments.proxyTo(real.url());
        charge(ONE_EURO);

        assertThatThrownBy(() -> payments.server().verify())
                .isInstanceOf(RecordingFailure.class)
                .hasMessage(
                        "the real payments at " + real.url()
                                + " broke its own document in POST /charges (openapi/payments.yaml:110)"
                                + "\n  rule      $.amount must be an integer (schema Charge, #/components/schemas/Charge/properties/amount)"
                                + "\n  expected  integer"
                                + "\n  actual    \"42.00\""
                                + "\n  sent      POST /charges application/json {\"amount\":1,\"currency\":\"EUR\"}"
                                + "\n  answered  201 application/json {\"id\":\"ch_1\",\"amount\":\"42.00\"}"
                                + "\n  do        mend the document, or say offContract(\"why\") of the recording to leave it out");
        assertThatThrownBy(() -> recording.writeTo(sources, NAME)).isInstanceOf(RecordingFailure.class);
        assertThat(sources).isEmptyDirectory();
    }

    @Test
    void what_is_off_contract_for_a_reason_is_left_out() throws Exception {
        real.answers(Answer.json(201, "{\"id\":\"ch_1\"}"), Answer.problem(402, "{\"reason\":\"stolen\"}"));
        var recording = payments.proxyTo(real.url()).offContract("ticket 42");
        charge(ONE_EURO);
        charge(ONE_EURO);

        var written = recording.writeTo(sources, NAME);

        payments.server().verify();
        assertThat(written.stubs()).isEqualTo(1);
        assertThat(written.leftOut())
                .singleElement()
                .asString()
                .contains("201: it breaks the document (ticket 42): $.amount");
        assertThat(WrittenSource.of(written.file()).text()).contains("// not recorded: POST /charges application/json");
        assertThatThrownBy(() -> recording.offContract(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_accident_that_nobody_documented_is_left_out() throws Exception {
        real.answers(Answer.json(503, "{\"oh\":\"no\"}"), Answer.json(201, "{\"id\":\"ch_1\",\"amount\":1}"));
        var recording = payments.proxyTo(real.url());
        assertThat(charge(ONE_EURO).statusCode()).isEqualTo(503);
        charge(ONE_EURO);

        var written = recording.writeTo(sources, NAME);

        payments.server().verify();
        assertThat(written.leftOut()).anyMatch(each -> each.contains("503: the document has no response 503"));
        assertThat(written.stubs()).isEqualTo(1);
    }

    @Test
    void a_real_one_that_is_down_is_told_to_the_service_and_to_the_test() throws Exception {
        var url = real.url();
        real.close();
        var recording = payments.proxyTo(url);

        var response = charge(ONE_EURO);

        assertThat(response.statusCode()).isEqualTo(502);
        assertThat(response.body()).contains("POST /charges got no answer from " + url + ": ConnectException");
        assertThatThrownBy(() -> recording.writeTo(sources, NAME))
                .isInstanceOf(RecordingFailure.class)
                .hasMessageContaining("POST /charges got no answer from " + url + ": ConnectException");
        assertThatThrownBy(() -> payments.server().verify()).isInstanceOf(RecordingFailure.class);
    }

    @Test
    void a_slow_answer_is_recorded_although_the_service_gave_up() throws Exception {
        real.answers(Answer.json(201, "{\"id\":\"ch_1\",\"amount\":1}").after(1_000));
        var recording = payments.proxyTo(real.url());

        assertThatThrownBy(() -> send(
                        request("/charges").timeout(Duration.ofMillis(400)).POST(BodyPublishers.ofString(ONE_EURO))))
                .isInstanceOf(HttpTimeoutException.class);

        assertThat(recording.writeTo(sources, NAME).stubs()).isEqualTo(1);
    }

    @Test
    void a_compressed_answer_passes_as_it_is_and_is_read() throws Exception {
        var body = "{\"id\":\"ch_1\",\"amount\":1}";
        real.answers(new Answer(
                201,
                Map.of("Content-Type", "application/json", "Location", "/", "Content-Encoding", "gzip"),
                RealPayments.gzip(body),
                0));
        var recording = payments.proxyTo(real.url());

        var response = CLIENT.send(
                request("/charges")
                        .header("Accept-Encoding", "gzip, br")
                        .POST(BodyPublishers.ofString(ONE_EURO))
                        .build(),
                BodyHandlers.ofByteArray());

        assertThat(response.body()).isEqualTo(RealPayments.gzip(body).toByteArray());
        assertThat(real.asked().get(0).header("Accept-Encoding")).isEqualTo("gzip");
        assertThat(WrittenSource.of(recording.writeTo(sources, NAME).file()).text())
                .contains(".responds201(new Charge(\"ch_1\", 1))");
    }

    @Test
    void a_number_that_javascript_cannot_hold_is_not_rounded() throws Exception {
        var body = "{\"id\":\"ch_1\",\"amount\":9007199254740993}";
        real.answers(Answer.json(201, body));
        var recording = payments.proxyTo(real.url());

        assertThat(charge(ONE_EURO).body()).isEqualTo(body);

        assertThat(WrittenSource.of(recording.writeTo(sources, NAME).file()).text())
                .contains("new Charge(\"ch_1\", 9007199254740993L)");
    }

    @Test
    void other_bytes_than_text_pass_as_they_are() throws Exception {
        var bytes = new byte[] {'"', (byte) 0xe9, (byte) 0xff, 0, '"'};
        real.answers(new Answer(200, Map.of("Content-Type", "application/json"), Bytes.of(bytes), 0));
        payments.proxyTo(real.url()).offContract("bytes");

        var response = CLIENT.send(request("/charges/ch_1").build(), BodyHandlers.ofByteArray());

        assertThat(response.body()).isEqualTo(bytes);
    }

    @Test
    void a_redirect_is_not_followed_and_leads_back_to_the_fake() throws Exception {
        real.answers(Answer.empty(307).with(Map.of("Location", real.url() + "/charges/latest")));
        var recording = payments.proxyTo(real.url()).offContract("moved");

        var response = get("/charges/ch_1");

        assertThat(response.statusCode()).isEqualTo(307);
        assertThat(real.asked()).hasSize(1);
        assertThat(response.headers().firstValue("Location")).hasValue(payments.url() + "/charges/latest");
        assertThat(recording.writeTo(sources, NAME).leftOut())
                .singleElement()
                .asString()
                .contains("-> 307");
    }

    @Test
    void what_the_document_does_not_declare_never_gets_out() throws Exception {
        payments.proxyTo(real.url());

        assertThat(get("/refunds").statusCode()).isEqualTo(501);

        assertThat(real.asked()).isEmpty();
        assertThatThrownBy(() -> payments.server().verify())
                .isInstanceOf(FakeFailure.class)
                .hasMessageContaining("GET /v1/refunds is not in the contract of payments");
    }

    @Test
    void a_request_that_breaks_the_document_fails_the_test_and_is_not_recorded() throws Exception {
        real.answers(Answer.json(201, "{\"id\":\"ch_1\",\"amount\":1}"));
        var recording = payments.proxyTo(real.url());
        charge("{\"amount\":1}");

        assertThat(recording.writeTo(sources, NAME).leftOut()).anyMatch(each -> each.contains("the request breaks"));

        assertThatThrownBy(() -> payments.server().verify())
                .isInstanceOf(FakeFailure.class)
                .hasMessageContaining("$.currency is required");
    }

    @Test
    void stubs_of_the_test_come_first_and_samples_last() throws Exception {
        real.answers(Answer.problem(402, "{\"reason\":\"stolen\"}"), Answer.empty(204));
        payments.proxyTo(real.url());
        payments.createCharge().whereBody(body -> body.amount(7)).responds201(new Charge("ch_7", 7));
        payments.answersByContract();

        assertThat(charge("{\"amount\":7,\"currency\":\"EUR\"}").statusCode()).isEqualTo(201);
        assertThat(charge(ONE_EURO).statusCode()).isEqualTo(402);
        payments.isDown();
        assertThatThrownBy(() -> charge(ONE_EURO)).isInstanceOf(IOException.class);
        payments.isBack();
        payments.createCharge().isDown();
        payments.createCharge().isBack();
        assertThat(get("/charges/latest").statusCode()).isEqualTo(204);
        payments.server().verify();
    }

    @Test
    void another_real_one_takes_the_place_of_the_first() throws Exception {
        real.answers(Answer.empty(204));
        payments.proxyTo(URI.create("http://127.0.0.1:1"));

        var recording = payments.proxyTo(URI.create(real.url() + "/"));

        assertThat(get("/charges/latest").statusCode()).isEqualTo(204);
        assertThat(recording.writeTo(sources, NAME).stubs()).isEqualTo(1);
        payments.server().verify();
    }

    @Test
    void a_request_of_bytes_is_refused_clearly() throws Exception {
        var recording = payments.proxyTo(real.url());

        var response = send(request("/charges").POST(BodyPublishers.ofByteArray(new byte[] {(byte) 0xff, 1})));

        assertThat(response.statusCode()).isEqualTo(502);
        assertThat(real.asked()).isEmpty();
        assertThatThrownBy(recording::verify).hasMessageContaining("its body is no text");
    }

    @Test
    void nobody_listens_any_longer_when_the_test_is_over() throws Exception {
        var recording = payments.proxyTo(real.url());
        var relay = recording.relay();

        payments.server().reset();

        assertThatThrownBy(() -> CLIENT.send(HttpRequest.newBuilder(relay).build(), BodyHandlers.discarding()))
                .isInstanceOf(ConnectException.class);
        assertThat(get("/charges/latest").statusCode()).isEqualTo(501);
    }

    @Test
    void its_threads_keep_no_jvm_alive() throws Exception {
        real.answers(Answer.empty(204));
        payments.proxyTo(real.url());
        get("/charges/latest");

        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> thread.getName().equals("fromswagger records"))
                .isNotEmpty()
                .allMatch(Thread::isDaemon);
        var relay = "HTTP-Dispatcher";
        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> thread.getName().equals(relay) && thread.isDaemon())
                .isNotEmpty();
    }

    @Test
    void requests_at_once_are_all_recorded() throws Exception {
        real.answers(Answer.json(201, "{\"id\":\"ch_1\",\"amount\":1}"));
        var recording = payments.proxyTo(real.url());

        var responses = new ArrayList<CompletableFuture<HttpResponse<String>>>();
        for (int i = 0; i < 40; i++) {
            responses.add(CLIENT.sendAsync(
                    request("/charges")
                            .POST(BodyPublishers.ofString("{\"amount\":" + i + ",\"currency\":\"EUR\"}"))
                            .build(),
                    BodyHandlers.ofString()));
        }
        responses.forEach(response -> assertThat(response.join().statusCode()).isEqualTo(201));

        assertThat(recording.writeTo(sources, NAME).stubs()).isEqualTo(40);
    }

    @Test
    void what_can_not_be_written_is_said_before_anything_is() throws Exception {
        var recording = payments.proxyTo(real.url());

        assertThatThrownBy(() -> recording.writeTo(sources, NAME)).hasMessageStartingWith("nothing was recorded");
        assertThatThrownBy(() -> recording.writeTo(sources.resolve("none"), NAME))
                .hasMessageStartingWith("there is no folder");
        assertThatThrownBy(() -> recording.writeTo(sources, "com.acme.payments-recording"))
                .isInstanceOf(IllegalArgumentException.class);
        real.answers(Answer.empty(204));
        get("/charges/latest");
        Files.writeString(sources.resolve("ByHand.java"), "final class ByHand {}");
        assertThatThrownBy(() -> recording.writeTo(sources, "ByHand")).hasMessageContaining("is no recording");
    }

    @Test
    void only_a_whole_base_is_a_url_of_a_real_one() {
        for (var url : List.of("ftp://x.example/", "/v1", "https://x.example/?a=b", "https://me:secret@x.example/")) {
            assertThatThrownBy(() -> payments.proxyTo(URI.create(url)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .message()
                    .doesNotContain("secret");
        }
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(payments.url() + path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "key-1");
    }

    private static HttpResponse<String> charge(String body, String... headers) throws Exception {
        BodyPublisher publisher = BodyPublishers.ofString(body, StandardCharsets.UTF_8);
        var request = request("/charges").POST(publisher);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return send(request(path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}
