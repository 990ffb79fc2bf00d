package io.fromswagger.report;

import io.fromswagger.json.Json;
import io.fromswagger.json.JsonCodec;
import io.fromswagger.json.JsonMismatch;
import io.fromswagger.json.JsonSyntaxProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where the results are written: {@code target/fromswagger} unless told otherwise.
 *
 * <p>Each JVM of a build adds its part ({@code parts/}), and writes the files of all that is known by then. Parts of another
 * build are taken away.
 */
public record ResultsFolder(Path folder) {

    private static final String HISTORY = "history.json";

    /**
     * Adds what this JVM found to what the others of its build have found; a reader never sees half a file. One JVM at a time
     * may do so.
     *
     * @return the board of all of it
     */
    public Board add(Build build, RunReport report) {
        try {
            Files.createDirectories(parts());
            return write(new Part(build, report));
        } catch (IOException e) {
            throw new UncheckedIOException("The results can't be written to " + folder, e);
        }
    }

    /** The page that a person opens. */
    public Path page() {
        return folder.resolve("index.html");
    }

    private Board write(Part own) throws IOException {
        write(
                parts().resolve(own.build().started().toInstant().toEpochMilli() + "-"
                        + ProcessHandle.current().pid() + ".json"),
                own.toJson());
        var parts = partsOf(own.build());
        var whole = Merging.of(parts.stream().map(Part::report).toList());
        var started = parts.stream()
                .map(part -> part.build().started())
                .min(Comparator.comparing(OffsetDateTime::toInstant))
                .orElseThrow();
        var history = read(HISTORY, json -> JsonCodec.decode(json, History.class))
                .orElse(History.NONE)
                .with(PastRun.of(own.build().name(), started, whole), whole);
        var changes = Changes.of(whole, history);
        write(
                folder.resolve(HISTORY),
                ShownText.ofJson(JsonCodec.encode(history).toString()) + "\n");
        write(folder.resolve("coverage.json"), CoverageJson.of(whole));
        write(folder.resolve("summary.md"), SummaryMarkdown.of(whole, changes));
        write(page(), IndexHtml.of(whole, changes, history.runs()));
        return new Board(whole, changes);
    }

    /** In the order in which their JVMs began; those of other builds are deleted. */
    private List<Part> partsOf(Build build) throws IOException {
        var parts = new ArrayList<Part>();
        try (var files = Files.newDirectoryStream(parts(), "*.json")) {
            for (var file : files) {
                var part = read("parts/" + file.getFileName(), Part::of).filter(each -> build.has(each.build()));
                if (part.isEmpty()) {
                    Files.deleteIfExists(file);
                }
                part.ifPresent(parts::add);
            }
        }
        parts.sort(Comparator.comparing(part -> part.build().started().toInstant()));
        return parts;
    }

    /** Empty when there is no such file, or one that another version wrote. */
    private <T> Optional<T> read(String name, Function<Json, T> reading) throws IOException {
        var file = folder.resolve(name);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.apply(Json.parse(Files.readString(file))));
        } catch (JsonSyntaxProblem | JsonMismatch ofAnotherVersion) {
            return Optional.empty();
        }
    }

    private static void write(Path file, String text) throws IOException {
        Path half = file.resolveSibling(file.getFileName() + ".tmp");
        Files.writeString(half, text, StandardCharsets.UTF_8);
        Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path parts() {
        return folder.resolve("parts");
    }
}
