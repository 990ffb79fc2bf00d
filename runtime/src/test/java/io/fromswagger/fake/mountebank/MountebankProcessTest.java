package io.fromswagger.fake.mountebank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fromswagger.fake.EngineFailure;
import io.fromswagger.json.Json;
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
    void a_mountebank_that_ends_at_once_is_told_with_its_last_lines() {
        var java = ProcessHandle.current().info().command().orElse("java");

        assertThatThrownBy(() -> MountebankProcess.start(new MountebankCommand(List.of(java), "java"), logs))
                .isInstanceOf(EngineFailure.class)
                .hasMessageContaining(
                        "Mountebank (java) ended with exit code 1 before it was ready; its last lines, in ")
                .hasMessageContaining("start");
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
        return new MountebankLocator(SearchPath.ofThisMachine(), NpmInstallation.userCache()).locate("auto");
    }
}
