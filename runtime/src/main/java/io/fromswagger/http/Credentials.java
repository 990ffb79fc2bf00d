package io.fromswagger.http;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.OperationContract;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values that prove who is calling, by security scheme.
 *
 * @param byScheme a bearer token, an API key, or {@code user:password}
 */
public record Credentials(Map<String, String> byScheme) {

    /** Nobody's. */
    public static final Credentials NONE = new Credentials(Map.of());

    public Credentials {
        byScheme = Collections.unmodifiableMap(new LinkedHashMap<>(byScheme));
    }

    /** These and one more. */
    public Credentials with(String scheme, String value) {
        Map<String, String> all = new LinkedHashMap<>(byScheme);
        all.put(scheme, value);
        return new Credentials(all);
    }

    /** What goes into a request of the operation: the first alternative of which all values are known; else nothing. */
    public List<Credential> forOperation(ApiContract contract, OperationContract operation) {
        return Later.later();
    }
}
