package io.fromswagger.contract;

import io.fromswagger.json.Json;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A resource of which tests need one that exists, and the ways to find one; a way that the document doesn't allow is empty.
 *
 * @param path up to the parameter that names it: {@code /orders/{orderId}}
 * @param hooks by path parameter: the hook that gives its value
 * @param producer the operation that makes one
 * @param listing the operation that lists those that are there
 * @param example by path parameter: the document's own value
 * @param reader the operation that shows one
 * @param remover the operation that takes one away
 */
public record ResourceContract(
        String path,
        Map<String, String> hooks,
        Optional<String> producer,
        Optional<Listing> listing,
        Map<String, Json> example,
        Optional<String> reader,
        Optional<String> remover) {

    public ResourceContract {
        hooks = Collections.unmodifiableMap(new LinkedHashMap<>(hooks));
        example = Collections.unmodifiableMap(new LinkedHashMap<>(example));
    }

    /**
     * An operation that answers with a list.
     *
     * @param items JSON pointer of the list in the answer; empty where the answer is the list
     * @param id the property of an item that the last path parameter is
     */
    public record Listing(String operation, String items, String id) {}
}
