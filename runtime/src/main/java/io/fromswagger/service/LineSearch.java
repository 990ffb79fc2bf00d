package io.fromswagger.service;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks for the first line that fits a pattern in a log that grows; a line that has not ended is not looked at. */
final class LineSearch {

    private static final int LONGEST_LINE = 64 * 1024;

    private final LogPieces pieces;
    private final Pattern pattern;
    private String carried = "";
    private @Nullable Matcher match;

    LineSearch(Path file, Pattern pattern) {
        this.pieces = new LogPieces(file, 0);
        this.pattern = pattern;
    }

    /** The match in the first line that has one by now. */
    Optional<Matcher> match() {
        if (match == null) {
            pieces.read(Long.MAX_VALUE, this::goesOn);
        }
        return Optional.ofNullable(match);
    }

    private boolean goesOn(byte[] piece) {
        var text = carried + new String(piece, StandardCharsets.ISO_8859_1);
        var lineStart = 0;
        for (var end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', lineStart)) {
            if (fits(text.substring(lineStart, end))) {
                return false;
            }
            lineStart = end + 1;
        }
        carried = text.substring(Math.max(lineStart, text.length() - LONGEST_LINE));
        return true;
    }

    private boolean fits(String bytes) {
        var line = new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        var matcher = pattern.matcher(line);
        if (matcher.find()) {
            match = matcher;
        }
        return match != null;
    }
}
