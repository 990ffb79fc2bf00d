package io.fromswagger.processor.poet;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeSpec;
import io.fromswagger.processor.names.NamePlan;
import io.fromswagger.processor.plan.NamedType;
import io.fromswagger.processor.plan.NamedType.ObjectType;
import io.fromswagger.processor.plan.NamedType.UnionType;
import io.fromswagger.processor.plan.Shape;
import io.fromswagger.processor.plan.Types;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The types that the document calls deprecated.
 *
 * <p>Only the user's own code is to be warned; a generated class that mentions such a type says that it knows.
 */
final class DeprecatedTypes {

    private final Set<String> keys;

    DeprecatedTypes(Types types, NamePlan names) {
        Set<String> found = new HashSet<>();
        types.named().stream().filter(NamedType::deprecated).forEach(type -> add(type, names, found));
        this.keys = Set.copyOf(found);
    }

    /** Whoever mentions a type that stands in a deprecated one, mentions that one. */
    private static void add(NamedType type, NamePlan names, Set<String> found) {
        if (found.add(type.key())) {
            names.within(type.key()).forEach(inner -> add(inner, names, found));
        }
    }

    /** Silences the warnings of a class that mentions these shapes, if there would be any. */
    void silenceShapes(TypeSpec.Builder type, Collection<Shape> mentioned) {
        if (mentioned.stream().anyMatch(this::isDeprecated)) {
            silence(type);
        }
    }

    /** The same for a type with properties; javac wants no {@code @Deprecated} on the parameter behind a component. */
    void silence(TypeSpec.Builder spec, ObjectType type, List<UnionType> implemented) {
        boolean properties = type.properties().stream()
                .anyMatch(property -> property.deprecated() || isDeprecated(property.shape()));
        boolean additional = type.additional().filter(this::isDeprecated).isPresent();
        if (properties || additional || implemented.stream().anyMatch(UnionType::deprecated)) {
            silence(spec);
        }
    }

    private static void silence(TypeSpec.Builder type) {
        type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", SpecText.literal("deprecation"))
                .build());
    }

    private boolean isDeprecated(Shape shape) {
        if (shape instanceof Shape.ListOf list) {
            return isDeprecated(list.items());
        }
        if (shape instanceof Shape.MapOf map) {
            return isDeprecated(map.values());
        }
        return shape instanceof Shape.Named named && keys.contains(named.key());
    }
}
