package io.fromswagger.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The JVM of Maven or Gradle that runs the tests of this JVM. */
final class BuildTool {

    /** Set in the JVMs that Surefire and Gradle fork for tests. */
    private static final List<String> FORKED = List.of("surefire.real.class.path", "org.gradle.test.worker");

    private BuildTool() {}

    /** Empty when this JVM was started by anything else, such as an IDE. */
    static Optional<ProcessHandle> ofThisJvm() {
        if (FORKED.stream().allMatch(property -> System.getProperty(property) == null)) {
            return Optional.empty();
        }
        // A shell may stand between.
        var ancestor = ProcessHandle.current().parent();
        while (ancestor.isPresent() && !isJava(ancestor.get())) {
            ancestor = ancestor.get().parent();
        }
        return ancestor;
    }

    private static boolean isJava(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString().startsWith("java"))
                .orElse(false);
    }
}
