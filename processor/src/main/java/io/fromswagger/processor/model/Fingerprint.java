package io.fromswagger.processor.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a document said when it was read.
 *
 * @param sha256 of the document, in hex; where it refers to other files, of the list of all that were read, a line
 *     {@code <sha256>  <path>} for each
 * @param files the hash of each file that was read, by its path from the folder that the document was found in
 */
public record Fingerprint(String sha256, Map<String, String> files) {

    public Fingerprint {
        files = new LinkedHashMap<>(files);
    }

    /** Of one file's text, in hex. */
    public static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
