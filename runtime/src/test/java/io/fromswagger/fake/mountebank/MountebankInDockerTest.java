package io.fromswagger.fake.mountebank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fromswagger.fake.EngineFailure;
import io.fromswagger.fake.FakeEndpoint;
import io.fromswagger.fake.StubResponse;
import io.fromswagger.process.Keeper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Both halves run in the gate: with an engine and an image that it builds, and with no engine. */
class MountebankInDockerTest {

    private static final String IMAGE = "fromswagger.mountebank.image";
    private static final StubResponse UNMATCHED =
            new StubResponse(501, Map.of(), "no stub", false, Duration.ZERO, false);

    @TempDir
    private Path logs;

    @Test
    @EnabledIfSystemProperty(named = IMAGE, matches = ".+")
    void fakes_answer_from_a_container_on_the_loopback_address_which_is_removed_afterwards() throws Exception {
        FakeEndpoint endpoint;
        try (var engine = MountebankEngine.start("docker", logs)) {
            endpoint = engine.open("payments", UNMATCHED);
            var other = engine.open("shipping", UNMATCHED);

            assertThat(endpoint.url()).hasHost("127.0.0.1").isNotEqualTo(other.url());
            assertThat(get(endpoint)).isEqualTo("no stub");
            assertThat(endpoint.received()).hasSize(1);
            assertThat(other.received()).isEmpty();
            assertThat(docker("ps", "--format", "{{.Ports}}").lines().toString())
                    .contains("127.0.0.1:")
                    .doesNotContain("0.0.0.0", "::");

            other.close();
            assertThat(engine.open("shipping", UNMATCHED).url()).isNotEqualTo(endpoint.url());
        }
        assertThat(docker("ps", "--all", "--quiet").lines()).isEmpty();
        assertThatThrownBy(() -> connect(endpoint)).isInstanceOf(ConnectException.class);
    }

    @Test
    @EnabledIfSystemProperty(named = IMAGE, matches = ".+")
    void a_container_that_is_no_mountebank_is_told_and_removed() throws Exception {
        var image = System.getProperty("fromswagger.postgres.image", "");
        var found = MountebankImage.require(docker(), image);

        assertThatThrownBy(() -> found.start(logs))
                .isInstanceOf(EngineFailure.class)
                .hasMessageContaining("Mountebank (in a container of " + image + ") ")
                .hasMessageContaining("POSTGRES_PASSWORD")
                .hasMessageContaining("do        name another image by -Dfromswagger.mountebank.image=");
        assertThat(docker("ps", "--all", "--quiet").lines()).isEmpty();
    }

    @Test
    @EnabledIfSystemProperty(named = IMAGE, matches = ".+")
    void an_image_that_does_not_come_is_told() {
        assertThatThrownBy(() -> MountebankImage.require(docker(), "localhost:1/no/such:image"))
                .isInstanceOf(EngineFailure.class)
                .hasMessageMatching("the image localhost:1/no/such:image is not here and did not come: .*refused.*");
    }

    @Test
    @DisabledIfSystemProperty(named = IMAGE, matches = ".+")
    void without_an_engine_the_failure_says_where_none_answers() {
        assertThatThrownBy(() -> MountebankEngine.start("docker", logs).close())
                .isInstanceOf(EngineFailure.class)
                .hasMessageMatching(
                        "(?s)there is no Mountebank to answer for the collaborators\n.*  docker    (there is no docker on the"
                                + " search path|no engine answers at .*|the image .* did not come: .*)\n  do   .*");
    }

    private static String get(FakeEndpoint endpoint) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(endpoint.url()).build(), BodyHandlers.ofString())
                .body();
    }

    private static void connect(FakeEndpoint endpoint) throws IOException {
        new Socket(endpoint.url().getHost(), endpoint.url().getPort()).close();
    }

    /** What the program says of the containers of this run. */
    private static ProgramRun docker(String... words) throws IOException, InterruptedException {
        var docker = new DockerProgram(docker());
        var command = new ArrayList<>(List.of(words));
        command.add("--filter=label=io.fromswagger.run=" + Keeper.ofThisJvm().id());
        return docker.run(command.toArray(String[]::new));
    }

    private static Path docker() {
        return SearchPath.ofThisMachine().find("docker").orElseThrow();
    }
}
