package io.fromswagger.processor.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents that others wrote ({@code -Dcorpus.dir}): none differs from itself, and a change in each is found. */
class CorpusChangesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            swagger-petstore-v3.yaml | operationId: getPetById                | x: getPetById                   | CH901
            swagger-petstore-v3.yaml | - sold                                 | - lost                          | CH505
            redocly-museum.yaml      | /special-events/{eventId}:             | /events/{eventId}:              | CH102
            docker-engine-api.yaml   | operationId: "ContainerInspect"        | operationId: "InspectContainer" | CH901
            ory-hydra-v2.json        | "/admin/clients"                       | "/admin/apps"                   | CH102
            """, quoteCharacter = '`')
    void a_document_is_like_itself_and_unlike_a_changed_one(String file, String was, String is, String code)
            throws IOException {
        Path path = Path.of(System.getProperty("corpus.dir", "absent")).resolve(file);
        assumeTrue(Files.isReadable(path), () -> "no corpus: " + path + " is not there (-Dcorpus.dir)");
        String text = Files.readString(path);
        assertThat(text).contains(was);
        Check check = new Check(folder).file("old/" + file, text).file(file, text.replace(was, is));

        Check.Result same = check.run("old/" + file, "old/" + file);
        Check.Result changed = check.run("old/" + file, file);

        assertThat(same.text()).endsWith("\n\nNothing breaks us.\n");
        assertThat(same.end()).isZero();
        assertThat(changed.codes()).contains(code);
    }
}
