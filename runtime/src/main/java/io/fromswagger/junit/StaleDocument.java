package io.fromswagger.junit;

import io.fromswagger.contract.ApiContract;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * Notices that a document, or a file that it refers to, was changed after its tests were generated, which not every build
 * does: they would pass or fail by what the document used to say.
 *
 * <p>A file is looked for where it was found at compile time: in the project, or on the class path.
 */
final class StaleDocument {

    private final ApiContract api;
    private final ClassLoader loader;
    private final Path project;

    private StaleDocument(ApiContract api, ClassLoader loader, Path project) {
        this.api = api;
        this.loader = loader;
        this.project = project;
    }

    /** Fails when a file of the document is another now; says nothing of files that are not there. */
    static void check(ApiContract api, ClassLoader loader, Path project) throws IOException {
        new StaleDocument(api, loader, project).check();
    }

    private void check() throws IOException {
        for (Map.Entry<String, String> file : api.files().sha256().entrySet()) {
            Optional<byte[]> now = bytes(file.getKey());
            if (now.isPresent() && !isTextOf(file.getValue(), now.get())) {
                throw new IllegalStateException(file.getKey() + " was changed after the tests of '" + api.name()
                        + "' were generated from it. Generate them anew: mvn clean test"
                        + " (if that is known and wanted: -Dfromswagger.stale=allowed)");
            }
        }
    }

    private Optional<byte[]> bytes(String path) throws IOException {
        if (api.files().folder().isPresent()) {
            Path file = project.resolve(api.files().folder().get()).resolve(path);
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        }
        try (InputStream stream = loader.getResourceAsStream(path)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        }
    }

    /** The processor's fingerprint is that of the text; a byte order mark doesn't make another one. */
    private static boolean isTextOf(String sha256, byte[] bytes) {
        String text = new String(bytes, isUtf16(bytes) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return sha256.equals(sha256(text)) || sha256.equals(sha256(unmarked));
    }

    private static boolean isUtf16(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        return mark == 0xFEFF || mark == 0xFFFE;
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
