package io.fromswagger.processor.model;

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
}
