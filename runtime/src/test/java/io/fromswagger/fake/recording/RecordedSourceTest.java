package io.fromswagger.fake.recording;

import static io.fromswagger.fake.Shop.ONE_EURO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.orders.payments.PaymentsFake;
import io.fromswagger.AtOnce;
import io.fromswagger.fake.RunningMountebank;
import io.fromswagger.fake.Shop;
import io.fromswagger.fake.recording.RealPayments.Answer;
import io.fromswagger.json.Json;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The source that is written of what a real server answered, and that answers alike. */
class RecordedSourceTest {

    private static final String NAME = "com.acme.recorded.PaymentsRecording";

    @RegisterExtension
    static final RunningMountebank MOUNTEBANK = new RunningMountebank();

    private static final PaymentsFake payments = MOUNTEBANK.payments();
    private static final Shop shop = new Shop(payments);

    @AutoClose
    private final RealPayments real = new RealPayments();

    @TempDir
    private Path sources;

    @Test
    void the_source_has_typed_stubs_that_answer_alike() throws Exception {
        real.answers(
                Answer.json(201, "{\"id\":\"ch_1\",\"amount\":4200}"),
                Answer.problem(402, "{\"reason\":\"stolen\"}"),
                Answer.json(200, "{\"id\":\"ch_1\",\"amount\":4200}"),
                Answer.problem(404, "{\"reason\":\"gone\"}"),
                Answer.empty(204).with(Map.of("Retry-After", "7")));
        var recording = payments.proxyTo(real.url());
        shop.charge("{\"amount\":4200,\"currency\":\"EUR\",\"tags\":[\"a\",\"b\"]}");
        shop.charge(ONE_EURO);
        shop.get("/charges/ch_1?expand=items&expand=fees");
        shop.get("/charges/ch%2F2");
        shop.get("/charges/latest");

        var written = recording.writeTo(sources, NAME);

        assertThat(written.file()).isEqualTo(sources.resolve("com/acme/recorded/PaymentsRecording.java"));
        assertThat(written.stubs()).isEqualTo(5);
        assertThat(written.leftOut())
                .containsExactly("GET /charges/latest: header Retry-After of 204: the fake has no method for it");
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
                        payments.createCharge().whereBody(body -> body.amount(1).currency("EUR")).responds402(new Declined("stolen"));
                        payments.createCharge()
                                .whereBody(body -> body.amount(4200).currency("EUR").tags(List.of("a", "b")))
                                .responds201(new Charge("ch_1", 4200), headers -> headers.location("/real/charges/ch_1"));
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
                        // not recorded: header Retry-After of 204: the fake has no method for it
                        payments.latestCharge().responds204();
                    }
                }
                """);
        real.close();
        payments.server().reset();
        WrittenSource.of(written.file()).stub(NAME, payments);
        assertThat(shop.charge("{\"amount\":4200,\"currency\":\"EUR\",\"tags\":[\"a\",\"b\"]}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(shop.charge(ONE_EURO).body()).isEqualTo("{\"reason\":\"stolen\"}");
        assertThat(shop.get("/charges/ch_1?expand=items&expand=fees").body())
                .isEqualTo("{\"id\":\"ch_1\",\"amount\":4200}");
        assertThat(shop.get("/charges/ch%2F2").statusCode()).isEqualTo(404);
        assertThat(shop.get("/charges/latest").statusCode()).isEqualTo(204);
        payments.server().verify();
    }

    @Test
    void the_same_recording_gives_the_same_bytes_and_overwrites_itself() throws Exception {
        real.answers(Answer.json(201, "{\"id\":\"ch_1\",\"amount\":1}"));
        var recording = payments.proxyTo(real.url());
        shop.charge(ONE_EURO);

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
            shop.charge(ONE_EURO);
        }

        var written = recording.writeTo(sources, NAME);

        assertThat(Files.readString(written.file())).contains("""
                        payments.createCharge()
                                .whereBody(body -> body.amount(1).currency("EUR"))
                                .responds402(new Declined("stolen"))
                                .times(2)
                                .then()
                                .responds201(new Charge("ch_1", 1), headers -> headers.location("/real/charges/ch_1"));
                """.indent(0).stripTrailing());
        payments.server().reset();
        WrittenSource.of(written.file()).stub(NAME, payments);
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            statuses.add(shop.charge(ONE_EURO).statusCode());
        }
        assertThat(statuses).containsExactly(402, 402, 201, 201);
    }

    @Test
    void what_differs_in_each_run_is_ignored_and_a_header_counts_when_it_is_named() throws Exception {
        real.answers(Answer.json(201, "{\"id\":\"ch_1\",\"amount\":1}"));
        var recording = payments.proxyTo(real.url()).ignoring("amount").including("Idempotency-Key");
        shop.charge(ONE_EURO);

        var written = recording.writeTo(sources, NAME);

        assertThat(Files.readString(written.file()))
                .contains(".whereIdempotencyKey(\"k-1\")")
                .contains(".whereBody(body -> body.currency(\"EUR\"))");
        WrittenSource.of(written.file());
        assertThatThrownBy(() -> recording.including("Authorization")).hasMessageContaining("proves who is calling");
    }

    @Test
    void hostile_text_is_only_text() throws Exception {
        var hostile = "\\u0022); System.exit(1); // */ \\ \" \n\r\t\u2028 \u00e9 ' ${x} \\u000a";
        real.answers(Answer.json(201, "{\"id\":" + Json.of(hostile) + ",\"amount\":1}"));
        var recording = payments.proxyTo(real.url());
        shop.charge("{\"amount\":1,\"currency\":" + Json.of(hostile) + "}");

        var written = recording.writeTo(sources, NAME);

        payments.server().reset();
        WrittenSource.of(written.file()).stub(NAME, payments);
        assertThat(Json.parse(shop.charge("{\"amount\":1,\"currency\":" + Json.of(hostile) + "}")
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
        shop.charge(ONE_EURO);

        var written = recording.writeTo(sources, NAME);

        payments.server().reset();
        WrittenSource.of(written.file()).stub(NAME, payments);
        assertThat(shop.charge(ONE_EURO).body()).contains(id);
    }

    @Test
    void a_slow_answer_is_recorded_although_the_service_gave_up() throws Exception {
        real.answers(Answer.json(201, "{\"id\":\"ch_1\",\"amount\":1}").after(1_000));
        var recording = payments.proxyTo(real.url());

        assertThatThrownBy(() -> shop.send(shop.charging(ONE_EURO).timeout(Duration.ofMillis(400))))
                .isInstanceOf(HttpTimeoutException.class);

        assertThat(recording.writeTo(sources, NAME).stubs()).isEqualTo(1);
    }

    @Test
    void requests_at_once_are_all_recorded() throws Exception {
        real.answers(Answer.json(201, "{\"id\":\"ch_1\",\"amount\":1}"));
        var recording = payments.proxyTo(real.url());

        var amounts = new AtomicInteger();
        var statuses = AtOnce.on(
                40,
                () -> shop.charge("{\"amount\":" + amounts.getAndIncrement() + ",\"currency\":\"EUR\"}")
                        .statusCode());
        assertThat(statuses).hasSize(40).containsOnly(201);

        assertThat(recording.writeTo(sources, NAME).stubs()).isEqualTo(40);
    }
}
