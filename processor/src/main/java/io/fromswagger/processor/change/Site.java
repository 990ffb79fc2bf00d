package io.fromswagger.processor.change;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place of an operation that a value travels at, and the values that were seen there.
 *
 * @param text such as {@code POST /orders, request body}
 * @param root how the value itself is written: {@code $} for a body, nothing for a parameter
 */
record Site(String text, String root, Pair pair, List<Sighting> sightings) {

    Site {
        sightings = List.copyOf(sightings);
    }

    /** A value that was seen. */
    record Sighting(Exchange exchange, @Nullable Object value) {}
}
