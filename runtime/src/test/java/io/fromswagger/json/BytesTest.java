package io.fromswagger.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BytesTest {

    @TempDir
    private Path folder;

    @Test
    void the_same_content_is_equal_wherever_it_came_from() throws Exception {
        Path file = Files.writeString(folder.resolve("word.txt"), "wörd");
        byte[] array = "wörd".getBytes(StandardCharsets.UTF_8);

        assertThat(Bytes.of(file))
                .isEqualTo(Bytes.of(array))
                .isEqualTo(Bytes.of("wörd"))
                .isEqualTo(Bytes.of(new ByteArrayInputStream(array)))
                .hasSameHashCodeAs(Bytes.of(array))
                .isNotEqualTo(Bytes.of("word"));
        assertThat(Bytes.of(file).stream()).hasBinaryContent(array);
        assertThat(Bytes.of(file).text(StandardCharsets.UTF_8)).isEqualTo("wörd");
        assertThat(Bytes.of(file)).hasToString("5 bytes");
    }

    @Test
    void nobody_changes_the_content() {
        byte[] array = {1, 2};
        Bytes bytes = Bytes.of(array);
        array[0] = 9;
        bytes.toByteArray()[1] = 9;

        assertThat(bytes.toByteArray()).containsExactly(1, 2);
    }

    @Test
    void a_file_that_is_not_there_is_told() {
        assertThatThrownBy(() -> Bytes.of(folder.resolve("nowhere")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void in_json_they_are_base64() {
        assertThat(JsonCodec.encode(Bytes.of("text"))).isEqualTo(Json.of("dGV4dA=="));
        assertThat(JsonCodec.decode(Json.of("dGV4dA=="), Bytes.class)).isEqualTo(Bytes.of("text"));
        assertThat(JsonCodec.decode(Json.of("_-8"), Bytes.class))
                .isEqualTo(JsonCodec.decode(Json.of("/+8="), Bytes.class));
        assertThatThrownBy(() -> JsonCodec.decode(Json.of("no base64!"), Bytes.class))
                .isInstanceOf(JsonMismatch.class)
                .hasMessage("the value must be base64, but is \"no base64!\"");
    }
}
