package io.fromswagger.processor.names;

import com.palantir.javapoet.ClassName;
import io.fromswagger.processor.plan.ApiPlan;
import io.fromswagger.processor.plan.NamedType;
import io.fromswagger.processor.plan.NamedType.Branch;
import io.fromswagger.processor.plan.NamedType.ObjectType;
import io.fromswagger.processor.plan.NamedType.UnionType;
import io.fromswagger.processor.plan.Shape;
import io.fromswagger.processor.plan.Types;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The classes of the types: those of the package, those that the document names first, and then those that stand in
 * another type, from the outermost to the innermost.
 */
final class TypeNames {

    /** A class file bears the names of all classes around it, and file systems end at 255 bytes. */
    private static final int LONGEST_CLASS_FILE = 255 - ".class".length();

    private static final int LONGEST_HELPER = "$Unknown".length();

    private final String packageName;
    private final Types planned;
    private final Houses houses;
    private final Map<String, ClassName> classes = new HashMap<>();
    private final Scope topLevel = new Scope(List.of());

    TypeNames(ApiPlan plan, String packageName) {
        this.packageName = packageName;
        this.planned = plan.types();
        this.houses = new Houses(plan.types());
        Set<String> schemas = plan.api().schemas().stream()
                .map(schema -> schema.schema().pointer().pointer())
                .collect(Collectors.toSet());
        List<NamedType> alone = plan.types().named().stream()
                .filter(type -> houses.owner(type.key()).isEmpty())
                .toList();
        alone.stream().filter(type -> schemas.contains(type.key())).forEach(this::nameAlone);
        alone.stream().filter(type -> !schemas.contains(type.key())).forEach(this::nameAlone);
        List<NamedType> next = alone;
        while (!next.isEmpty()) {
            next = nameWithin(next);
            if (!next.isEmpty()) {
                classes.values().forEach(name -> topLevel.take(name.simpleName()));
            }
            next.forEach(this::nameAlone);
        }
    }

    ClassName of(String key) {
        return Objects.requireNonNull(classes.get(key), () -> "not part of this plan: " + key);
    }

    List<NamedType> within(String key) {
        return houses.within(key).stream().map(this::type).toList();
    }

    /** What a record is called that stands for a type within a union. */
    String wrapper(Shape shape) {
        return "Of" + new ShortNames(key -> of(key).simpleName()).of(shape);
    }

    /** What is taken within a union by the types that stand in it or around it, and by all that its types may mention. */
    Scope scopeWithin(UnionType union) {
        Scope scope = around(union.key(), topLevel.within());
        houses.within(union.key()).forEach(key -> scope.take(of(key).simpleName()));
        return scope;
    }

    private NamedType type(String key) {
        return planned.type(key).orElseThrow();
    }

    private void nameAlone(NamedType type) {
        String wanted = JavaIdentifiers.pascalCase(type.suggestedName());
        classes.put(
                type.key(),
                ClassName.get(packageName, topLevel.claim(ReservedNames.free(wanted, ReservedNames.TYPES))));
    }

    /** Names all that stands in these; whatever finds no room in the name of a file is handed back, to stand alone. */
    private List<NamedType> nameWithin(List<NamedType> alone) {
        List<NamedType> homeless = new ArrayList<>();
        Deque<NamedType> owners = new ArrayDeque<>(alone);
        for (NamedType owner = owners.poll(); owner != null; owner = owners.poll()) {
            List<String> inner = houses.within(owner.key());
            if (inner.isEmpty()) {
                continue;
            }
            Scope scope = scope(owner);
            for (String key : inner) {
                NamedType type = type(key);
                ClassName name = of(owner.key()).nestedClass(scope.claimFirst(wishes(type, owner)));
                if (name.reflectionName().length() - packageName.length() - 1 + longestHelper(type)
                        > LONGEST_CLASS_FILE) {
                    houses.moveOut(key);
                    homeless.add(type);
                } else {
                    classes.put(key, name);
                    owners.add(type);
                }
            }
        }
        return homeless;
    }

    /** What no type within this one may be called: as one around it, or as one that is mentioned within it. */
    private Scope scope(NamedType owner) {
        boolean seenByOthers = owner instanceof UnionType union
                && union.branches().stream()
                        .anyMatch(branch -> branch.direct()
                                && !houses.within(owner.key()).contains(((Shape.Named) branch.shape()).key()));
        Scope scope = around(owner.key(), seenByOthers ? topLevel.within() : new Scope(List.of()));
        for (String mentioned : houses.mentionedWithin(owner.key())) {
            ClassName name = classes.get(mentioned);
            if (name != null) {
                scope.take(name.simpleName());
            }
        }
        return scope;
    }

    private Scope around(String key, Scope scope) {
        for (ClassName name = of(key); name != null; name = name.enclosingClassName()) {
            scope.take(name.simpleName());
        }
        return scope;
    }

    /** The property's name; where that is taken by something else, one that says what it is a part of. */
    private List<String> wishes(NamedType type, NamedType owner) {
        String wanted = JavaIdentifiers.pascalCase(
                planned.nested(type.key()).orElseThrow().suggestedName());
        String name = ReservedNames.free(wanted, ReservedNames.TYPES);
        ClassName around = of(owner.key());
        if (around.simpleNames().stream().noneMatch(name::equalsIgnoreCase)) {
            return List.of(name, around.simpleName() + wanted);
        }
        boolean alternative = owner instanceof UnionType && type instanceof ObjectType;
        return List.of(alternative ? wanted + "Object" : "Inner" + wanted);
    }

    private int longestHelper(NamedType type) {
        int longest = LONGEST_HELPER;
        if (type instanceof UnionType union) {
            ShortNames names =
                    new ShortNames(key -> JavaIdentifiers.pascalCase(type(key).suggestedName()) + "00");
            for (Branch branch : union.branches()) {
                longest = Math.max(
                        longest,
                        branch.direct()
                                ? 0
                                : "$Of00".length() + names.of(branch.shape()).length());
            }
        }
        return longest;
    }
}
