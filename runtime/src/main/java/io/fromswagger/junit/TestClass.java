package io.fromswagger.junit;

import java.lang.annotation.Annotation;
import java.util.Optional;

/** Reads annotations of test classes. */
final class TestClass {

    private TestClass() {}

    /** The annotation on the class, or on the nearest class around it. */
    static <A extends Annotation> Optional<A> annotation(Class<?> testClass, Class<A> type) {
        for (Class<?> each = testClass; each != null; each = each.getEnclosingClass()) {
            var found = each.getAnnotation(type);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }
}
