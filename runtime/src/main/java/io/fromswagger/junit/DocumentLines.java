package io.fromswagger.junit;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.Violation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;

/** The lines of a document around the rule that was broken. */
final class DocumentLines {

    private static final int BEFORE = 2;
    private static final int AFTER = 5;
    private static final int WIDEST = 160;

    private DocumentLines() {}

    /** Empty where the document, or the place in it, is not known here. */
    static Optional<String> around(Violation violation, ApiContract contract, ClassLoader loader) {
        int line = violation.line();
        if (line <= 0) {
            return Optional.empty();
        }
        String pointer = violation.pointer();
        // A place in a file that the document refers to has that file's path before its '#'.
        String file = pointer.indexOf('#') > 0 ? pointer.substring(0, pointer.indexOf('#')) : contract.spec();
        return text(file, contract, loader).flatMap(text -> lines(file, text, line));
    }

    private static Optional<String> lines(String file, String text, int line) {
        var all = text.lines().toList();
        if (line > all.size()) {
            return Optional.empty();
        }
        var shown = new StringBuilder(file + ":" + line);
        for (int number = Math.max(1, line - BEFORE); number <= Math.min(all.size(), line + AFTER); number++) {
            var content = all.get(number - 1);
            shown.append("\n%s %5d  ".formatted(number == line ? ">" : " ", number))
                    .append(content.length() <= WIDEST ? content : content.substring(0, WIDEST) + "…");
        }
        return Optional.of(shown.toString());
    }

    private static Optional<String> text(String file, ApiContract contract, ClassLoader loader) {
        try {
            var folder = contract.files().folder();
            if (folder.isPresent()) {
                var inProject =
                        ProjectPlace.ofThisJvm().folder().resolve(folder.get()).resolve(file);
                return Files.isRegularFile(inProject) ? Optional.of(Files.readString(inProject)) : Optional.empty();
            }
            try (var stream = loader.getResourceAsStream(file)) {
                return stream == null
                        ? Optional.empty()
                        : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException notInUtf8) {
            return Optional.empty();
        }
    }
}
