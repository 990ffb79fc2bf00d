package io.fromswagger.service;

import io.fromswagger.process.ChildProcess;
import io.fromswagger.process.Keeper;
import io.fromswagger.process.Launch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Asks a JVM that hangs what its {@code main} thread is doing. */
final class MainThread {

    private static final Duration LIMIT = Duration.ofSeconds(4);
    private static final int MOST_FRAMES = 20;

    private MainThread() {}

    /** The stack of the first JVM among these processes; empty if there is none, or if it doesn't say. */
    static List<String> stack(List<ProcessHandle> processes) {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        return Files.isExecutable(jcmd)
                ? jvm(processes).map(jvm -> ask(jcmd, jvm.pid())).orElse(List.of())
                : List.of();
    }

    private static Optional<ProcessHandle> jvm(List<ProcessHandle> processes) {
        return processes.stream()
                .filter(process -> process.info()
                        .command()
                        .map(program -> Path.of(program).getFileName().toString())
                        .filter(program -> program.equals("java") || program.equals("java.exe"))
                        .isPresent())
                .findFirst();
    }

    private static List<String> ask(Path jcmd, long pid) {
        var folder = Keeper.ofThisJvm().newFolder("stack");
        var command = List.of(jcmd.toString(), Long.toString(pid), "Thread.print");
        try (var process = ChildProcess.start(Launch.of(command, folder.resolve("threads"), Duration.ZERO))) {
            return process.waitForEnd(LIMIT) ? main(process.log()) : List.of();
        } catch (IOException e) {
            return List.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        } finally {
            Keeper.ofThisJvm().delete(folder);
        }
    }

    private static List<String> main(Path threads) throws IOException {
        try (var lines = Files.lines(threads)) {
            return lines.dropWhile(line -> !line.startsWith("\"main\""))
                    .skip(1)
                    .takeWhile(line -> !line.isBlank())
                    .map(String::strip)
                    .limit(MOST_FRAMES)
                    .toList();
        }
    }
}
