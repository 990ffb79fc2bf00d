package io.fromswagger.service;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Puts a log without secrets in the place of one that may have some, once nobody writes to it any more. */
final class MaskedLog {

    private static final int LONGEST_LINE = 256 * 1024;

    private final Path file;
    private final Secrets secrets;

    MaskedLog(Path file, Secrets secrets) {
        this.file = file;
        this.secrets = secrets;
    }

    /** Masks the file; bytes of lines without a secret stay as they are. */
    synchronized void write() throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        var masked = Files.createTempFile(file.toAbsolutePath().getParent(), file.getFileName() + ".", ".masked");
        try {
            if (copy(masked)) {
                Files.move(masked, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(masked);
        }
    }

    /** Says whether anything had to be masked. */
    private boolean copy(Path masked) throws IOException {
        var changed = false;
        try (var in = new BufferedInputStream(Files.newInputStream(file));
                var out = new BufferedOutputStream(Files.newOutputStream(masked))) {
            for (var line = nextLine(in); line.length > 0; line = nextLine(in)) {
                var text = new String(line, StandardCharsets.UTF_8);
                var shown = secrets.mask(text);
                changed |= !shown.equals(text);
                out.write(shown.equals(text) ? line : shown.getBytes(StandardCharsets.UTF_8));
            }
        }
        return changed;
    }

    /** The next line with its end; one without end is cut, at a space where there is one. */
    private static byte[] nextLine(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (var next = in.read(); next >= 0; next = in.read()) {
            line.write(next);
            var isLong = (line.size() >= LONGEST_LINE && next == ' ') || line.size() >= 2 * LONGEST_LINE;
            if (next == '\n' || isLong) {
                break;
            }
        }
        return line.toByteArray();
    }
}
