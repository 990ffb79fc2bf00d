package io.fromswagger.maven.doctor;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program on a search path, which is asked for its version. */
record Program(Path file) {

    private static final int SECONDS = 10;

    static Optional<Program> find(String name, List<Path> folders) {
        return folders.stream()
                .flatMap(folder -> Stream.of("", ".exe", ".cmd").map(suffix -> folder.resolve(name + suffix)))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst()
                .map(Program::new);
    }

    /** What it prints when it is asked; empty if it fails or takes too long. */
    Optional<String> version() {
        try {
            var process = new ProcessBuilder(file.toString(), "--version")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return Optional.empty();
            }
            String said = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
            return process.exitValue() == 0 ? said.lines().findFirst().map(String::strip) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
