package io.fromswagger.processor.injection;

import io.fromswagger.processor.poet.GeneratedSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Remembers what files look like: most of what comes out of a document comes out of its neighbour, too. */
final class SeenShapes {

    private final Map<GeneratedSource, JavaShape> seen = new HashMap<>();

    /** The same as of all files together, but for the order of their nodes. */
    JavaShape of(List<GeneratedSource> sources) {
        return sources.stream()
                .map(source -> seen.computeIfAbsent(source, unseen -> JavaShape.of(List.of(unseen))))
                .reduce(JavaShape.of(List.of()), JavaShape::and);
    }
}
