package io.fromswagger.junit;

import io.fromswagger.contract.ApiContract;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Notices that a document was changed after its tests were generated, which no build tool does: they would pass or fail
 * by what the document used to say.
 */
final class StaleDocument {

    private StaleDocument() {}

    /** Fails when the document on the class path is another; says nothing when none is there. */
    static void check(ApiContract api, ClassLoader loader) throws IOException {
        try (var document = loader.getResourceAsStream(api.spec())) {
            if (document != null && !isThatOf(api, document.readAllBytes())) {
                throw new IllegalStateException(api.spec() + " was changed after the tests of '" + api.name()
                        + "' were generated from it. Generate them anew: mvn clean test"
                        + " (if that is known and wanted: -Dfromswagger.stale=allowed)");
            }
        }
    }

    /** A byte order mark doesn't make another document. */
    private static boolean isThatOf(ApiContract api, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return sha256(bytes).equals(api.sha256())
                || sha256(unmarked.getBytes(StandardCharsets.UTF_8)).equals(api.sha256());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
