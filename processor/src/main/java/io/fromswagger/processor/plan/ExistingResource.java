package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Parameter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A resource of which tests need one that exists, and the ways to find one, each only where the document allows it.
 *
 * @param path up to the parameter that names it: {@code /orders/{orderId}}
 * @param parameters those of the path that can have any value
 * @param links operations whose answers lead to one, as the document says
 * @param producer the operation that makes one
 * @param listing the operation that lists those that are there
 * @param example values of the parameters that the document itself gives; empty where it doesn't give all of them
 * @param reader the operation that shows one
 * @param remover the operation that takes one away
 */
public record ExistingResource(
        String path,
        List<Parameter> parameters,
        List<Link> links,
        Optional<String> producer,
        Optional<Listing> listing,
        Map<String, @Nullable Object> example,
        Optional<String> reader,
        Optional<String> remover) {

    public ExistingResource {
        parameters = List.copyOf(parameters);
        links = List.copyOf(links);
        example = Collections.unmodifiableMap(new LinkedHashMap<>(example));
    }

    /**
     * An operation whose answer names such a resource.
     *
     * @param values by path parameter: its value, or a {@link RuntimeExpression}
     */
    public record Link(String operation, Map<String, @Nullable Object> values) {

        public Link {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    /**
     * An operation that answers with a list of such resources.
     *
     * @param items JSON pointer of the list in its answer; empty where the answer is the list
     * @param id the property of an item that the path parameter is
     */
    public record Listing(String operation, String items, String id) {}

    /** The path of the resource that a path's parameter names. */
    public static String path(String template, String parameter) {
        int end = template.indexOf("{" + parameter + "}") + parameter.length() + 2;
        return template.substring(0, end);
    }

    /** The same for paths that differ in the names of their parameters only. */
    public static String regardlessOfNames(String path) {
        return path.replaceAll("\\{[^{}]*}", "{}");
    }
}
