package io.fromswagger.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.process.ChildProcess;
import io.fromswagger.process.Launch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class EndOfTheTestsTest {

    @TempDir
    private Path folder;

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a JVM cannot be asked to end there, only be killed")
    void a_jvm_that_is_asked_to_end_takes_its_services_with_it() throws Exception {
        var java = TinyService.command("serve").get(0);
        var command =
                List.of(java, "-cp", System.getProperty("java.class.path"), Tests.class.getName(), folder.toString());
        ProcessHandle service;
        try (var tests = ChildProcess.start(Launch.of(command, folder.resolve("tests.log"), Duration.ofSeconds(10)))) {
            while (!Files.readString(tests.log()).contains("\n")) {
                assertThat(tests.waitForEnd(Duration.ofMillis(20))).isFalse();
            }
            service = ProcessHandle.of(
                            Long.parseLong(Files.readString(tests.log()).strip()))
                    .orElseThrow();

            assertThat(service.isAlive()).isTrue();
            ProcessHandle.of(tests.pid()).orElseThrow().destroy();
            assertThat(tests.waitForEnd(Duration.ofSeconds(20))).isTrue();
        }
        assertThat(ChildProcess.isRunning(service)).isFalse();
    }

    /** Runs in a JVM of its own: starts a service, says its process id, and never closes it. */
    static final class Tests {

        public static void main(String[] arguments) throws Exception {
            var definition = SomeDefinitions.of(TinyService.command("serve"), Readiness.tcp());
            var service = new ServiceStarter(definition, Path.of(arguments[0])).start();
            System.out.println(service.pid());
            Thread.sleep(Duration.ofMinutes(1).toMillis());
        }
    }
}
