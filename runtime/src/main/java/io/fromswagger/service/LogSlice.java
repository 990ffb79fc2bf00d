package io.fromswagger.service;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/**
 * A part of a log.
 *
 * @param lines how many lines it has
 * @param last the last of them; very long ones are cut
 */
public record LogSlice(long lines, List<String> last) {

    private static final int LONGEST_LINE = 4_000;

    public LogSlice {
        last = List.copyOf(last);
    }

    /** Counts the lines between two positions, and keeps the last: at most {@code most}, from the last {@code bytes}. */
    static LogSlice of(Path file, long from, long end, int most, int bytes) {
        var count = new AtomicLong();
        var kept = new ByteArrayOutputStream();
        var tailFrom = Math.max(from, end - bytes);
        new LogPieces(file, from).read(tailFrom, piece -> {
            count.addAndGet(newlines(piece));
            return true;
        });
        new LogPieces(file, tailFrom).read(end, piece -> {
            kept.writeBytes(piece);
            return true;
        });
        var lines = kept.toString(StandardCharsets.UTF_8).lines().collect(Collectors.toList());
        var total = count.get() + lines.size();
        if (tailFrom > from && lines.size() > 1) {
            // Its beginning is not there; where a line ends just before, one line less is shown, which is no harm.
            lines.remove(0);
        }
        return new LogSlice(
                total,
                lines.subList(Math.max(0, lines.size() - most), lines.size()).stream()
                        .map(LogSlice::cut)
                        .toList());
    }

    private static long newlines(byte[] piece) {
        var count = 0L;
        for (var each : piece) {
            if (each == '\n') {
                count++;
            }
        }
        return count;
    }

    private static String cut(String line) {
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "…";
    }
}
