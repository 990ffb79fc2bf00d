package io.fromswagger.fake.mountebank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fromswagger.fake.EngineFailure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the installation by npm when the machine has no network, or its cache folder is not as it should be. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "programs are shell scripts, and /proc is read-only")
class NpmFaultsTest {

    private static final String INSTALLING = """
            echo call >> "$(dirname "$0")/calls"
            /bin/mkdir -p node_modules/@mbtest/mountebank/bin
            echo mb > node_modules/@mbtest/mountebank/bin/mb""";

    @TempDir
    private Path folder;

    @TempDir
    private Path cache;

    @Test
    @Timeout(60)
    void without_a_network_and_a_cache_of_its_own_npm_gives_up_in_seconds_and_its_last_lines_are_told()
            throws Exception {
        var npm = SearchPath.ofThisMachine().find("npm").orElseThrow();
        program("node", "exit 0");
        program(
                "npm",
                "export PATH=" + npm.getParent() + ":$PATH npm_config_registry=http://127.0.0.1:1/ npm_config_cache="
                        + folder.resolve("npm-cache") + "\nexec " + npm + " \"$@\"");

        var asked = System.nanoTime();
        assertThatThrownBy(() -> locator(cache).locate("npm"))
                .isInstanceOf(EngineFailure.class)
                .hasMessageContaining("npm       npm ci ended with exit code 1; its last lines:")
                .hasMessageContaining("ECONNREFUSED");

        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(30));
        assertThat(foldersIn(cache)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"node_modules/@mbtest/mountebank/bin/mb", "package.json", "files.txt"})
    void a_file_that_was_cut_off_costs_one_more_installation_and_a_line(String file) throws Exception {
        program("node", "exit 0");
        program("npm", INSTALLING);
        locator(cache).locate("npm");
        Files.writeString(foldersIn(cache).get(0).resolve(file), "");

        var said = said(() -> locator(cache).locate("npm"));

        assertThat(said)
                .hasSize(1)
                .first()
                .asString()
                .startsWith("fromswagger: Mountebank in " + foldersIn(cache).get(0) + " is installed anew: ")
                .contains(file.equals("files.txt") ? "its list of files is cut off" : "1 of its 3 files is missing");
        assertThat(said(() -> locator(cache).locate("npm"))).isEmpty();
        assertThat(folder.resolve("calls")).content().hasLineCount(2);
        assertThat(foldersIn(cache)).hasSize(1);
    }

    @Test
    void what_is_damaged_and_can_not_be_installed_anew_is_told_with_both_reasons() throws Exception {
        program("node", "exit 0");
        var npm = program("npm", INSTALLING);
        locator(cache).locate("npm");
        Files.delete(foldersIn(cache).get(0).resolve("package.json"));

        program("npm", "echo npm error no network; exit 1");
        assertThatThrownBy(() -> locator(cache).locate("npm"))
                .hasMessageContaining(
                        "npm       npm ci ended with exit code 1; its last lines:\n              npm error no network");

        Files.delete(npm);
        assertThatThrownBy(() -> locator(cache).locate("npm"))
                .hasMessageContaining("npm       there is no npm on the search path, though node is: ")
                .hasMessageContaining(
                        "is damaged: 1 of its 3 files is missing or of another size, such as package.json\n");
    }

    @Test
    void a_complete_installation_is_used_though_nothing_may_be_written() throws Exception {
        program("node", "exit 0");
        var npm = program("npm", INSTALLING);
        locator(cache).locate("npm");
        Files.delete(npm);
        var lock = Path.of(foldersIn(cache).get(0) + ".lock");
        Files.delete(lock);
        Files.createDirectory(lock);

        assertThat(locator(cache).locate("npm").origin()).isEqualTo("installed by npm in " + cache);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/proc/fromswagger", "/sys/kernel/fromswagger", "/dev/null/fromswagger"})
    void a_cache_folder_that_can_not_be_written_is_told_with_the_reason(String impossible) throws Exception {
        program("node", "exit 0");
        program("npm", INSTALLING);

        assertThatThrownBy(() -> locator(Path.of(impossible)).locate("auto"))
                .isInstanceOf(EngineFailure.class)
                .hasMessageMatching("(?s).*\n  npm       could not be installed in " + impossible
                        + "/mountebank-[^\n]*: [^\n]*" + impossible.replaceAll("/fromswagger$", "")
                        + "[^\n]*; another cache folder is named by -Dfromswagger.cache=\n  docker .*");
        assertThat(folder.resolve("calls")).doesNotExist();
    }

    private static List<Path> foldersIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isDirectory).toList();
        }
    }

    /** What the action says on standard error. */
    private static List<String> said(Runnable action) {
        var before = System.err;
        var said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            action.run();
        } finally {
            System.setErr(before);
        }
        return said.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private MountebankLocator locator(Path cacheFolder) {
        return new MountebankLocator(new SearchPath(List.of(folder)), cacheFolder, "no/such/image");
    }

    private Path program(String name, String script) throws IOException {
        var file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script + "\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
