package io.fromswagger.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** One document in one role, from its annotation to class files in memory, as in a user's compile. */
final class Trial {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Compilers compilers;
    private final Path folder;
    private final boolean compile;

    Trial(Compilers compilers, Path folder, boolean compile) {
        this.compilers = compilers;
        this.folder = folder;
        this.compile = compile;
    }

    /**
     * A run.
     *
     * @param operations how many the document has; -1 if they can't be counted
     */
    Row run(RootDocument document, int operations, String role) {
        MemoryFiles files = compilers.files();
        MeasuredProcessor processor = new MeasuredProcessor();
        MemoryFiles.Written annotation = annotation(document, role);
        Said said = Said.of(compilers.process(
                files, List.of(annotation), processor, List.of("-Afromswagger.specDir=" + folder.toAbsolutePath())));
        String contract = files.resource(".contract.json");
        List<MemoryFiles.Written> sources = files.sources();

        String result = "ok";
        String message = "";
        double compileSeconds = 0;
        if (!said.firstError().isEmpty()) {
            result = said.errorCode().equals(Said.BUG) ? "exception" : "refused " + said.errorCode();
            message = said.firstError();
        } else if (!said.complaints().isEmpty()) {
            result = result(said.complaints());
            message = message(said.complaints());
        } else if (compile) {
            long start = System.nanoTime();
            List<Diagnostic<?>> complaints =
                    Said.of(compilers.compile(compilers.files(), sources)).complaints();
            compileSeconds = (System.nanoTime() - start) / 1e9;
            if (!complaints.isEmpty()) {
                result = result(complaints);
                message = message(complaints);
            }
        }
        return new Row(
                document,
                role,
                operations,
                operations(contract),
                said.skipped(),
                (int) sources.stream().filter(Trial::isModel).count(),
                result,
                message,
                said.tally(),
                sources.size(),
                sources.stream()
                        .mapToInt(source -> (int) source.text().lines().count())
                        .sum(),
                processor.seconds(),
                compileSeconds,
                processor.peakMegabytes());
    }

    static MemoryFiles.Written annotation(RootDocument document, String role) {
        String spec = document.name().replace("\\", "\\\\").replace("\"", "\\\"");
        return new MemoryFiles.Written(
                "com/acme/package-info.java",
                "@io.fromswagger.FromSwagger(spec = \"" + spec + "\", name = \"api\", role = io.fromswagger.Role."
                        + role + ")\npackage com.acme;\n");
    }

    private static boolean isModel(MemoryFiles.Written source) {
        return source.getName().contains("/model/") && !source.getName().endsWith("package-info.java");
    }

    private static int operations(@Nullable String contract) {
        try {
            return contract == null
                    ? 0
                    : JSON.readTree(contract).path("operations").size();
        } catch (IOException e) {
            throw new UncheckedIOException("the contract resource is no JSON", e);
        }
    }

    private static String result(List<Diagnostic<?>> complaints) {
        // -Werror adds an error of its own, which is no reason.
        return complaints.stream().anyMatch(each -> each.getKind() == Diagnostic.Kind.ERROR && !isWerror(each))
                ? "javac errors"
                : "javac warnings";
    }

    private static String message(List<Diagnostic<?>> complaints) {
        Diagnostic.Kind gravest = result(complaints).equals("javac errors")
                ? Diagnostic.Kind.ERROR
                : complaints.get(0).getKind();
        Diagnostic<?> first = complaints.stream()
                .filter(each -> each.getKind() == gravest && !isWerror(each))
                .findFirst()
                .orElse(complaints.get(0));
        String more = complaints.size() > 1 ? " (and " + (complaints.size() - 1) + " more)" : "";
        return Said.text(first) + place(first) + more;
    }

    private static boolean isWerror(Diagnostic<?> diagnostic) {
        return "compiler.err.warnings.and.werror".equals(diagnostic.getCode());
    }

    private static String place(Diagnostic<?> diagnostic) {
        if (!(diagnostic.getSource() instanceof MemoryFiles.Written source)) {
            return "";
        }
        Optional<String> line = source.text()
                .lines()
                .skip(Math.max(0, diagnostic.getLineNumber() - 1))
                .findFirst();
        return " @ " + source.getName() + ":" + diagnostic.getLineNumber() + " «"
                + line.orElse("").strip() + "»";
    }
}
