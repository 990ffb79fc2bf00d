package io.fromswagger.processor.plan;

import io.fromswagger.processor.plan.NamedType.Branch;
import io.fromswagger.processor.plan.NamedType.ObjectType;
import io.fromswagger.processor.plan.NamedType.Property;
import io.fromswagger.processor.plan.NamedType.UnionType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives a type that a discriminator knows by just one value that value, so that a test needn't. */
final class Tags {

    private record Place(String type, String property) {}

    private Tags() {}

    static List<NamedType> constant(List<NamedType> types) {
        Map<Place, Set<String>> tags = new HashMap<>();
        for (NamedType type : types) {
            if (type instanceof UnionType union && union.discriminator().isPresent()) {
                for (Branch branch : union.branches()) {
                    if (branch.shape() instanceof Shape.Named named) {
                        tags.computeIfAbsent(
                                        new Place(
                                                named.key(),
                                                union.discriminator().get()),
                                        first -> new HashSet<>())
                                .addAll(branch.tags());
                    }
                }
            }
        }
        return types.stream().map(type -> tagged(type, tags)).toList();
    }

    private static NamedType tagged(NamedType type, Map<Place, Set<String>> tags) {
        if (!(type instanceof ObjectType object)) {
            return type;
        }
        return object.with(object.properties().stream()
                .map(property ->
                        tagged(property, tags.getOrDefault(new Place(type.key(), property.jsonName()), Set.of())))
                .toList());
    }

    private static Property tagged(Property property, Set<String> tags) {
        boolean text = property.shape() instanceof Shape.Text value && value.format() == Shape.Text.Format.STRING;
        return text && tags.size() == 1 && property.constant().isEmpty()
                ? property.always(tags.iterator().next())
                : property;
    }
}
