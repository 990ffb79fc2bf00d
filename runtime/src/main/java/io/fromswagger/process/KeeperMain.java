package io.fromswagger.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The keeper process: reads what to look after, and cleans up when the pipe from the tests' JVM breaks, or when the build
 * that runs the tests is gone; then it ends the tests' JVM too, for which nobody waits.
 *
 * <p>It does nothing else, and starts in a moment; it is in a session of its own where there is {@code setsid}, so that it
 * survives what is sent to the group of the tests, and it waits for the tests' JVM also when it is itself asked to end.
 */
final class KeeperMain {

    private static final List<String> SETSID = List.of("/usr/bin/setsid", "/bin/setsid");
    private static final long LAST_ORDERS_MILLIS = 5_000;

    private KeeperMain() {}

    /**
     * Starts the keeper process.
     *
     * @return the pipe to it
     */
    static OutputStream start(String id, Path folder) throws IOException {
        var command = new ArrayList<String>();
        SETSID.stream()
                .filter(file -> Files.isExecutable(Path.of(file)))
                .findFirst()
                .ifPresent(command::add);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // No files of performance data, which a kill would leave in the temporary folder.
        command.addAll(List.of("-XX:-UsePerfData", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx48m"));
        command.addAll(List.of("-cp", classPath(), KeeperMain.class.getName()));
        command.addAll(List.of(
                id, folder.toString(), Long.toString(ProcessHandle.current().pid())));
        BuildTool.ofThisJvm().ifPresent(process -> command.add(Long.toString(process.pid())));
        var builder = new ProcessBuilder(command)
                .directory(folder.getParent().toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        Mark.removeFrom(builder.environment());
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        return builder.start().getOutputStream();
    }

    private static String classPath() throws IOException {
        var source = KeeperMain.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            throw new IOException("it is unknown where fromswagger's classes are");
        }
        try {
            return Path.of(source.getLocation().toURI()).toString();
        } catch (URISyntaxException | IllegalArgumentException | java.nio.file.FileSystemNotFoundException e) {
            throw new IOException("fromswagger's classes are in no file: " + source.getLocation(), e);
        }
    }

    /**
     * Keeps.
     *
     * @param arguments the run, its folder, the tests' process, and the build's if there is one
     */
    public static void main(String[] arguments) throws Exception {
        var sweep = new Sweep(arguments[0], Path.of(arguments[1]));
        var keeping = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> awaitEnd(keeping)));
        if (arguments.length > 3) {
            watchBuild(handle(arguments[3]), handle(arguments[2]), sweep, keeping);
        }
        try (var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (var order = orders.readLine(); order != null; order = orders.readLine()) {
                sweep.take(order);
            }
        }
        sweep.run();
    }

    /** A signal to end must not end it before its work is done. */
    private static void awaitEnd(Thread keeping) {
        try {
            keeping.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Optional<ProcessHandle> handle(String pid) {
        return ProcessHandle.of(Long.parseLong(pid));
    }

    private static void watchBuild(
            Optional<ProcessHandle> build, Optional<ProcessHandle> tests, Sweep sweep, Thread keeping) {
        var watching = new Thread(() -> {
            try {
                while (build.isPresent() && build.get().isAlive()) {
                    Thread.sleep(250);
                }
                if (tests.isPresent()) {
                    sweep.runWith(tests.get());
                    // The tests are gone with the rest, which breaks the pipe. What they still ordered is done first.
                    keeping.join(LAST_ORDERS_MILLIS);
                    Runtime.getRuntime().halt(0);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        watching.setDaemon(true);
        watching.start();
    }
}
