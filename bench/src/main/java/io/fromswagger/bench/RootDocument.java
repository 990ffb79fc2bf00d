package io.fromswagger.bench;

import java.nio.file.Path;

/**
 * A document that an annotation could name.
 *
 * @param path below the corpus' folder
 * @param version as the document states it: {@code 2.0}, {@code 3.0.3}
 * @param size in bytes
 */
public record RootDocument(Path path, String version, long size) {

    /** The path with slashes, whatever the machine's separator. */
    public String name() {
        return path.toString().replace('\\', '/');
    }

    /** {@code 2.0}, {@code 3.0}, {@code 3.1} …: what decides how it is read. */
    public String dialect() {
        String[] parts = version.split("\\.", 3);
        return parts.length < 2 ? version : parts[0] + "." + parts[1];
    }
}
