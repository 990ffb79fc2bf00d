package io.fromswagger.service;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * What a process printed, standard output and standard error in one file.
 *
 * <p>A log may be larger than the memory, so it is read from the file when it is asked for, in pieces, and what is handed
 * out is bounded. A test remembers {@link #position()} when it starts and asks for {@link #since(long, int)} when it
 * fails, so that only the lines of that test are shown.
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
            return Files.size(file);
        } catch (NoSuchFileException e) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What was printed since a {@link #position()}: how many lines, and the last of them, from the last 64 KB.
     *
     * @param most how many lines to show
     */
    public LogSlice since(long position, int most) {
        return LogSlice.of(file, position, position(), most, TAIL_BYTES);
    }

    /** The last lines, at most this many, from the last 64 KB. */
    public List<String> tail(int lines) {
        var end = position();
        return LogSlice.of(file, Math.max(0, end - TAIL_BYTES - 1), end, lines, TAIL_BYTES)
                .last();
    }

    /** Whether this text was printed so far, in one line or across several. */
    public boolean contains(String text) {
        return new TextSearch(file, text).found();
    }

    /** Cuts what was printed first, so that about this many bytes are left; for when nobody prints any more. */
    void keepLast(int bytes) {
        var end = position();
        if (end <= bytes) {
            return;
        }
        var kept = new ByteArrayOutputStream();
        kept.writeBytes(("… the first " + (end - bytes) + " bytes were cut\n").getBytes(StandardCharsets.UTF_8));
        new LogPieces(file, end - bytes).read(end, piece -> {
            kept.writeBytes(piece);
            return true;
        });
        try {
            Files.write(file, kept.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
