package io.fromswagger.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Puts a log without secrets in the place of one that may have some, once nobody writes to it any more. */
final class MaskedLog {

    private static final int PIECE = 64 * 1024;

    private final Path file;
    private final Secrets secrets;

    MaskedLog(Path file, Secrets secrets) {
        this.file = file;
        this.secrets = secrets;
    }

    /** Masks the file; bytes of pieces without a secret stay as they are. */
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
        var piece = new byte[PIECE];
        try (var in = Files.newInputStream(file);
                var out = Files.newOutputStream(masked)) {
            var filled = in.readNBytes(piece, 0, PIECE);
            while (filled > 0) {
                var end = endOfWholeLines(piece, filled);
                var text = new String(piece, 0, end, StandardCharsets.UTF_8);
                var shown = secrets.mask(text);
                if (shown.equals(text)) {
                    out.write(piece, 0, end);
                } else {
                    out.write(shown.getBytes(StandardCharsets.UTF_8));
                    changed = true;
                }
                System.arraycopy(piece, end, piece, 0, filled - end);
                filled = filled - end + in.readNBytes(piece, filled - end, PIECE - filled + end);
            }
        }
        return changed;
    }

    /** A line that fills the piece is cut at its last space, if it has one. */
    private static int endOfWholeLines(byte[] piece, int filled) {
        for (var end : List.of('\n', ' ')) {
            for (var index = filled - 1; filled == PIECE && index > 0; index--) {
                if (piece[index] == end) {
                    return index + 1;
                }
            }
        }
        return filled;
    }
}
