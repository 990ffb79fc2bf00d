package io.fromswagger.fake.recording;

import static io.fromswagger.fake.Shop.ONE_EURO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.orders.payments.PaymentsFake;
import io.fromswagger.fake.FakeFailure;
import io.fromswagger.fake.RunningMountebank;
import io.fromswagger.fake.Shop;
import io.fromswagger.fake.recording.RealPayments.Answer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What is in no recording: what breaks the document, what nobody documented, and secrets. */
class NotRecordedTest {

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
    void a_real_one_that_breaks_its_document_fails_the_test_and_nothing_is_written() throws Exception {
        real.answers(Answer.json(201, "{\"id\":\"ch_1\",\"amount\":\"42.00\"}"));
        var recording = payments.proxyTo(real.url());
        shop.charge(ONE_EURO);

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
        shop.charge(ONE_EURO);
        shop.charge(ONE_EURO);

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
        assertThat(shop.charge(ONE_EURO).statusCode()).isEqualTo(503);
        shop.charge(ONE_EURO);

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

        var response = shop.charge(ONE_EURO);

        assertThat(response.statusCode()).isEqualTo(502);
        assertThat(response.body()).contains("POST /charges got no answer from " + url + ": ConnectException");
        assertThatThrownBy(() -> recording.writeTo(sources, NAME))
                .isInstanceOf(RecordingFailure.class)
                .hasMessageContaining("POST /charges got no answer from " + url + ": ConnectException");
        assertThatThrownBy(() -> payments.server().verify()).isInstanceOf(RecordingFailure.class);
    }

    @Test
    void a_request_that_breaks_the_document_fails_the_test_and_is_not_recorded() throws Exception {
        real.answers(Answer.json(201, "{\"id\":\"ch_1\",\"amount\":1}"));
        var recording = payments.proxyTo(real.url());
        shop.charge("{\"amount\":1}");

        assertThat(recording.writeTo(sources, NAME).leftOut()).anyMatch(each -> each.contains("the request breaks"));

        assertThatThrownBy(() -> payments.server().verify())
                .isInstanceOf(FakeFailure.class)
                .hasMessageContaining("$.currency is required");
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
        shop.get("/charges/latest");
        Files.writeString(sources.resolve("ByHand.java"), "final class ByHand {}");
        assertThatThrownBy(() -> recording.writeTo(sources, "ByHand")).hasMessageContaining("is no recording");
    }

    @Test
    void what_proves_who_is_calling_is_in_no_source_and_in_no_message() throws Exception {
        var token = "tok-5up3r-s3cr3t-v4lu3";
        real.answers(
                Answer.json(201, "{\"id\":\"ch_1\",\"amount\":1}"),
                Answer.json(201, "{\"id\":\"for " + token + "\",\"amount\":1}"),
                Answer.json(200, "{\"id\":\"" + token + "\"}"));
        var recording = payments.proxyTo(real.url());
        shop.charge("{\"amount\":1,\"currency\":\"" + token + "\"}", "Authorization", "Bearer " + token);
        shop.charge(ONE_EURO, "Authorization", "Bearer " + token);

        var source = Files.readString(recording.writeTo(sources, NAME).file());

        assertThat(real.asked().get(0).header("Authorization")).isEqualTo("Bearer " + token);
        assertThat(source).doesNotContain(token).contains("new Charge(\"for ***\", 1)");
        assertThat(source).contains("requests are not told apart by currency of their body");
        shop.get("/charges/ch_1");
        assertThatThrownBy(recording::verify)
                .isInstanceOf(RecordingFailure.class)
                .hasMessageContaining("answered  200 application/json {\"id\":\"***\"}");
    }
}
