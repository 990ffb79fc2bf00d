package io.fromswagger.fake.recording;

import java.lang.reflect.AnnotatedElement;

/** Remembers whether a source uses what the document calls deprecated, about which javac would warn. */
final class Deprecations {

    private boolean areUsed;

    void note(AnnotatedElement used) {
        areUsed |= used.isAnnotationPresent(Deprecated.class);
    }

    boolean areUsed() {
        return areUsed;
    }
}
