package io.fromswagger.processor.spec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the text of a reference leads, seen from {@code openapi/pets.yaml}. */
class TargetTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "#/components/schemas/Pet, HERE, ``, /components/schemas/Pet",
                "#, HERE, ``, ``",
                "#pet, HERE, ``, pet",
                "#/paths/~1pets~1%7Bid%7D, HERE, ``, /paths/~1pets~1{id}",
                "Pet.yaml, FILE, openapi/Pet.yaml, ``",
                "./Pet.yaml#/Pet, FILE, openapi/Pet.yaml, /Pet",
                "models/Pet.yaml#Pet, FILE, openapi/models/Pet.yaml, Pet",
                "../common/./Pet.yaml, FILE, common/Pet.yaml, ``",
                "a/b/../../../Pet.yaml, FILE, Pet.yaml, ``",
                "../../Pet.yaml, FILE, ../Pet.yaml, ``",
                "..\\..\\Pet.yaml, FILE, ../Pet.yaml, ``",
                "%2e%2e/%2E%2E%2fPet.yaml, FILE, ../Pet.yaml, ``",
                "..%5c..%5CPet.yaml, FILE, ../Pet.yaml, ``",
                "A%20pet+dog.yaml, FILE, openapi/A pet+dog.yaml, ``",
                "100%.yaml, FILE, openapi/100%.yaml, ``",
                "/etc/passwd, MACHINE, ``, ``",
                "\\etc\\passwd, MACHINE, ``, ``",
                "%2Fetc%2Fpasswd, MACHINE, ``, ``",
                "file:///etc/passwd, MACHINE, ``, ``",
                "FILE:/etc/passwd#/x, MACHINE, ``, /x",
                "jar:file:/x.jar!/a, MACHINE, ``, ``",
                "C:\\pets.yaml, MACHINE, ``, ``",
                "c:/pets.yaml, MACHINE, ``, ``",
                "http://127.0.0.1/pets.yaml#/Pet, NETWORK, ``, /Pet",
                "HTTPS://acme.example, NETWORK, ``, ``",
                "ftp://acme.example/a, NETWORK, ``, ``",
                "//acme.example/a, NETWORK, ``, ``",
                "\\\\server\\share\\a, NETWORK, ``, ``",
                "urn:acme:pet, NETWORK, ``, ``"
            })
    void leads(String ref, Target.Kind kind, String path, String fragment) {
        assertThat(Target.of(ref, "openapi/pets.yaml")).isEqualTo(new Target(kind, path, fragment));
    }
}
