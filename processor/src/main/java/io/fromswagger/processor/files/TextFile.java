package io.fromswagger.processor.files;

import io.fromswagger.processor.spec.SpecSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads a file's text: UTF-8, or UTF-16 where the file begins by saying so. Bytes that are neither become U+FFFD, which the
 * reader of the document reports.
 */
public final class TextFile {

    private TextFile() {}

    /**
     * The text of a file.
     *
     * @throws TooLarge when it has more than the heap can hold
     * @throws IOException when it cannot be read
     */
    public static String read(InputStream stream) throws IOException {
        int most = SpecSource.maxLength();
        byte[] bytes = stream.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new TooLarge();
        }
        return new String(bytes, isUtf16(bytes) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    }

    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        boolean bigEndian = bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF;
        return bigEndian || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
    }

    /** The file has more than the compiler's heap can hold. */
    public static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1L;

        TooLarge() {
            super(SpecSource.tooLarge());
        }
    }
}
