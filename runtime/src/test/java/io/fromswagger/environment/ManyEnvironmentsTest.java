package io.fromswagger.environment;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.orders.payments.PaymentsFake;
import io.fromswagger.AtOnce;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyEnvironmentsTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private Path results;

    @Test
    void sixty_four_at_once_have_a_fake_each_and_one_mountebank() throws Exception {
        var options = new EnvironmentOptions(results, "auto");

        var running = AtOnce.on(64, () -> {
            var environment = RunningEnvironment.fakesOnly(options);
            environment.fake(PaymentsFake.class).latestCharge().responds204();
            return environment;
        });

        assertThat(running.stream().map(ManyEnvironmentsTest::urlOf)).doesNotHaveDuplicates();
        assertThat(ProcessHandle.current()
                        .children()
                        .filter(child -> child.info().commandLine().orElse("").contains("--pidfile")))
                .hasSize(1);
        for (var environment : running) {
            var request = HttpRequest.newBuilder(URI.create(urlOf(environment) + "/charges/latest"));
            assertThat(CLIENT.send(request.build(), BodyHandlers.discarding()).statusCode())
                    .isEqualTo(204);
        }
        for (var environment : running) {
            environment.fake(PaymentsFake.class).latestCharge().received(1);
            environment.close();
        }
    }

    private static String urlOf(RunningEnvironment environment) {
        return environment.fake(PaymentsFake.class).url();
    }
}
