package io.fromswagger.processor;

import io.fromswagger.processor.files.FolderNeighbours;
import io.fromswagger.processor.files.TextFile;
import io.fromswagger.processor.spec.SpecSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Generates from each document of a folder in a JVM of its own, and prints a line for each: its name, and what was said. */
final class BombRun {

    private BombRun() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        List<Path> documents;
        try (Stream<Path> files = Files.list(folder)) {
            documents = files.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path document : documents) {
            long start = System.nanoTime();
            String said = said(folder, document);
            long millis = (System.nanoTime() - start) / 1_000_000;
            System.out.println(document.getFileName() + " " + said + " (" + millis + " ms)");
        }
    }

    private static String said(Path folder, Path document) throws IOException {
        String name = document.getFileName().toString();
        try (InputStream stream = Files.newInputStream(document)) {
            SpecSource source =
                    new SpecSource(name, TextFile.read(stream), new FolderNeighbours(folder, Optional.empty()));
            Outcome outcome = Generation.run(new Request("com.acme", "bomb", name, true), source);
            String first = outcome.problems().isEmpty()
                    ? "no problem"
                    : outcome.problems().get(0).toString();
            String codes = outcome.problems().stream()
                    .map(problem -> problem.code().id())
                    .distinct()
                    .collect(Collectors.joining(" "));
            return (outcome.contract().isPresent() ? "generated: " : "refused: ")
                    + first.substring(0, Math.min(200, first.length())) + " " + codes;
        } catch (TextFile.TooLarge e) {
            return "refused: " + e.getMessage();
        }
    }
}
