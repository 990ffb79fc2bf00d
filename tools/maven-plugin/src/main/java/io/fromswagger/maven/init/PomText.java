package io.fromswagger.maven.init;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * The lines of a build; as they look, they are resources beside this class.
 *
 * @param version of fromswagger
 * @param folder where documents are searched, relative to the project, where it has to be said
 */
record PomText(String version, Optional<String> folder) {

    private static final String JUNIT = "5.12.2";
    private static final String COMPILER = "3.14.1";
    private static final String SUREFIRE = "3.5.4";

    /** For {@code dependencies}. */
    String dependencies() {
        return filled("dependencies.txt", Map.of("{version}", Literal.xml(version), "{junit}", JUNIT));
    }

    /** For {@code build/plugins}. */
    String plugins() {
        String arguments = folder.map(each -> filled("arguments.txt", Map.of("{folder}", Literal.xml(each))))
                .orElse("");
        return filled(
                "plugins.txt",
                Map.of(
                        "{version}", Literal.xml(version),
                        "{compiler}", COMPILER,
                        "{surefire}", SUREFIRE,
                        "{arguments}", arguments));
    }

    /** A pom of its own. */
    String whole(String groupId, String artifactId) {
        return filled(
                "pom.txt",
                Map.of(
                        "{groupId}",
                        groupId,
                        "{artifactId}",
                        artifactId,
                        "{dependencies}",
                        dependencies().indent(4),
                        "{plugins}",
                        plugins().indent(6)));
    }

    private static String filled(String template, Map<String, String> values) {
        try (var in = PomText.class.getResourceAsStream(template)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + template + " is missing");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (Map.Entry<String, String> each : values.entrySet()) {
                text = text.replace(each.getKey(), each.getValue());
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
