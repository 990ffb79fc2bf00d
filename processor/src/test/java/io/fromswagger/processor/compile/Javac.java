package io.fromswagger.processor.compile;

import io.fromswagger.processor.poet.GeneratedSource;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** javac with every warning on and each of them an error. */
public final class Javac {

    private static final List<String> OPTIONS = List.of("-Xlint:all", "-Werror", "-proc:none");

    private Javac() {}

    /** Compiles sources in memory against the class path of the tests. */
    public static Compiled compile(Collection<GeneratedSource> sources) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        StringWriter rest = new StringWriter();
        try (ClassesInMemory files =
                new ClassesInMemory(javac.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8))) {
            List<SourceInMemory> units =
                    sources.stream().map(SourceInMemory::new).toList();
            boolean clean = javac.getTask(rest, files, diagnostics, OPTIONS, null, units)
                    .call();
            return new Compiled(
                    clean && diagnostics.getDiagnostics().isEmpty(), complaints(diagnostics, rest), files.classes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String complaints(DiagnosticCollector<JavaFileObject> diagnostics, StringWriter rest) {
        List<String> lines = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> each : diagnostics.getDiagnostics()) {
            lines.add(each + line(each));
        }
        return String.join("\n", lines) + rest;
    }

    private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
        if (!(diagnostic.getSource() instanceof SourceInMemory source) || diagnostic.getLineNumber() < 1) {
            return "";
        }
        return "\n    " + source.line((int) diagnostic.getLineNumber()).strip();
    }
}
