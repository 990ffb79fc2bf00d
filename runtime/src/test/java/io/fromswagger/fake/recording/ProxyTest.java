package io.fromswagger.fake.recording;

import static io.fromswagger.fake.Shop.ONE_EURO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.orders.payments.PaymentsFake;
import com.acme.orders.payments.model.Charge;
import io.fromswagger.fake.FakeFailure;
import io.fromswagger.fake.RunningMountebank;
import io.fromswagger.fake.Shop;
import io.fromswagger.fake.recording.RealPayments.Answer;
import io.fromswagger.json.Bytes;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A fake on a real Mountebank that hands requests on to a real server. */
class ProxyTest {

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
    void what_no_stub_answers_goes_to_the_real_one_and_comes_back() throws Exception {
        real.answers(Answer.json(201, "{\"id\":\"ch_1\",\"amount\":1}"));
        payments.proxyTo(real.url());

        var response = shop.charge(ONE_EURO);

        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(response.body()).isEqualToIgnoringWhitespace("{\"id\":\"ch_1\",\"amount\":1}");
        var asked = real.asked().get(0);
        assertThat(asked.method() + " " + asked.uri()).isEqualTo("POST /sandbox/v2/charges");
        assertThat(asked.body()).isEqualTo(ONE_EURO);
        assertThat(asked.header("Idempotency-Key")).isEqualTo("k-1");
        assertThat(asked.header("Host")).isEqualTo(real.url().getAuthority());
        payments.createCharge().received(1);
        payments.server().verify();
    }

    @Test
    void stubs_of_the_test_come_first_and_samples_last() throws Exception {
        real.answers(Answer.problem(402, "{\"reason\":\"stolen\"}"), Answer.empty(204));
        payments.proxyTo(real.url());
        payments.createCharge().whereBody(body -> body.amount(7)).responds201(new Charge("ch_7", 7));
        payments.answersByContract();

        assertThat(shop.charge("{\"amount\":7,\"currency\":\"EUR\"}").statusCode())
                .isEqualTo(201);
        assertThat(shop.charge(ONE_EURO).statusCode()).isEqualTo(402);
        payments.isDown();
        assertThatThrownBy(() -> shop.charge(ONE_EURO)).isInstanceOf(IOException.class);
        payments.isBack();
        payments.createCharge().isDown();
        payments.createCharge().isBack();
        assertThat(shop.get("/charges/latest").statusCode()).isEqualTo(204);
        payments.server().verify();
    }

    @Test
    void another_real_one_takes_the_place_of_the_first() throws Exception {
        real.answers(Answer.empty(204));
        payments.proxyTo(URI.create("http://127.0.0.1:1"));

        var recording = payments.proxyTo(URI.create(real.url() + "/"));

        assertThat(shop.get("/charges/latest").statusCode()).isEqualTo(204);
        assertThat(recording.writeTo(sources, NAME).stubs()).isEqualTo(1);
        payments.server().verify();
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

        var response =
                shop.send(shop.charging(ONE_EURO).header("Accept-Encoding", "gzip, br"), BodyHandlers.ofByteArray());

        assertThat(response.body()).isEqualTo(RealPayments.gzip(body).toByteArray());
        assertThat(real.asked().get(0).header("Accept-Encoding")).isEqualTo("gzip");
        assertThat(WrittenSource.of(recording.writeTo(sources, NAME).file()).text())
                .contains(".responds201(new Charge(\"ch_1\", 1), headers -> headers.location(\"/\"))");
    }

    @Test
    void a_number_that_javascript_cannot_hold_is_not_rounded() throws Exception {
        var body = "{\"id\":\"ch_1\",\"amount\":9007199254740993}";
        real.answers(Answer.json(201, body));
        var recording = payments.proxyTo(real.url());

        assertThat(shop.charge(ONE_EURO).body()).isEqualTo(body);

        assertThat(WrittenSource.of(recording.writeTo(sources, NAME).file()).text())
                .contains("new Charge(\"ch_1\", 9007199254740993L)");
    }

    @Test
    void other_bytes_than_text_pass_as_they_are() throws Exception {
        var bytes = new byte[] {'"', (byte) 0xe9, (byte) 0xff, 0, '"'};
        real.answers(new Answer(200, Map.of("Content-Type", "application/json"), Bytes.of(bytes), 0));
        payments.proxyTo(real.url()).offContract("bytes");

        var response = shop.send(shop.to("/charges/ch_1"), BodyHandlers.ofByteArray());

        assertThat(response.body()).isEqualTo(bytes);
    }

    @Test
    void a_redirect_is_not_followed_and_leads_back_to_the_fake() throws Exception {
        real.answers(Answer.empty(307).with(Map.of("Location", real.url() + "/charges/latest")));
        var recording = payments.proxyTo(real.url()).offContract("moved");

        var response = shop.get("/charges/ch_1");

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

        assertThat(shop.get("/refunds").statusCode()).isEqualTo(501);

        assertThat(real.asked()).isEmpty();
        assertThatThrownBy(() -> payments.server().verify())
                .isInstanceOf(FakeFailure.class)
                .hasMessageContaining("GET /v1/refunds is not in the contract of payments");
    }

    @Test
    void a_request_of_bytes_is_refused_clearly() throws Exception {
        var recording = payments.proxyTo(real.url());

        var response = shop.send(shop.charging("").POST(BodyPublishers.ofByteArray(new byte[] {(byte) 0xff, 1})));

        assertThat(response.statusCode()).isEqualTo(502);
        assertThat(real.asked()).isEmpty();
        assertThatThrownBy(recording::verify).hasMessageContaining("its body is no text");
    }

    @Test
    void nobody_listens_any_longer_when_the_test_is_over() throws Exception {
        var recording = payments.proxyTo(real.url());
        var relay = recording.relay();

        payments.server().reset();

        assertThatThrownBy(() -> shop.send(HttpRequest.newBuilder(relay), BodyHandlers.discarding()))
                .isInstanceOf(ConnectException.class);
        assertThat(shop.get("/charges/latest").statusCode()).isEqualTo(501);
    }

    @Test
    void its_threads_keep_no_jvm_alive() throws Exception {
        real.answers(Answer.empty(204));
        payments.proxyTo(real.url());
        shop.get("/charges/latest");

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
    void only_a_whole_base_is_a_url_of_a_real_one() {
        for (var url : List.of("ftp://x.example/", "/v1", "https://x.example/?a=b", "https://me:secret@x.example/")) {
            assertThatThrownBy(() -> payments.proxyTo(URI.create(url)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .message()
                    .doesNotContain("secret");
        }
    }
}
