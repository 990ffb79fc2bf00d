package io.fromswagger.bench.loop;

import io.fromswagger.processor.FromSwaggerProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The generated tests of one document, compiled into a folder as a user's build does it. */
final class Generated implements AutoCloseable {

    private static final String NAME = "api";

    private final URLClassLoader loader;
    private final List<Class<?>> contractTests;

    private Generated(URLClassLoader loader, List<Class<?>> contractTests) {
        this.loader = loader;
        this.contractTests = contractTests;
    }

    /** @throws Refused if the document can't be read, or what was generated can't be compiled */
    static Generated of(Path specFolder, String spec, Path classes) throws IOException, Refused {
        var javac = ToolProvider.getSystemJavaCompiler();
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        var options = List.of(
                "-d", classes.toString(), "--release", "17", "-Afromswagger.specDir=" + specFolder.toAbsolutePath());
        var task = javac.getTask(new StringWriter(), null, diagnostics, options, null, List.of(annotation(spec)));
        task.setProcessors(List.of(new FromSwaggerProcessor()));
        if (!task.call()) {
            throw new Refused(diagnostics.getDiagnostics().stream()
                    .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                    .map(each -> each.getMessage(Locale.ROOT))
                    .findFirst()
                    .orElse("javac failed"));
        }
        var loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, Generated.class.getClassLoader());
        return new Generated(loader, load(loader, classes));
    }

    private static List<Class<?>> load(URLClassLoader loader, Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(name -> name.endsWith("ContractTest.class"))
                    .sorted()
                    .<Class<?>>map(name -> load(loader, name))
                    .toList();
        }
    }

    private static Class<?> load(URLClassLoader loader, String file) {
        try {
            String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JavaFileObject annotation(String spec) {
        String literal = spec.replace("\\", "\\\\").replace("\"", "\\\"");
        return new SimpleJavaFileObject(
                URI.create("memory:///com/acme/package-info.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return "@io.fromswagger.FromSwagger(spec = \"" + literal + "\", name = \"" + NAME
                        + "\")\npackage com.acme;\n";
            }
        };
    }

    List<Class<?>> contractTests() {
        return contractTests;
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }

    /** Why there are no tests. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        Refused(String reason) {
            super(reason);
        }
    }
}
