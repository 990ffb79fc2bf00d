package io.fromswagger.bench.leaks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** One JVM with a running environment: watched, ended, and looked after. */
final class Run {

    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final Duration LIMIT_OF_CONTAINERS = Duration.ofSeconds(15);
    private static final Duration LOOK = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final String mark = "FROMSWAGGER_BENCH=" + UUID.randomUUID();
    private final Path folder;
    private final Set<Integer> portsBefore = Kernel.ports();
    private final Set<String> containersBefore = Engine.containers();
    private final Set<Integer> portsSeen = new HashSet<>();
    private final Process process;

    /**
     * Starts it.
     *
     * @param folder for its temporary files and its output; made anew
     */
    Run(List<String> command, Path workingFolder, Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        Files.createDirectories(temporary());
        var builder = new ProcessBuilder(command)
                .directory(workingFolder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile());
        builder.environment().put("TMPDIR", temporary().toString());
        builder.environment().put("MAVEN_OPTS", "-Djava.io.tmpdir=" + temporary());
        builder.environment().put(mark.substring(0, mark.indexOf('=')), mark.substring(mark.indexOf('=') + 1));
        process = builder.start();
    }

    static Path temporaryOf(Path folder) {
        return folder.resolve("tmp");
    }

    private Path temporary() {
        return temporaryOf(folder);
    }

    long pid() {
        return process.pid();
    }

    int exitCode() {
        return process.exitValue();
    }

    /** The lines of its output that begin so. */
    List<String> said(String beginning) throws IOException {
        return Files.readAllLines(folder.resolve("output")).stream()
                .filter(line -> line.startsWith(beginning))
                .toList();
    }

    /** Watches which ports are opened until the run ends, at most this long; says whether it has ended. */
    boolean watch(Duration limit) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + limit.toNanos();
        while (process.isAlive() && System.nanoTime() < deadline) {
            portsSeen.addAll(Kernel.portsOf(Kernel.processes(mark).keySet()));
            var rest = Math.min(LOOK.toMillis(), (deadline - System.nanoTime()) / 1_000_000);
            process.waitFor(Math.max(1, rest), TimeUnit.MILLISECONDS);
        }
        return !process.isAlive();
    }

    /** Waits until a process that this one started has this text on its command line. */
    void await(String text) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < deadline && process.isAlive()) {
            for (var each : Kernel.processes(mark).entrySet()) {
                if (each.getValue().contains(text) && each.getKey() != process.pid()) {
                    return;
                }
            }
            Thread.sleep(20);
        }
        throw new IOException("there never was a " + text + "; see " + folder.resolve("output"));
    }

    static void signal(String name, long pid) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(pid))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    /** Waits until nothing is left, the tests' JVM included, at most as long as was promised. */
    Left left() throws IOException, InterruptedException {
        var start = System.nanoTime();
        while (true) {
            var seconds = (System.nanoTime() - start) / 1e9;
            var processes = Kernel.processes(mark, temporary().toString());
            portsSeen.addAll(Kernel.portsOf(processes.keySet()));
            var ports = new TreeSet<>(Kernel.ports());
            ports.retainAll(portsSeen);
            ports.removeAll(portsBefore);
            var containers = Engine.containers();
            containers.removeAll(containersBefore);
            var left = new Left(
                    processes.entrySet().stream().map(Object::toString).toList(),
                    ports.stream().map(String::valueOf).toList(),
                    folders(),
                    new ArrayList<>(containers),
                    seconds);
            var others = new Left(left.processes(), left.ports(), left.folders(), List.of(), seconds);
            var isLate = !others.isNothing() && seconds > LIMIT.toSeconds();
            if (left.isNothing() || isLate || seconds > LIMIT_OF_CONTAINERS.toSeconds()) {
                return left;
            }
            Thread.sleep(LOOK.toMillis());
        }
    }

    /** What is there in the folder for temporary files, but for what JVMs themselves leave when they are killed. */
    private List<String> folders() throws IOException {
        try (var entries = Files.list(temporary())) {
            return entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !name.startsWith("hsperfdata_") && !name.startsWith("surefire"))
                    .toList();
        }
    }
}
