package io.fromswagger.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Predicate;

/** Reads a file in pieces, from where the last look ended: each byte once, and never much of it in memory. */
final class LogPieces {

    private static final int PIECE = 64 * 1024;

    private final Path file;
    private long position;

    LogPieces(Path file, long position) {
        this.file = file;
        this.position = position;
    }

    /** Hands over what is there up to {@code end}, or until {@code wantsMore} has enough. */
    void read(long end, Predicate<byte[]> wantsMore) {
        try (var channel = FileChannel.open(file)) {
            var buffer = ByteBuffer.allocate(PIECE);
            while (position < end) {
                buffer.clear().limit((int) Math.min(PIECE, end - position));
                var count = channel.read(buffer, position);
                if (count < 0) {
                    return;
                }
                position += count;
                var piece = new byte[count];
                buffer.flip().get(piece);
                if (!wantsMore.test(piece)) {
                    return;
                }
            }
        } catch (NoSuchFileException notYet) {
            // Nothing was printed.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
