package io.fromswagger.processor.plan;

import io.fromswagger.processor.plan.NamedType.EnumType;
import io.fromswagger.processor.plan.NamedType.ObjectType;
import io.fromswagger.processor.plan.NamedType.Property;
import io.fromswagger.processor.plan.NamedType.UnionType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Makes one type of inline ones that say the same of properties of the same name, so that what a test has received it can
 * send.
 */
final class Twins {

    private final Schemas schemas;
    private final Map<String, Set<String>> places = new HashMap<>();
    private final Map<String, String> merged = new LinkedHashMap<>();

    /** @param places where the types stand that are shared already */
    Twins(Schemas schemas, Map<String, Set<String>> places) {
        this.schemas = schemas;
        this.places.putAll(places);
    }

    Types merge(List<NamedType> types, Map<String, Shape> shapes) {
        Set<String> fixed = new HashSet<>(schemas.pointers());
        types.forEach(type -> fixed.addAll(branches(type)));
        List<NamedType> all = types;
        int before;
        do {
            before = merged.size();
            Map<Object, List<NamedType>> alike = new LinkedHashMap<>();
            for (NamedType type : all) {
                Optional<Object> said = fixed.contains(type.key()) ? Optional.empty() : said(type);
                said.ifPresent(words ->
                        alike.computeIfAbsent(words, first -> new ArrayList<>()).add(type));
            }
            alike.values().forEach(this::merge);
            all = all.stream()
                    .filter(type -> !merged.containsKey(type.key()))
                    .map(this::redirected)
                    .toList();
        } while (merged.size() > before);
        merged.forEach((key, twin) -> {
            String survivor = survivor(twin);
            places.computeIfAbsent(survivor, first -> new LinkedHashSet<>(Set.of(survivor)))
                    .add(key);
        });
        Map<String, Shape> redirected = new LinkedHashMap<>();
        shapes.forEach((pointer, shape) -> redirected.put(pointer, redirected(shape)));
        return new Types(all, new Nesting(schemas.pointers(), all, places, this::survivor).all(), redirected);
    }

    /** The one that stays is that of a schema with a name, and of those the one whose place is the shortest to say. */
    private void merge(List<NamedType> alike) {
        NamedType one = Collections.min(
                alike,
                Comparator.comparing((NamedType type) -> !schemas.isWithinNamed(type.pointer()))
                        .thenComparing(type -> type.pointer().pointer().length()));
        alike.stream().filter(type -> type != one).forEach(type -> merged.put(type.key(), one.key()));
    }

    /** Those that implement a union stay apart, as their unions do. */
    private static List<String> branches(NamedType type) {
        return type instanceof UnionType union
                ? union.branches().stream()
                        .filter(branch -> branch.direct() && branch.shape() instanceof Shape.Named)
                        .map(branch -> ((Shape.Named) branch.shape()).key())
                        .toList()
                : List.of();
    }

    /** All that matters of a type but where it stands and what is remarked on it. */
    private static Optional<Object> said(NamedType type) {
        return label(type).map(label -> {
            if (type instanceof EnumType values) {
                return List.of(label, values.values(), values.labels(), values.deprecated());
            } else if (type instanceof ObjectType object) {
                List<Object> said = new ArrayList<>(List.of(label, object.form(), object.deprecated()));
                object.additional().ifPresent(said::add);
                for (Property property : object.properties()) {
                    said.add(List.of(
                            property.jsonName(),
                            property.shape(),
                            property.alwaysPresent(),
                            property.deprecated(),
                            property.constant(),
                            property.defaultValue()));
                }
                return said;
            }
            return null;
        });
    }

    /** The property that the type is for. */
    private static Optional<String> label(NamedType type) {
        String[] tokens = type.pointer().pointer().split("/", -1);
        int last = tokens.length - 1;
        boolean item = tokens[last].equals("items");
        int at = item ? last - 1 : last;
        if (at < 2 || !tokens[at - 1].equals("properties")) {
            return Optional.empty();
        }
        String name = tokens[at].replace("~1", "/").replace("~0", "~");
        return Optional.of(item ? Singular.of(name) : name);
    }

    private NamedType redirected(NamedType type) {
        if (type instanceof ObjectType object) {
            return new ObjectType(
                    type.key(),
                    type.suggestedName(),
                    type.description(),
                    type.deprecated(),
                    object.form(),
                    object.properties().stream().map(this::redirected).toList(),
                    object.additional().map(this::redirected),
                    type.pointer());
        } else if (type instanceof UnionType union) {
            return new UnionType(
                    type.key(),
                    type.suggestedName(),
                    type.description(),
                    type.deprecated(),
                    union.branches().stream()
                            .map(branch ->
                                    new NamedType.Branch(redirected(branch.shape()), branch.direct(), branch.tags()))
                            .toList(),
                    union.discriminator(),
                    type.pointer());
        }
        return type;
    }

    private Property redirected(Property property) {
        return new Property(
                property.jsonName(),
                redirected(property.shape()),
                property.alwaysPresent(),
                property.deprecated(),
                property.description(),
                property.constant(),
                property.defaultValue(),
                property.pointer());
    }

    private Shape redirected(Shape shape) {
        if (shape instanceof Shape.ListOf list) {
            return new Shape.ListOf(redirected(list.items()), list.nullable());
        } else if (shape instanceof Shape.MapOf map) {
            return new Shape.MapOf(redirected(map.values()), map.nullable());
        }
        return shape instanceof Shape.Named named ? new Shape.Named(survivor(named.key()), named.nullable()) : shape;
    }

    private String survivor(String key) {
        String found = key;
        while (merged.containsKey(found)) {
            found = Objects.requireNonNull(merged.get(found));
        }
        return found;
    }
}
