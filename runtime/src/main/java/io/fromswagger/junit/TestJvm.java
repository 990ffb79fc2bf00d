package io.fromswagger.junit;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** This JVM, and which run of tests it is a part of. */
final class TestJvm {

    /** Surefire's forks have in common when their execution began: {@code 2026-11-22T18-59-13_285-jvmRun2}. */
    private static final Pattern SUREFIRE_EXECUTION = Pattern.compile("\\s(\\d{4}-\\S+)-jvmRun\\d+\\s");

    private TestJvm() {}

    /** What the JVMs of a run have in common: Surefire's word for it, or else the process that started them. */
    static String run() {
        return surefireExecution()
                .orElseGet(() ->
                        ProcessHandle.current().parent().map(TestJvm::name).orElse("nobody"));
    }

    /** Whether the name of the run is no other run's. Else JVMs are of one run that are alive at the same time. */
    static boolean isNamedByItsBuild() {
        return surefireExecution().isPresent();
    }

    /** The name of this process, which no other process gets. */
    static String me() {
        return name(ProcessHandle.current());
    }

    /** Whether the process of that name is not this one, and not over. */
    static boolean isAnotherAlive(String name) {
        long pid = Long.parseLong(name.substring(0, name.indexOf(' ')));
        return !name.equals(me())
                && ProcessHandle.of(pid)
                        .filter(process -> process.isAlive() && name(process).equals(name))
                        .isPresent();
    }

    private static String name(ProcessHandle process) {
        return process.pid() + " "
                + process.info().startInstant().map(Instant::toString).orElse("");
    }

    /** What the forks of one execution of Surefire have in common; empty where none runs these tests. */
    static Optional<String> surefireExecution() {
        Matcher execution = SUREFIRE_EXECUTION.matcher(System.getProperty("sun.java.command", ""));
        return execution.find() ? Optional.of(execution.group(1)) : Optional.empty();
    }
}
