package io.fromswagger.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/** Looks at a jar before it is started: a JVM would say less, and later. */
final class JarCheck {

    private JarCheck() {}

    /** What is wrong with the jar and what to do; empty when it can be started. */
    static Optional<String> fault(Path jar) {
        if (!Files.isRegularFile(jar)) {
            return Optional.of(
                    "there is no jar " + jar
                            + "\n  do        build it first: mvn package -DskipTests; or start what is compiled: .mainClass(…)");
        }
        try (var opened = new JarFile(jar.toFile())) {
            var manifest = opened.getManifest();
            if (manifest != null && manifest.getMainAttributes().containsKey(Attributes.Name.MAIN_CLASS)) {
                return Optional.empty();
            }
            return Optional.of("the manifest of " + jar + " has no Main-Class"
                    + "\n  do        set one where the jar is built (maven-jar-plugin: archive, manifest, mainClass), or"
                    + " name one here: .mainClass(\"…\").classPath(Path.of(\"" + jar.getFileName() + "\"), …)");
        } catch (IOException e) {
            return Optional.of(jar + " is no jar that can be read: " + e.getMessage()
                    + "\n  do        build it again: mvn clean package -DskipTests");
        }
    }
}
