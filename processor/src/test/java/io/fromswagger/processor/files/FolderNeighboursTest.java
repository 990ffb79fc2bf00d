package io.fromswagger.processor.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.processor.spec.Neighbours.Found;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a hostile document can't read. */
class FolderNeighboursTest {

    private Path folder;
    private Path root;

    @BeforeEach
    void aRootWithinAFolder(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.root = Files.createDirectories(folder.resolve("root/openapi")).getParent();
        Files.createDirectories(folder.resolve("common"));
        Files.writeString(folder.resolve("secret.yaml"), "secret");
        Files.writeString(folder.resolve("common/error.yaml"), "common");
        Files.writeString(root.resolve("openapi/error.yaml"), "error");
        Files.writeString(root.resolve("error.yaml"), "root error");
    }

    @Test
    void a_file_below_the_root_is_read() {
        assertThat(open("openapi/error.yaml")).isEqualTo(new Found.Text("error"));
        assertThat(open("error.yaml")).isEqualTo(new Found.Text("root error"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.yaml",
                "openapi/../../secret.yaml",
                "../absent.yaml",
                "../root2/secret.yaml",
                "../../../../../../../../etc/passwd",
                "/etc/passwd"
            })
    void a_file_outside_is_neither_read_nor_asked_for(String path) {
        assertThat(open(path)).isEqualTo(new Found.Outside());
    }

    @Test
    void a_link_that_leads_outside_is_not_followed() throws IOException {
        Files.createSymbolicLink(root.resolve("link.yaml"), folder.resolve("secret.yaml"));
        Files.createSymbolicLink(root.resolve("linked"), folder.resolve("common"));

        assertThat(open("link.yaml")).isEqualTo(new Found.Outside());
        assertThat(open("linked/error.yaml")).isEqualTo(new Found.Outside());
        assertThat(open("linked/absent.yaml")).isEqualTo(new Found.Missing(List.of()));
    }

    @Test
    void a_link_within_the_root_is_followed_and_the_root_may_be_one() throws IOException {
        Files.createSymbolicLink(root.resolve("link.yaml"), root.resolve("error.yaml"));
        Path alias = Files.createSymbolicLink(folder.resolve("alias"), root);

        assertThat(open("link.yaml")).isEqualTo(new Found.Text("root error"));
        assertThat(new FolderNeighbours(alias, Optional.empty()).open("openapi/error.yaml"))
                .isEqualTo(new Found.Text("error"));
    }

    @Test
    void a_folder_that_the_user_allows_is_open_too_and_nothing_else() throws IOException {
        Files.createSymbolicLink(root.resolve("linked"), folder.resolve("common"));
        FolderNeighbours neighbours = new FolderNeighbours(root, Optional.of(folder.resolve("common")));

        assertThat(neighbours.open("../common/error.yaml")).isEqualTo(new Found.Text("common"));
        assertThat(neighbours.open("linked/error.yaml")).isEqualTo(new Found.Text("common"));
        assertThat(neighbours.open("../secret.yaml")).isEqualTo(new Found.Outside());
    }

    @Test
    void what_is_not_there_is_told_with_what_is() {
        assertThat(open("openapi/errors.yaml")).isEqualTo(new Found.Missing(List.of("openapi/error.yaml")));
        assertThat(open("no/such/folder.yaml")).isEqualTo(new Found.Missing(List.of()));
        assertThat(open("a\0b.yaml")).isInstanceOf(Found.Missing.class);
    }

    @Test
    void a_folder_is_no_file() {
        assertThat(open("openapi")).isEqualTo(new Found.Unreadable("it is no file"));
    }

    @Test
    void bytes_that_are_no_text_can_be_seen_in_what_is_read() throws IOException {
        Files.write(root.resolve("latin.yaml"), "f\u00fcr".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(root.resolve("wide.yaml"), "f\u00fcr".getBytes(StandardCharsets.UTF_16));

        assertThat(open("latin.yaml")).isEqualTo(new Found.Text("f\uFFFDr"));
        assertThat(open("wide.yaml")).isEqualTo(new Found.Text("f\u00fcr"));
    }

    private Found open(String path) {
        return new FolderNeighbours(root, Optional.empty()).open(path);
    }
}
