package io.fromswagger.service;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Looks for a text in a log that grows. */
final class TextSearch {

    private final LogPieces pieces;

    /** Each byte is a character: so a text is found also where a piece begins within a character. */
    private final String wanted;

    private String carried = "";
    private boolean found;

    TextSearch(Path file, String text) {
        this.pieces = new LogPieces(file, 0);
        this.wanted = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /** Whether it is there by now. */
    boolean found() {
        if (!found) {
            pieces.read(Long.MAX_VALUE, this::goesOn);
        }
        return found;
    }

    private boolean goesOn(byte[] piece) {
        var text = carried + new String(piece, StandardCharsets.ISO_8859_1);
        found = text.contains(wanted);
        carried = text.substring(Math.max(0, text.length() - wanted.length() + 1));
        return !found;
    }
}
