package io.fromswagger.contract;

import java.util.List;

/** The documented body of a request. */
public record BodyContract(boolean required, List<MediaTypeContract> content, String pointer, int line) {

    public BodyContract {
        content = List.copyOf(content);
    }
}
