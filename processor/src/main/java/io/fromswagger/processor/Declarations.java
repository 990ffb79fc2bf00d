package io.fromswagger.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Reads {@code @FromSwagger} by its name, so that the processor needs no class of the runtime. */
final class Declarations {

    static final String ANNOTATION = "io.fromswagger.FromSwagger";
    static final String CONTAINER = "io.fromswagger.FromSwagger.List";

    private Declarations() {}

    /** In the order in which they are written. One that javac itself refuses is left out. */
    static List<Declaration> on(PackageElement element) {
        List<Declaration> declarations = new ArrayList<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (isNamed(mirror, ANNOTATION)) {
                declaration(element, mirror, OptionalInt.empty()).ifPresent(declarations::add);
            } else if (isNamed(mirror, CONTAINER)) {
                int repetition = 0;
                for (AnnotationMirror inner : contained(mirror)) {
                    declaration(element, inner, OptionalInt.of(repetition++)).ifPresent(declarations::add);
                }
            }
        }
        return declarations;
    }

    private static boolean isNamed(AnnotationMirror mirror, String name) {
        Element type = mirror.getAnnotationType().asElement();
        return type instanceof TypeElement known && known.getQualifiedName().contentEquals(name);
    }

    private static List<AnnotationMirror> contained(AnnotationMirror container) {
        List<AnnotationMirror> mirrors = new ArrayList<>();
        if (value(container, "value").map(AnnotationValue::getValue).orElse(null) instanceof List<?> list) {
            for (Object item : list) {
                if (item instanceof AnnotationValue value && value.getValue() instanceof AnnotationMirror mirror) {
                    mirrors.add(mirror);
                }
            }
        }
        return mirrors;
    }

    private static Optional<Declaration> declaration(
            PackageElement element, AnnotationMirror mirror, OptionalInt repetition) {
        return value(mirror, "spec")
                .filter(value -> value.getValue() instanceof String)
                .map(value -> new Declaration(
                        element,
                        mirror,
                        value,
                        repetition,
                        value.getValue().toString(),
                        text(mirror, "name"),
                        !text(mirror, "role").equals("DOWNSTREAM")));
    }

    private static String text(AnnotationMirror mirror, String key) {
        Object given = value(mirror, key).map(AnnotationValue::getValue).orElse("");
        return given instanceof VariableElement constant
                ? constant.getSimpleName().toString()
                : given.toString();
    }

    /** What is written, or else the default. */
    private static Optional<AnnotationValue> value(AnnotationMirror mirror, String key) {
        Element type = mirror.getAnnotationType().asElement();
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> method.getSimpleName().contentEquals(key))
                .flatMap(method -> Optional.<AnnotationValue>ofNullable(
                        mirror.getElementValues().get(method))
                        .or(() -> Optional.ofNullable(method.getDefaultValue()))
                        .stream())
                .findFirst();
    }
}
