package io.fromswagger.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The first run of the processor in a JVM, within a javac that writes what is generated to disk and compiles nothing. */
public final class ColdGeneration {

    private ColdGeneration() {}

    /** Takes a document, the class path of the generated code and a folder; prints the seconds within the processor. */
    public static void main(String[] arguments) throws IOException {
        Path document = Path.of(arguments[0]).toAbsolutePath();
        Path out = Path.of(arguments[2]);
        Path annotation = out.resolve("in/com/acme/package-info.java");
        Files.createDirectories(annotation.getParent());
        Files.createDirectories(out.resolve("out"));
        try (Writer writer = Files.newBufferedWriter(annotation)) {
            writer.write("@io.fromswagger.FromSwagger(spec = \"" + document.getFileName()
                    + "\", name = \"api\")\npackage com.acme;\n");
        }
        MeasuredProcessor processor = new MeasuredProcessor();
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        long start = System.nanoTime();
        try (StandardJavaFileManager files =
                javac.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "-proc:only",
                    "--class-path",
                    arguments[1],
                    "-d",
                    out.resolve("out").toString(),
                    "-s",
                    out.resolve("out").toString(),
                    "-Afromswagger.specDir=" + document.getParent());
            JavaCompiler.CompilationTask task =
                    javac.getTask(null, files, diagnostics, options, null, files.getJavaFileObjects(annotation));
            task.setProcessors(List.of(processor));
            task.call();
        }
        diagnostics.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .forEach(System.err::println);
        System.out.printf(
                Locale.ROOT,
                "seconds=%.3f javac=%.3f peak=%d%n",
                processor.seconds(),
                (System.nanoTime() - start) / 1e9,
                processor.peakMegabytes());
    }
}
