package io.fromswagger.processor.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the place of a path's parameters.
 *
 * @param produced the operation that makes what {@code producedParameters} name
 * @param values of the other parameters
 */
record PathValues(Optional<String> produced, List<String> producedParameters, Map<String, @Nullable Object> values) {}
