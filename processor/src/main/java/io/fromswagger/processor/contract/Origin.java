package io.fromswagger.processor.contract;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where a document was found, for whoever looks later whether it is still the same.
 *
 * @param folder the folder that its files lie in, from the project's folder on; empty where the class path knows
 * @param sources the hash of each file of which the compiler read a copy, by its path from the project's folder
 */
public record Origin(Optional<String> folder, Map<String, String> sources) {

    /** Whoever looks will have to ask the class path. */
    public static final Origin UNKNOWN = new Origin(Optional.empty(), Map.of());

    public Origin {
        sources = new TreeMap<>(sources);
    }
}
