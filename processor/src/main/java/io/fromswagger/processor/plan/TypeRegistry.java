package io.fromswagger.processor.plan;

import io.fromswagger.processor.plan.NamedType.ObjectType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The types met so far, by key, and those that were mentioned and still have to be looked into. */
final class TypeRegistry {

    private final Map<String, Optional<NamedType>> types = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> objects = new HashSet<>();
    private final Deque<Runnable> mentioned = new ArrayDeque<>();
    private final Map<String, Set<String>> places = new HashMap<>();

    /** Keeps a place for a type, before those that it contains; false when it has one already. */
    boolean begin(String key, String suggestedName) {
        names.putIfAbsent(key, suggestedName);
        return types.putIfAbsent(key, Optional.empty()) == null;
    }

    void define(NamedType type) {
        types.put(type.key(), Optional.of(type));
        if (type instanceof ObjectType) {
            objects.add(type.key());
        }
    }

    /** An object type that is looked into once what mentions it is done, which keeps the stack low. */
    void mention(String key, String suggestedName, Runnable lookInto) {
        if (objects.add(key)) {
            names.putIfAbsent(key, suggestedName);
            mentioned.add(lookInto);
        }
    }

    /** Looks into all that was mentioned, and into what that mentions. */
    void complete() {
        for (Runnable next = mentioned.poll(); next != null; next = mentioned.poll()) {
            next.run();
        }
    }

    /** Says that a type that is shared stands here too. */
    void standsAt(String key, String place) {
        places.computeIfAbsent(key, first -> new LinkedHashSet<>()).add(place);
    }

    /** Where the types stand that are shared, by key; all others stand where their key says. */
    Map<String, Set<String>> places() {
        return places;
    }

    boolean knows(String key) {
        return types.containsKey(key);
    }

    boolean isObject(String key) {
        return objects.contains(key);
    }

    Optional<NamedType> type(String key) {
        return types.getOrDefault(key, Optional.empty());
    }

    String nameOf(String key) {
        return names.getOrDefault(key, key);
    }

    /** In the order in which they were met. */
    List<NamedType> types() {
        return types.values().stream().flatMap(Optional::stream).toList();
    }
}
