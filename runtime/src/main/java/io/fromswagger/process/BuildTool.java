package io.fromswagger.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The JVM of Maven or Gradle that runs the tests of this JVM.
 *
 * <p>For fromswagger's own rooms.
 */
public final class BuildTool {

    /** Set in the JVMs that Surefire and Gradle fork for tests. */
    private static final List<String> FORKED = List.of("surefire.real.class.path", "org.gradle.test.worker");

    private BuildTool() {}

    /** Empty when this JVM was started by anything else, such as an IDE. */
    public static Optional<ProcessHandle> ofThisJvm() {
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

    /** What the JVMs of one build have in common; this JVM's own where no build tool runs it. */
    public static String idOfThisBuild() {
        var process = ofThisJvm().orElseGet(ProcessHandle::current);
        return process.pid()
                + process.info()
                        .startInstant()
                        .map(started -> "-" + started.toEpochMilli())
                        .orElse("");
    }

    /** Whether what the build tool prints goes to a terminal; not where that can't be known. */
    public static boolean printsToTerminal() {
        var process = ofThisJvm();
        if (process.isEmpty()) {
            return false;
        }
        try {
            var output = Path.of("/proc", Long.toString(process.get().pid()), "fd", "1");
            return Files.readSymbolicLink(output).toString().matches("/dev/(pts/|tty).*");
        } catch (IOException | UnsupportedOperationException notLinux) {
            return false;
        }
    }

    private static boolean isJava(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString().startsWith("java"))
                .orElse(false);
    }
}
