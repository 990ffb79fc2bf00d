package io.fromswagger.environment;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.process.ChildProcess;
import io.fromswagger.process.Launch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** With an engine where the gate has started one, and without in a process of its own everywhere. */
class ContainersTest {

    private static final String IMAGE = "fromswagger.postgres.image";

    @TempDir
    private Path folder;

    @Test
    void without_an_engine_one_line_says_that_docker_is_needed() throws Exception {
        var output = run(Map.of("DOCKER_HOST", "unix:///proc/no-engine.sock"), "start");

        assertThat(output.stream().filter(line -> line.startsWith("told: ")))
                .containsExactly("told: Docker is needed for env.container(PostgreSQLContainer):"
                        + " no Docker engine answers at unix:///proc/no-engine.sock");
    }

    @Test
    @EnabledIfSystemProperty(named = IMAGE, matches = ".+")
    void containers_are_published_on_the_loopback_address_only() {
        var container = container();
        try (var running =
                RunningEnvironment.start(env -> env.container(container), new EnvironmentOptions(folder, "auto"))) {
            assertThat(running.services()).isEmpty();
            assertThat(container
                            .getContainerInfo()
                            .getNetworkSettings()
                            .getPorts()
                            .getBindings()
                            .values())
                    .allSatisfy(bindings -> assertThat(bindings)
                            .allSatisfy(
                                    binding -> assertThat(binding.getHostIp()).isEqualTo("127.0.0.1")));
            assertThat(container.getJdbcUrl()).contains(":" + container.getMappedPort(5432));
        }
        assertThat(container.isRunning()).isFalse();
    }

    @Test
    @EnabledIfSystemProperty(named = IMAGE, matches = ".+")
    void a_killed_jvm_leaves_no_container() throws Exception {
        var child = ChildProcess.start(launch(Map.of(), "stay"));
        try (child) {
            var deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
            while (!Files.readString(child.log()).contains("session: ")) {
                assertThat(System.nanoTime()).as(Files.readString(child.log())).isLessThan(deadline);
                Thread.sleep(100);
            }
            var session = Files.readAllLines(child.log()).stream()
                    .filter(line -> line.startsWith("session: "))
                    .findFirst()
                    .orElseThrow()
                    .substring("session: ".length());
            assertThat(containersOf(session)).isPositive();

            ProcessHandle.of(child.pid()).orElseThrow().destroyForcibly();

            var limit = System.nanoTime() + Duration.ofSeconds(15).toNanos();
            while (containersOf(session) > 0) {
                assertThat(System.nanoTime()).isLessThan(limit);
                Thread.sleep(100);
            }
        }
    }

    private static int containersOf(String session) {
        return DockerClientFactory.lazyClient()
                .listContainersCmd()
                .withShowAll(true)
                .withLabelFilter(Map.of(DockerClientFactory.TESTCONTAINERS_SESSION_ID_LABEL, session))
                .exec()
                .size();
    }

    private List<String> run(Map<String, String> variables, String what) throws Exception {
        try (var child = ChildProcess.start(launch(variables, what))) {
            assertThat(child.waitForEnd(Duration.ofSeconds(60))).isTrue();
            return Files.readAllLines(child.log());
        }
    }

    private Launch launch(Map<String, String> variables, String what) {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-D" + IMAGE + "=" + System.getProperty(IMAGE, "postgres:17-alpine"),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                folder.toString(),
                what));
        return new Launch(command, variables, true, Optional.empty(), folder.resolve("out"), Duration.ofSeconds(1));
    }

    private static PostgreSQLContainer container() {
        return new PostgreSQLContainer(DockerImageName.parse(System.getProperty(IMAGE, "postgres:17-alpine"))
                .asCompatibleSubstituteFor("postgres"));
    }

    /** Runs in the child: an environment with a container, until it is killed when it is to stay. */
    static final class Main {

        public static void main(String[] arguments) throws Exception {
            var options = new EnvironmentOptions(Path.of(arguments[0]), "auto");
            try (var running = RunningEnvironment.start(env -> env.container(container()), options)) {
                System.out.println("session: " + DockerClientFactory.SESSION_ID);
                if (arguments[1].equals("stay")) {
                    Thread.sleep(Duration.ofMinutes(5).toMillis());
                }
                System.out.println("stops " + running.services());
            } catch (IllegalStateException e) {
                System.out.println("told: " + e.getMessage());
            }
        }
    }
}
