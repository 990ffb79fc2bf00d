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
import java.util.Optional;
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
    private final Optional<String> name;
    private final Optional<String> mediaType;

    private Bytes(byte[] content) {
        this(content, Optional.empty(), Optional.empty());
    }

    private Bytes(byte[] content, Optional<String> name, Optional<String> mediaType) {
        this.content = content;
        this.name = name;
        this.mediaType = mediaType;
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
     * The file's content, read now, under the file's name.
     *
     * @throws UncheckedIOException when it can't be read
     */
    public static Bytes of(Path file) {
        try {
            return new Bytes(Files.readAllBytes(file)).named(String.valueOf(file.getFileName()));
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

    /** The same content under a file name, which a part of a multipart body tells. */
    public Bytes named(String fileName) {
        return new Bytes(content, Optional.of(fileName), mediaType);
    }

    /** The same content as this media type, which a part of a multipart body tells. */
    public Bytes as(String type) {
        return new Bytes(content, name, Optional.of(type));
    }

    /** The file name, where there is one. */
    public Optional<String> name() {
        return name;
    }

    /** The media type, where it was said. */
    public Optional<String> mediaType() {
        return mediaType;
    }

    /** How many bytes there are. */
    public int size() {
        return content.length;
    }

    /** Whether there is no byte. */
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
