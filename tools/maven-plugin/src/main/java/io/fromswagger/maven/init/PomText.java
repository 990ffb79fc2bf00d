package io.fromswagger.maven.init;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Predicate;

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
    String dependencies(Optional<ExistingBuild> build) {
        String junitVersion = has(build, ExistingBuild::managesJUnit) ? "" : filled("junit-version.txt");
        return filled("runtime.txt")
                + (has(build, ExistingBuild::hasJUnit)
                        ? ""
                        : filled("junit.txt").replace("{junitVersion}", junitVersion));
    }

    /** For {@code build/plugins}. */
    String plugins(Optional<ExistingBuild> build) {
        String arguments = folder.map(each -> filled("arguments.txt").replace("{folder}", Literal.xml(each)))
                .orElse("");
        String compilerVersion = has(build, ExistingBuild::hasCompiler) ? "" : filled("compiler-version.txt");
        return filled("compiler.txt")
                        .replace("{compilerVersion}", compilerVersion)
                        .replace("{arguments}", arguments)
                + (has(build, ExistingBuild::hasSurefire) ? "" : filled("surefire.txt"))
                + filled("refresh.txt");
    }

    /** For {@code build/plugins}, too: what has the build make what is started before the tests. */
    String packing(ExistingBuild build) {
        return switch (build.packing()) {
            case JAR -> filled("jar.txt");
            case SPRING_BOOT -> filled("jar.txt") + filled("spring-boot.txt");
            case QUARKUS -> filled("quarkus.txt").replace("{quarkus}", Literal.xml(build.packingGroup()));
        };
    }

    /** A pom of its own. */
    String whole(String groupId, String artifactId) {
        return filled("pom.txt")
                .replace("{groupId}", groupId)
                .replace("{artifactId}", artifactId)
                .replace("{dependencies}", dependencies(Optional.empty()).indent(4))
                .replace("{plugins}", plugins(Optional.empty()).indent(6));
    }

    private static boolean has(Optional<ExistingBuild> build, Predicate<ExistingBuild> what) {
        return build.filter(what).isPresent();
    }

    private String filled(String template) {
        try (var in = PomText.class.getResourceAsStream(template)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + template + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{version}", Literal.xml(version))
                    .replace("{junit}", JUNIT)
                    .replace("{compiler}", COMPILER)
                    .replace("{surefire}", SUREFIRE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
