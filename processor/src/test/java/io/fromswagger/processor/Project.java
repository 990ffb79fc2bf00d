package io.fromswagger.processor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A user's project in a folder: sources and documents go in, javac runs, files and diagnostics come out. */
final class Project {

    static final String PETS = """
            openapi: 3.0.3
            info: {title: Pets, version: '1'}
            paths:
              /pets:
                get:
                  operationId: listPets
                  responses: {'200': {description: All pets}}
            """;

    private final Path folder;
    private final List<String> options = new ArrayList<>();
    private final List<Path> archives = new ArrayList<>();

    Project(Path folder) {
        this.folder = folder;
    }

    Project file(String path, String text) {
        return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    Project file(String path, byte[] bytes) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An archive on the class path. */
    Project archive(String path, Map<String, String> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        archives.add(folder.resolve(path));
        return file(path, bytes.toByteArray());
    }

    /** The package {@code com.acme} with these annotations. */
    Project annotated(String... annotations) {
        String text = String.join("\n", annotations) + "\npackage com.acme;\n\nimport io.fromswagger.*;\n";
        return file("src/com/acme/package-info.java", text);
    }

    Project option(String option) {
        options.add(option);
        return this;
    }

    Compilation compile() throws IOException {
        return compile(new FromSwaggerProcessor());
    }

    /** Runs javac with annotation processing only; the folder {@code classes} is both output and class path. */
    Compilation compile(Processor processor) throws IOException {
        Path output = Files.createDirectories(folder.resolve("target/classes"));
        Path resources = Files.createDirectories(folder.resolve("classpath"));
        List<String> arguments = new ArrayList<>(List.of("-proc:only", "-d", output.toString(), "-classpath"));
        List<String> classPath = new ArrayList<>(List.of(resources.toString()));
        archives.forEach(archive -> classPath.add(archive.toString()));
        classPath.add(System.getProperty("java.class.path"));
        arguments.add(String.join(System.getProperty("path.separator"), classPath));
        arguments.addAll(options);
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                        javac.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8);
                Stream<Path> sources = Files.walk(folder.resolve("src"))) {
            List<Path> java =
                    sources.filter(file -> file.toString().endsWith(".java")).toList();
            JavaCompiler.CompilationTask task =
                    javac.getTask(null, files, diagnostics, arguments, null, files.getJavaFileObjectsFromPaths(java));
            task.setProcessors(List.of(processor));
            boolean succeeded = task.call();
            return new Compilation(succeeded, messages(diagnostics), written(output));
        }
    }

    /** A file that the compiler wrote. */
    String written(String path) throws IOException {
        return Files.readString(folder.resolve("target/classes").resolve(path));
    }

    private static List<String> messages(DiagnosticCollector<JavaFileObject> diagnostics) {
        return diagnostics.getDiagnostics().stream().map(Project::message).toList();
    }

    /** As a build tool would print it: {@code ERROR package-info.java:1:21 [FS001] …}. */
    private static String message(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject source = diagnostic.getSource();
        String place = source == null
                ? ""
                : Path.of(source.getName()).getFileName() + ":" + diagnostic.getLineNumber() + ":"
                        + diagnostic.getColumnNumber() + " ";
        return diagnostic.getKind() + " " + place + diagnostic.getMessage(Locale.ROOT);
    }

    private static List<String> written(Path output) throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> output.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /** What javac made of the project. */
    record Compilation(boolean succeeded, List<String> diagnostics, List<String> files) {

        List<String> withCode(String code) {
            return diagnostics.stream()
                    .filter(line -> line.contains("[" + code + "]"))
                    .toList();
        }

        List<String> generated() {
            return files.stream()
                    .filter(file -> !Arrays.asList(file.split("/")).contains("openapi"))
                    .toList();
        }
    }
}
