package io.fromswagger.fake.mountebank;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.fake.mountebank.MountebankSurvey.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On machines that have one program or another; none of them is ever run. */
class MountebankSurveyTest {

    @TempDir
    private Path bin;

    @TempDir
    private Path cache;

    @Test
    void an_mb_on_the_search_path_is_taken_first() throws IOException {
        has("mb", "node", "npm", "docker");

        assertThat(look("auto").way()).contains(bin.resolve("mb").toString());
    }

    @Test
    void npm_installs_it_where_there_is_node() throws IOException {
        has("node", "npm", "docker");

        assertThat(look("auto").way()).contains("the first run installs it by " + bin.resolve("npm") + " in " + cache);
        assertThat(look("auto").closed()).containsExactly("there is no mb on the search path");
        assertThat(cache).isEmptyDirectory();
    }

    @Test
    void docker_is_the_last_way() throws IOException {
        has("node", "docker");

        assertThat(look("auto").way()).hasValueSatisfying(way -> assertThat(way).startsWith("by " + bin));
        assertThat(look("auto").closed())
                .containsExactly("there is no mb on the search path", "there is no npm on the search path");
        assertThat(look("npm").way()).isEmpty();
    }

    @Test
    void each_closed_way_is_named_where_none_is_open() {
        assertThat(look("auto"))
                .isEqualTo(new Answer(
                        Optional.empty(),
                        List.of(
                                "there is no mb on the search path",
                                "there is no node on the search path",
                                "there is no docker on the search path")));
    }

    @Test
    void what_was_named_is_looked_at_and_nothing_else() throws IOException {
        has("mb", "mine");

        assertThat(look("http://127.0.0.1:2525").way()).contains("the one that runs at http://127.0.0.1:2525");
        assertThat(look(bin.resolve("mine").toString()).way())
                .contains(bin.resolve("mine").toString());
        assertThat(look(bin.resolve("other").toString()).closed())
                .containsExactly(bin.resolve("other") + " is no file that may be executed");
    }

    private Answer look(String source) {
        return new MountebankSurvey(new SearchPath(List.of(bin)), cache).look(source);
    }

    private void has(String... programs) throws IOException {
        for (String program : programs) {
            Path file = Files.writeString(bin.resolve(program), "#!/bin/sh\nexit 1\n");
            assertThat(file.toFile().setExecutable(true)).isTrue();
        }
    }
}
