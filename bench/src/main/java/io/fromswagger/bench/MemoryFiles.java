package io.fromswagger.bench;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.jspecify.annotations.Nullable;

/** Keeps what javac and the processor write. */
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {

    private final Map<String, Written> written = new LinkedHashMap<>();

    MemoryFiles(JavaFileManager files) {
        super(files);
    }

    /** The generated sources, by class name. */
    List<Written> sources() {
        return written.values().stream()
                .filter(file -> file.getKind() == JavaFileObject.Kind.SOURCE)
                .toList();
    }

    /** What was written to a resource whose path ends so; null if nothing was. */
    @Nullable
    String resource(String end) {
        return written.entrySet().stream()
                .filter(file -> file.getKey().endsWith(end))
                .map(file -> file.getValue().text())
                .findFirst()
                .orElse(null);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, @Nullable FileObject sibling) {
        return add(className.replace('.', '/') + kind.extension, kind);
    }

    @Override
    public FileObject getFileForOutput(
            Location location, String packageName, String relativeName, @Nullable FileObject sibling) {
        return add(packageName.replace('.', '/') + "/" + relativeName, JavaFileObject.Kind.OTHER);
    }

    @Override
    public boolean isSameFile(FileObject a, FileObject b) {
        return a.equals(b);
    }

    @Override
    public void close() {
        // The manager behind it serves the next document.
    }

    private Written add(String path, JavaFileObject.Kind kind) {
        Written file = new Written(path, kind);
        written.put(path, file);
        return file;
    }

    /** A file in memory. */
    static final class Written extends SimpleJavaFileObject {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Written(String path, Kind kind) {
            super(URI.create("memory:///" + path), kind);
        }

        Written(String path, String text) {
            this(path, Kind.SOURCE);
            bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        }

        String text() {
            return bytes.toString(StandardCharsets.UTF_8);
        }

        @Override
        public OutputStream openOutputStream() {
            bytes.reset();
            return bytes;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text();
        }
    }
}
