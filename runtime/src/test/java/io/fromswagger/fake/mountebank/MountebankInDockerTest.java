package io.fromswagger.fake.mountebank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fromswagger.fake.EngineFailure;
import io.fromswagger.fake.FakeEndpoint;
import io.fromswagger.fake.StubResponse;
import io.fromswagger.process.ChildProcess;
import io.fromswagger.process.Keeper;
import io.fromswagger.process.Launch;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
            new StubResponse(501, Map.of(), "no stub", false, Duration.ZERO, StubResponse.Fault.NONE, "");

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
            assertThat(docker("port", containersOf(Keeper.ofThisJvm().id()).get(0))
                            .toString())
                    .contains("127.0.0.1:")
                    .doesNotContain("0.0.0.0", "::");

            other.close();
            assertThat(engine.open("shipping", UNMATCHED).url()).isNotEqualTo(endpoint.url());
        }
        assertThat(containersOf(Keeper.ofThisJvm().id())).isEmpty();
        assertThatThrownBy(() -> connect(endpoint)).isInstanceOf(ConnectException.class);
    }

    @Test
    @EnabledIfSystemProperty(named = IMAGE, matches = ".+")
    void a_killed_jvm_leaves_no_container() throws Exception {
        var command = List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-D" + IMAGE + "=" + System.getProperty(IMAGE),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                logs.toString());
        try (var child = ChildProcess.start(Launch.of(command, logs.resolve("out"), Duration.ofSeconds(1)))) {
            var run = awaitRun(child.log());
            assertThat(containersOf(run)).hasSize(1);

            ProcessHandle.of(child.pid()).orElseThrow().destroyForcibly();

            var limit = System.nanoTime() + Duration.ofSeconds(15).toNanos();
            while (!containersOf(run).isEmpty()) {
                assertThat(System.nanoTime()).as("15 s after the kill").isLessThan(limit);
                Thread.sleep(100);
            }
        }
    }

    private static String awaitRun(Path log) throws Exception {
        var deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (true) {
            for (var line : Files.readAllLines(log)) {
                if (line.startsWith("run ")) {
                    return line.substring("run ".length());
                }
            }
            assertThat(System.nanoTime()).as(Files.readString(log)).isLessThan(deadline);
            Thread.sleep(100);
        }
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
        assertThat(containersOf(Keeper.ofThisJvm().id())).isEmpty();
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

    /** The containers of a run, also those that have ended. */
    private static List<String> containersOf(String run) throws IOException, InterruptedException {
        return docker("ps", "--all", "--quiet", "--filter=label=io.fromswagger.run=" + run);
    }

    private static List<String> docker(String... words) throws IOException, InterruptedException {
        var program = new DockerProgram(docker());
        try {
            return program.run(words).lines();
        } finally {
            program.close();
        }
    }

    private static Path docker() {
        return SearchPath.ofThisMachine().find("docker").orElseThrow();
    }

    /** Runs in the child: fakes in a container, until it is killed. */
    static final class Main {

        public static void main(String[] arguments) throws Exception {
            try (var engine = MountebankEngine.start("docker", Path.of(arguments[0]))) {
                engine.open("payments", UNMATCHED);
                System.out.println("run " + Keeper.ofThisJvm().id());
                Thread.sleep(Duration.ofMinutes(5).toMillis());
            }
        }
    }
}
