package io.fromswagger.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as a value: immutable, and equal when their content is.
 *
 * <p>In JSON they are base64; as a body of their own, or as a part of one, they travel as they are.
 *
 * <pre>{@code
 * photos.putPhoto(Bytes.of(Path.of("src/test/resources/cat.png"))).expect200();
 * }</pre>
 */
public final class Bytes {

    /** No bytes at all. */
    public static final Bytes EMPTY = new Bytes(new byte[0]);

    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    /** A copy of the array. */
    public static Bytes of(byte[] content) {
        return new Bytes(content.clone());
    }

    /** The text in UTF-8. */
    public static Bytes of(String text) {
        return new Bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The file's content, read now.
     *
     * @throws UncheckedIOException when it can't be read
     */
    public static Bytes of(Path file) {
        try {
            return new Bytes(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What is left of the stream, read now; closing the stream is up to the caller.
     *
     * @throws UncheckedIOException when it can't be read
     */
    public static Bytes of(InputStream stream) {
        try {
            return new Bytes(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int size() {
        return content.length;
    }

    public boolean isEmpty() {
        return content.length == 0;
    }

    /** A stream over the content; each call begins anew. */
    public InputStream stream() {
        return new ByteArrayInputStream(content);
    }

    /** A copy of the content. */
    public byte[] toByteArray() {
        return content.clone();
    }

    /** The content as text. */
    public String text(Charset charset) {
        return new String(content, charset);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Bytes that && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    /** How many there are; the content itself is rarely something to read. */
    @Override
    public String toString() {
        return content.length + (content.length == 1 ? " byte" : " bytes");
    }
}
