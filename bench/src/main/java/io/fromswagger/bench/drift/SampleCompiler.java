package io.fromswagger.bench.drift;

import io.fromswagger.processor.FromSwaggerProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles the sample's service tests as its build does, processor and all, with other documents than its own. */
final class SampleCompiler implements AutoCloseable {

    private static final String PACKAGE = "com/acme/orders";

    private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    /** Opens the archives of the class path once. */
    private final StandardJavaFileManager files =
            javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

    private final Path sample;
    private final String classPath;

    /**
     * A compiler of one sample.
     *
     * @param sample the folder of the module
     * @param classPath with the runtime and what the sample's tests need besides
     */
    SampleCompiler(Path sample, String classPath) {
        this.sample = sample;
        this.classPath = classPath;
    }

    /** The document of the payments, as it is. */
    Tree payments() throws IOException {
        return Tree.read(document("payments"));
    }

    /**
     * What javac finds wrong.
     *
     * @param output where the documents go, and the classes if there are any
     */
    synchronized List<Complaint> compile(Tree payments, Path output) throws IOException {
        Path documents = Files.createDirectories(output.resolve("openapi"));
        Files.writeString(documents.resolve("payments.yaml"), payments.yaml());
        Files.writeString(documents.resolve("orders.yaml"), Files.readString(document("orders")));
        var options = List.of(
                "-d",
                output.toString(),
                "--class-path",
                classPath,
                "--release",
                "17",
                "-Werror",
                "-Xlint:all,-processing,-classfile",
                "-Afromswagger.specDir=" + output);
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        var rest = new StringWriter();
        var task = javac.getTask(rest, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(sources()));
        task.setProcessors(List.of(new FromSwaggerProcessor()));
        boolean succeeded = task.call();
        var complaints = new ArrayList<Complaint>();
        for (var diagnostic : diagnostics.getDiagnostics()) {
            if (isComplaint(diagnostic)) {
                complaints.add(complaint(diagnostic));
            }
        }
        if (succeeded != complaints.isEmpty()) {
            throw new IllegalStateException("javac " + (succeeded ? "succeeded" : "failed") + ", but said "
                    + diagnostics.getDiagnostics() + rest);
        }
        return complaints;
    }

    @Override
    public void close() throws IOException {
        files.close();
    }

    private Path document(String name) {
        return sample.resolve("src/main/resources/openapi/" + name + ".yaml");
    }

    /** Not the tests of parts of the service, which know nothing of documents. */
    private List<Path> sources() throws IOException {
        try (var all = Files.list(sample.resolve("src/test/java").resolve(PACKAGE))) {
            return all.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /** All but what is only mentioned, and that warnings are errors, which says nothing new. */
    private static boolean isComplaint(Diagnostic<?> diagnostic) {
        return switch (diagnostic.getKind()) {
            case ERROR, WARNING, MANDATORY_WARNING -> !"compiler.err.warnings.and.werror".equals(diagnostic.getCode());
            default -> false;
        };
    }

    private static Complaint complaint(Diagnostic<? extends JavaFileObject> diagnostic) throws IOException {
        var source = diagnostic.getSource();
        var message = spoken(diagnostic.getMessage(Locale.ROOT));
        if (source == null) {
            return new Complaint("", false, 0, "", message);
        }
        Path file = Path.of(source.toUri());
        String code = source.getCharContent(true)
                .toString()
                .lines()
                .skip(Math.max(0, diagnostic.getLineNumber() - 1))
                .findFirst()
                .orElse("");
        boolean written = file.toString().contains("src/test/java");
        return new Complaint(file.getFileName().toString(), written, diagnostic.getLineNumber(), code.strip(), message);
    }

    /** In one line, and with simple names, as on the console. */
    private static String spoken(String message) {
        return message.replaceAll("\\s+", " ").replaceAll("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])", "");
    }

    /**
     * What javac says about a line.
     *
     * @param file {@code PayOrderTest.java}
     * @param written whether a person wrote the file
     * @param code the line
     */
    record Complaint(String file, boolean written, long line, String code, String message) {

        boolean isAbout(Drift.BrokenLine broken) {
            return written
                    && file.equals(broken.file())
                    && code.contains(broken.code())
                    && message.contains(broken.message());
        }

        @Override
        public String toString() {
            return file + ":" + line + ": " + message;
        }
    }
}
