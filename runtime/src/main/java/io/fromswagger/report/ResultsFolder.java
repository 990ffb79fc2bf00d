package io.fromswagger.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Where the results are written: {@code target/fromswagger} unless told otherwise. */
public record ResultsFolder(Path folder) {

    /** Writes all files; a reader never sees half of one. */
    public void write(List<ApiReport> apis) {
        try {
            Files.createDirectories(folder);
            write("coverage.json", CoverageJson.of(apis));
            write("summary.md", SummaryMarkdown.of(apis));
            write("index.html", IndexHtml.of(apis));
        } catch (IOException e) {
            throw new UncheckedIOException("The results can't be written to " + folder, e);
        }
    }

    /** The page that a person opens. */
    public Path page() {
        return folder.resolve("index.html");
    }

    private void write(String name, String text) throws IOException {
        Path half = folder.resolve(name + "." + ProcessHandle.current().pid() + ".tmp");
        Files.writeString(half, text, StandardCharsets.UTF_8);
        Files.move(half, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
}
