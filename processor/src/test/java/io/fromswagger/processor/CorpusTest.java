package io.fromswagger.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.fromswagger.processor.compile.Compiled;
import io.fromswagger.processor.compile.Javac;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents that others wrote: both roles come out twice alike, and javac has nothing to say about them. */
class CorpusTest {

    @ParameterizedTest
    @CsvSource({
        "petstore, swagger-petstore-v3.yaml",
        "museum, redocly-museum.yaml",
        "docker, docker-engine-api.yaml",
        "hydra, ory-hydra-v2.json"
    })
    void both_roles_compile_without_a_warning(String name, String file) throws IOException {
        String document = document(file);
        for (boolean service : new boolean[] {true, false}) {
            Generated generated = Generated.of(document, name, service);

            assertThat(Generated.of(document, name, service).files()).isEqualTo(generated.files());
            Compiled compiled = Javac.compile(generated.sources());
            assertThat(compiled.complaints()).isEmpty();
            assertThat(compiled.clean()).isTrue();
        }
    }

    private static String document(String file) throws IOException {
        Path path = Path.of(System.getProperty("corpus.dir", "no-corpus-dir-given"), file);
        assumeTrue(Files.exists(path), () -> path + " is not there; give its folder by -Dcorpus.dir");
        return Files.readString(path);
    }
}
