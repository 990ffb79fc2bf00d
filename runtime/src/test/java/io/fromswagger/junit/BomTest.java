package io.fromswagger.junit;

import static org.assertj.core.api.Assertions.assertThat;

import groovy.lang.GroovySystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BomTest {

    @Test
    void the_bom_pins_the_groovy_that_rest_assured_brings() throws IOException {
        String bom = Files.readString(Path.of("../tools/bom/pom.xml"));

        assertThat(bom).contains("<groovy.version>" + GroovySystem.getVersion() + "</groovy.version>");
    }
}
