package io.fromswagger.fake.mountebank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fromswagger.fake.EngineFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "programs are shell scripts here")
class MountebankLocatorTest {

    @TempDir
    private Path folder;

    @TempDir
    private Path cache;

    @Test
    void mb_on_the_search_path_is_taken() throws Exception {
        var mb = program("mb", "exit 0");
        program("node", "exit 0");

        assertThat(wordsOf("auto")).containsExactly(mb.toString());
    }

    @Test
    void without_node_the_failure_names_every_way_and_what_was_missing() {
        assertThatThrownBy(() -> locator().locate("auto"))
                .isInstanceOf(EngineFailure.class)
                .hasMessage("""
                        there is no Mountebank to answer for the collaborators
                          url       none was given
                          mb        there is no mb on the search path
                          npm       needs Node.js 18 or later, and there is no node on the search path
                          docker    there is no docker on the search path
                          do        install Node.js with npm, or start Docker, or say \
                        -Dfromswagger.mountebank=<path to mb, or URL of a running Mountebank>""");
    }

    @Test
    void without_npm_the_failure_says_so() throws Exception {
        program("node", "exit 0");

        assertThatThrownBy(() -> locator().locate("auto"))
                .hasMessageContaining("npm       there is no npm on the search path, though node is: ");
    }

    @Test
    void an_engine_that_does_not_answer_is_told() throws Exception {
        program("docker", """
                case "$*" in
                context*) echo unix:///var/run/docker.sock ;;
                *) echo Cannot connect to the Docker daemon >&2; exit 1 ;;
                esac""");

        assertThatThrownBy(() -> locator().locate("docker"))
                .isInstanceOf(EngineFailure.class)
                .hasMessageContaining(
                        "docker    no engine answers at unix:///var/run/docker.sock: Cannot connect to the"
                                + " Docker daemon\n");
    }

    @Test
    void an_engine_on_another_machine_is_told() throws Exception {
        program("docker", "echo tcp://build-machine:2375");

        assertThatThrownBy(() -> locator().locate("docker"))
                .isInstanceOf(EngineFailure.class)
                .hasMessageContaining("docker    the engine is on another machine (tcp://build-machine:2375), ");
    }

    @Test
    void when_npm_fails_its_last_lines_are_told_and_nothing_of_it_stays() throws Exception {
        program("node", "exit 0");
        program("npm", "echo npm error code ENOTFOUND\necho npm error the registry is not there >&2\nexit 7");

        assertThatThrownBy(() -> locator().locate("npm"))
                .hasMessageContaining("npm       npm ci ended with exit code 7; its last lines:")
                .hasMessageContaining("              npm error code ENOTFOUND\n")
                .hasMessageContaining("              npm error the registry is not there\n");

        try (var left = Files.list(cache)) {
            assertThat(left.filter(Files::isDirectory)).isEmpty();
        }
    }

    @Test
    void it_is_installed_once_though_two_builds_ask_at_once_and_is_there_offline_afterwards() throws Exception {
        program("node", "exit 0");
        program("npm", """
                echo "$@" >> "$(dirname "$0")/calls"
                /bin/sleep 0.3
                /bin/mkdir -p node_modules/@mbtest/mountebank/bin
                echo mb > node_modules/@mbtest/mountebank/bin/mb""");

        var one = CompletableFuture.supplyAsync(() -> wordsOf("auto"));
        var other = CompletableFuture.supplyAsync(() -> wordsOf("auto"));

        assertThat(one.join()).isEqualTo(other.join());
        assertThat(Path.of(one.join().get(1))).hasContent("mb");
        assertThat(folder.resolve("calls"))
                .content()
                .startsWith("ci --ignore-scripts")
                .hasLineCount(1);

        Files.delete(folder.resolve("npm"));

        assertThat(wordsOf("auto")).isEqualTo(one.join());
    }

    @Test
    void the_lock_file_names_every_package_with_its_hash_and_no_registry() throws Exception {
        new PackageFiles().copyTo(folder);

        var lock = Files.readString(folder.resolve("package-lock.json"));

        assertThat(lock).contains("node_modules/@mbtest/mountebank").doesNotContain("\"resolved\"");
        assertThat(lock.split("\"integrity\"", -1)).hasSizeGreaterThan(150);
    }

    @Test
    void a_path_that_is_no_file_is_told() {
        assertThatThrownBy(() -> locator().locate("no/such/mb"))
                .isInstanceOf(EngineFailure.class)
                .hasMessageContaining("path      there is no file ");
    }

    @Test
    void a_path_that_may_not_be_executed_is_told() throws Exception {
        var file = Files.writeString(folder.resolve("mb"), "mb");

        assertThatThrownBy(() -> locator().locate(file.toString()))
                .isInstanceOf(EngineFailure.class)
                .hasMessageContaining("path      " + file + " may not be executed");
    }

    private MountebankLocator locator() {
        return new MountebankLocator(new SearchPath(List.of(folder)), cache, "no/such/image");
    }

    private List<String> wordsOf(String source) {
        return ((MountebankCommand) locator().locate(source)).words();
    }

    private Path program(String name, String script) throws IOException {
        var file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script + "\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
