package io.fromswagger.fake.mountebank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fromswagger.fake.EngineFailure;
import io.fromswagger.json.Json;
import io.fromswagger.process.FreePort;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MountebankProcessTest {

    @TempDir
    private Path logs;

    @Test
    void it_is_started_for_these_tests_alone_and_leaves_nothing() throws Exception {
        var process = MountebankProcess.start(command(), logs);
        ProcessHandle handle;
        Path folder;
        try (process) {
            var config = process.admin().get("/config");
            handle = ProcessHandle.current()
                    .children()
                    .filter(child -> child.info().commandLine().orElse("").contains("--pidfile"))
                    .findFirst()
                    .orElseThrow();
            folder = Path.of(config.at("/options/pidfile").asString()).getParent();

            assertThat(config.get("version")).isEqualTo(Json.of(NpmInstallation.VERSION));
            assertThat(config.at("/options/localOnly")).isEqualTo(Json.of(true));
            assertThat(config.at("/options/host")).isEqualTo(Json.of("127.0.0.1"));
            assertThat(config.at("/options/allowInjection").toString()).isNotEqualTo("true");
            assertThat(config.at("/options/apikey").asString()).hasSize(48);
            assertThat(handle.info().commandLine().orElse(""))
                    .doesNotContain(config.at("/options/apikey").asString());
            assertThat(Files.exists(folder.resolve("mb.log"))).isFalse();
            var stranger = new AdminApi(process.admin().url(), "");
            assertThatThrownBy(() -> stranger.get("/imposters"))
                    .isInstanceOf(EngineFailure.class)
                    .hasMessageContaining("answered 401");
        }
        assertThat(handle.isAlive()).isFalse();
        assertThat(folder).doesNotExist();
    }

    @Test
    void a_port_that_someone_else_has_is_left_to_him() throws Exception {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            var ports = List.of(silent.getLocalPort(), silent.getLocalPort(), FreePort.find())
                    .iterator();
            try (var process = MountebankProcess.start(command(), logs, ports::next)) {
                assertThat(process.admin().url().getPort()).isNotEqualTo(silent.getLocalPort());
                assertThat(process.admin().get("/imposters").get("imposters").isArray())
                        .isTrue();
            }
            assertThat(ports).isExhausted();
        }
    }

    @Test
    void the_port_of_another_mountebank_is_left_to_it() {
        try (var other = MountebankProcess.start(command(), logs)) {
            var taken = other.admin().url().getPort();
            var ports = List.of(taken, FreePort.find()).iterator();
            try (var process = MountebankProcess.start(command(), logs, ports::next)) {
                assertThat(process.admin().url().getPort()).isNotEqualTo(taken);
            }
            assertThat(other.isRunning()).isTrue();
        }
    }

    @Test
    void a_mountebank_that_ends_at_once_is_told_with_its_last_lines() {
        var java = ProcessHandle.current().info().command().orElse("java");

        assertThatThrownBy(() -> MountebankProcess.start(new MountebankCommand(List.of(java), "java", "take mb"), logs))
                .isInstanceOf(EngineFailure.class)
                .hasMessageMatching("(?s)Mountebank \\(java\\) ended with exit code 1 before it was ready\n"
                        + "  log       .*mountebank.log\n            .*start.*\n  do        take mb");
    }

    @Test
    void one_that_ended_in_the_midst_of_tests_is_told_with_its_end() {
        try (var process = MountebankProcess.start(command(), logs)) {
            ProcessHandle.current()
                    .children()
                    .filter(child -> child.info().commandLine().orElse("").contains("--pidfile"))
                    .forEach(ProcessHandle::destroyForcibly);

            assertThatThrownBy(() -> process.admin().get("/imposters"))
                    .isInstanceOf(EngineFailure.class)
                    .hasMessageMatching("(?s)Mountebank at .* does not answer GET /imposters: .*\n"
                            + "  ended     with exit code 137\n  log       .*mountebank.log.*");
        }
    }

    @Test
    void one_that_runs_already_is_used_and_left_running() {
        try (var process = MountebankProcess.start(command(), logs)) {
            var url = process.admin().url().toString();
            assertThatThrownBy(() -> MountebankEngine.start(url, logs)).hasMessageContaining("answered 401");
        }
        assertThatThrownBy(() -> MountebankEngine.start("http://127.0.0.1:1", logs))
                .isInstanceOf(EngineFailure.class)
                .hasMessageContaining("Mountebank at http://127.0.0.1:1/ does not answer");
    }

    private static MountebankCommand command() {
        return (MountebankCommand) MountebankLocator.ofThisMachine().locate("auto");
    }
}
