package io.fromswagger.contract;

import io.fromswagger.json.Json;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The files that an API was generated from.
 *
 * @param folder where they lie, from the project's folder on; empty where only the class path knows
 * @param sha256 the fingerprint of each file's text, by its path from that folder or on the class path
 * @param sources where they are copies: the fingerprint of each original's text, by its path from the project's folder
 */
public record DocumentFiles(Optional<String> folder, Map<String, String> sha256, Map<String, String> sources) {

    public DocumentFiles {
        sha256 = Collections.unmodifiableMap(new LinkedHashMap<>(sha256));
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    }

    /** What a contract says of them. */
    public static DocumentFiles read(Json contract) {
        Map<String, String> sha256 = new LinkedHashMap<>();
        contract.get("files").members().forEach((path, hash) -> sha256.put(path, hash.asString()));
        if (sha256.isEmpty()) {
            contract.get("sha256")
                    .optional()
                    .ifPresent(hash -> sha256.put(contract.get("spec").asString(), hash.asString()));
        }
        Map<String, String> sources = new LinkedHashMap<>();
        contract.get("sources").members().forEach((path, hash) -> sources.put(path, hash.asString()));
        return new DocumentFiles(contract.get("folder").optional().map(Json::asString), sha256, sources);
    }
}
