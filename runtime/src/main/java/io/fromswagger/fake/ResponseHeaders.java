package io.fromswagger.fake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The base of the generated headers of one response: those that a test names. */
public abstract class ResponseHeaders {

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    /** Called by the generated class of a response's headers. */
    protected ResponseHeaders() {}

    /** Answers with this header. */
    protected void set(String name, @Nullable Object value) {
        values.put(name, value);
    }

    Map<String, @Nullable Object> values() {
        return Collections.unmodifiableMap(values);
    }
}
