package io.fromswagger.processor;

import io.fromswagger.processor.spec.SpecSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads a file's text, or says in the exception's message why it is no text to read. */
final class TextFile {

    private TextFile() {}

    static String read(InputStream stream) throws IOException {
        int most = SpecSource.maxLength();
        byte[] bytes = stream.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new TooLarge();
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IOException("it is not UTF-8 text", e);
        }
    }

    /** The file has more than the compiler's heap can hold. */
    static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1L;

        TooLarge() {
            super(SpecSource.tooLarge());
        }
    }
}
