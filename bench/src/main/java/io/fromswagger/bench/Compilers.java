package io.fromswagger.bench;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** javac in this process, kept warm: the class path's jars are opened once. */
final class Compilers {

    private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager classPath;
    private final String path;

    /**
     * A compiler of users' code.
     *
     * @param path what users of the runtime have on their class path, and nothing else
     */
    Compilers(String path) {
        this.path = path;
        this.classPath = javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
    }

    MemoryFiles files() {
        return new MemoryFiles(classPath);
    }

    /** Lets a processor work on sources; compiles nothing. */
    List<Diagnostic<?>> process(
            MemoryFiles files, List<? extends JavaFileObject> sources, Processor processor, List<String> options) {
        List<String> all = new ArrayList<>(List.of("-proc:only", "--release", "17", "--class-path", path));
        all.addAll(options);
        return run(files, sources, all, List.of(processor));
    }

    /** Compiles with every warning on and each of them an error. */
    List<Diagnostic<?>> compile(MemoryFiles files, List<? extends JavaFileObject> sources) {
        List<String> options = List.of(
                "-Xlint:all", "-Werror", "--release", "17", "-proc:none", "-implicit:none", "--class-path", path);
        return run(files, sources, options, List.of());
    }

    private List<Diagnostic<?>> run(
            MemoryFiles files,
            List<? extends JavaFileObject> sources,
            List<String> options,
            List<Processor> processors) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        StringWriter rest = new StringWriter();
        JavaCompiler.CompilationTask task = javac.getTask(rest, files, diagnostics, options, null, sources);
        if (!processors.isEmpty()) {
            task.setProcessors(processors);
        }
        boolean success = task.call();
        List<Diagnostic<?>> found = new ArrayList<>(diagnostics.getDiagnostics());
        if (!success && found.stream().noneMatch(each -> each.getKind() == Diagnostic.Kind.ERROR)) {
            throw new IllegalStateException("javac failed without a word of why: " + rest);
        }
        return found;
    }
}
