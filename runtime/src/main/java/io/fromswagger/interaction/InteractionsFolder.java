package io.fromswagger.interaction;

import io.fromswagger.json.JsonMismatch;
import io.fromswagger.json.JsonSyntaxProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Where the interactions of a run are kept: {@code target/fromswagger/interactions}, a file for each API. */
public record InteractionsFolder(Path folder) {

    /** Below the folder of the results. */
    public static InteractionsFolder in(Path results) {
        return new InteractionsFolder(results.resolve("interactions"));
    }

    /**
     * Writes the file of an API; a reader never sees half of it. What an earlier run left of test classes that did not run
     * now stays, for a developer often runs a single class.
     *
     * @param testClasses those that ran, without their packages
     */
    public void write(Interactions interactions, Set<String> testClasses) {
        var file = folder.resolve(interactions.api() + ".json");
        try {
            Files.createDirectories(folder);
            write(file, Files.exists(file) ? interactions.and(earlier(file, testClasses)) : interactions);
        } catch (IOException e) {
            throw new UncheckedIOException("The interactions can't be written to " + file, e);
        }
    }

    private static List<Interaction> earlier(Path file, Set<String> testClasses) throws IOException {
        try {
            return InteractionsJson.read(Files.readString(file))
                    .without(testClasses)
                    .all();
        } catch (JsonSyntaxProblem | JsonMismatch notOurs) {
            return List.of();
        }
    }

    private void write(Path file, Interactions interactions) throws IOException {
        var half = folder.resolve(
                file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        Files.writeString(half, InteractionsJson.write(interactions), StandardCharsets.UTF_8);
        Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** What runs with the tests have left here; empty where there was none. */
    public List<Interactions> read() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var all = new ArrayList<Interactions>();
        try (var files = Files.newDirectoryStream(folder, "*.json")) {
            for (var file : files) {
                all.add(InteractionsJson.read(Files.readString(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The interactions in " + folder + " can't be read", e);
        }
        all.sort(Comparator.comparing(Interactions::api));
        return List.copyOf(all);
    }
}
