package io.fromswagger.contract;

import io.fromswagger.json.Json;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A resource of which tests need one that exists, and the ways to find one; a way that the document doesn't allow is empty.
 *
 * @param path up to the parameter that names it: {@code /orders/{orderId}}
 * @param hooks by path parameter: the hook that gives its value
 * @param links operations whose answers lead to one, as the document says
 * @param producer the operation that makes one
 * @param listing the operation that lists those that are there
 * @param example by path parameter: the document's own value
 * @param reader the operation that shows one
 * @param remover the operation that takes one away
 */
public record ResourceContract(
        String path,
        Map<String, String> hooks,
        List<Link> links,
        Optional<String> producer,
        Optional<Listing> listing,
        Map<String, Json> example,
        Optional<String> reader,
        Optional<String> remover) {

    public ResourceContract {
        hooks = Collections.unmodifiableMap(new LinkedHashMap<>(hooks));
        links = List.copyOf(links);
        example = Collections.unmodifiableMap(new LinkedHashMap<>(example));
    }

    /**
     * An operation whose answer names such a resource.
     *
     * @param parameters by path parameter: its value, or a runtime expression (OpenAPI 3.1, section 4.8.20.4)
     */
    public record Link(String operation, Map<String, String> parameters) {

        public Link {
            parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        }
    }

    /**
     * An operation that answers with a list.
     *
     * @param items JSON pointer of the list in the answer; empty where the answer is the list
     * @param id the property of an item that the last path parameter is
     */
    public record Listing(String operation, String items, String id) {}
}
