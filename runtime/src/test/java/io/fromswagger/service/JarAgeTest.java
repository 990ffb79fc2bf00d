package io.fromswagger.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A jar beside the classes that it was built from. */
class JarAgeTest {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    @TempDir
    private Path target;

    @Test
    void a_class_that_was_compiled_later_is_told_in_one_line() throws IOException {
        var jar = file("orders.jar", NOON);
        file("classes/com/acme/Order.class", NOON.minusSeconds(5));
        file("classes/com/acme/Orders.class", NOON.plusSeconds(5));

        assertThat(JarAge.warning(jar))
                .contains("the tests run orders.jar, which is older than " + target.resolve("classes")
                        + ": package it anew (mvn package -DskipTests), or start what is compiled: .mainClass(…)");
    }

    @Test
    void a_jar_of_what_was_compiled_last_is_fine_whatever_else_lies_beside_it() throws IOException {
        var jar = file("orders.jar", NOON);
        file("classes/com/acme/Order.class", NOON);
        file("classes/openapi/orders.yaml", NOON.plusSeconds(5));
        file("test-classes/com/acme/OrderTest.class", NOON.plusSeconds(5));

        assertThat(JarAge.warning(jar)).isEmpty();
        assertThat(JarAge.warning(target.resolve("not-there.jar"))).isEmpty();
    }

    private Path file(String name, Instant modified) throws IOException {
        var file = target.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.setLastModifiedTime(Files.createFile(file), FileTime.from(modified));
    }
}
