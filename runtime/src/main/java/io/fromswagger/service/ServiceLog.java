package io.fromswagger.service;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a process printed, standard output and standard error in one file.
 *
 * <p>A test remembers {@link #position()} when it starts and asks for {@link #since(long)} when it fails, so that only
 * the lines of that test are shown.
 */
public final class ServiceLog {

    private static final int TAIL_BYTES = 64 * 1024;

    private final Path file;

    /** The log that is in this file, or will be. */
    public ServiceLog(Path file) {
        this.file = file;
    }

    /** The file. */
    public Path file() {
        return file;
    }

    /** How many bytes were printed so far. */
    public long position() {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines that were printed since a {@link #position()}. */
    public List<String> since(long position) {
        return read(position).lines().toList();
    }

    /** The last lines, at most this many. */
    public List<String> tail(int lines) {
        var from = Math.max(0, position() - TAIL_BYTES);
        var all = read(from).lines().toList();
        return all.subList(Math.max(0, all.size() - lines), all.size());
    }

    /** Everything that was printed so far. */
    public String text() {
        return read(0);
    }

    private String read(long from) {
        if (!Files.exists(file)) {
            return "";
        }
        try (var reader = new RandomAccessFile(file.toFile(), "r")) {
            var length = (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(0, reader.length() - from));
            var bytes = new byte[length];
            reader.seek(from);
            reader.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
