package io.fromswagger.service;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Definitions of a service {@code orders} for these tests. */
final class SomeDefinitions {

    private SomeDefinitions() {}

    static ServiceDefinition of(List<String> command, Readiness readiness) {
        return of(command, readiness, Map.of(), Duration.ofSeconds(30));
    }

    static ServiceDefinition of(
            List<String> command, Readiness readiness, Map<String, Supplier<String>> variables, Duration startTimeout) {
        return of(command, Optional.empty(), readiness, variables, startTimeout);
    }

    static ServiceDefinition ofJar(Path jar) {
        return of(
                List.of("java", "-jar", jar.toString(), "{port}"),
                Optional.of(jar),
                Readiness.tcp(),
                Map.of(),
                Duration.ofSeconds(30));
    }

    private static ServiceDefinition of(
            List<String> command,
            Optional<Path> jar,
            Readiness readiness,
            Map<String, Supplier<String>> variables,
            Duration startTimeout) {
        var words = new ArrayList<Supplier<String>>();
        command.forEach(word -> words.add(() -> word));
        return new ServiceDefinition(
                "orders",
                words,
                jar,
                variables,
                true,
                Optional.empty(),
                readiness,
                startTimeout,
                Duration.ofMillis(500));
    }
}
