package io.fromswagger.processor;

import java.util.OptionalInt;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.PackageElement;

/**
 * One {@code @FromSwagger} where the user wrote it.
 *
 * @param value the annotation's {@code spec}, to which all problems are pinned
 * @param repetition which of the package's repeated annotations it is, from 0 on; empty where it is the only one
 */
record Declaration(
        PackageElement element,
        AnnotationMirror mirror,
        AnnotationValue value,
        OptionalInt repetition,
        String spec,
        String name,
        boolean service) {

    /** The name that was given, or one made of the document's file name. */
    String apiName() {
        return name.isEmpty() ? ApiName.ofSpec(spec) : name;
    }

    Request request() {
        return new Request(element.getQualifiedName().toString(), apiName(), spec, service);
    }
}
