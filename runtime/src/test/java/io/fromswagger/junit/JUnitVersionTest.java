package io.fromswagger.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestEngine;

/** The tests of this room run on the JUnit that the build asked for, which may not be the one they were compiled with. */
class JUnitVersionTest {

    @Test
    void is_the_one_that_was_asked_for() {
        assertThat(ServiceLoader.load(TestEngine.class))
                .filteredOn(engine -> engine.getId().equals("junit-jupiter"))
                .singleElement()
                .extracting(TestEngine::getVersion)
                .isEqualTo(Optional.of(System.getProperty("junit.version")));
        assertThat(System.getProperty("junit.version")).matches("(5|6)\\.\\d+\\.\\d+");
    }
}
