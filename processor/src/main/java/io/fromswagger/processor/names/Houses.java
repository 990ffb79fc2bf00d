package io.fromswagger.processor.names;

import io.fromswagger.processor.plan.NamedType;
import io.fromswagger.processor.plan.NamedType.ObjectType;
import io.fromswagger.processor.plan.NamedType.UnionType;
import io.fromswagger.processor.plan.Shape;
import io.fromswagger.processor.plan.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which type stands in which, all by their keys; in a type of which too many would stand, its parts stand alone. */
final class Houses {

    private static final int MOST_IN_ONE_FILE = 150;

    private final Map<String, String> owners = new HashMap<>();
    private final Map<String, List<String>> within = new LinkedHashMap<>();
    private final Map<String, Set<String>> mentioned = new HashMap<>();

    Houses(Types types) {
        for (NamedType type : types.named()) {
            types.nested(type.key()).ifPresent(nested -> {
                owners.put(type.key(), nested.owner());
                within.computeIfAbsent(nested.owner(), first -> new ArrayList<>())
                        .add(type.key());
            });
            mention(type);
        }
        types.named().stream()
                .map(NamedType::key)
                .filter(key -> owner(key).isEmpty())
                .forEach(this::split);
    }

    Optional<String> owner(String key) {
        return Optional.ofNullable(owners.get(key));
    }

    /** Those that stand directly in the type, in the order in which they are generated. */
    List<String> within(String key) {
        return List.copyOf(within.getOrDefault(key, List.of()));
    }

    void moveOut(String key) {
        String owner = owners.remove(key);
        if (owner != null) {
            within.getOrDefault(owner, new ArrayList<>()).remove(key);
        }
    }

    /**
     * The types whose simple names are read within the type, or within one that stands in it, and that stand neither in it
     * nor around it.
     */
    Set<String> mentionedWithin(String key) {
        Set<String> found = new LinkedHashSet<>();
        List<String> around = around(key);
        for (String inner : all(key)) {
            for (String other : mentioned.getOrDefault(inner, Set.of())) {
                List<String> path = around(other);
                int shared = 0;
                while (shared < Math.min(path.size(), around.size())
                        && path.get(shared).equals(around.get(shared))) {
                    shared++;
                }
                if (shared < around.size() && shared < path.size()) {
                    found.add(path.get(shared));
                }
            }
        }
        return found;
    }

    private void split(String key) {
        if (all(key).size() > MOST_IN_ONE_FILE) {
            for (String inner : within(key)) {
                moveOut(inner);
                split(inner);
            }
        }
    }

    /** The type itself and all that stands in it. */
    private List<String> all(String key) {
        List<String> all = new ArrayList<>(List.of(key));
        for (int i = 0; i < all.size(); i++) {
            all.addAll(within.getOrDefault(all.get(i), List.of()));
        }
        return all;
    }

    /** The type itself after all that it stands in, the outermost first. */
    private List<String> around(String key) {
        List<String> around = new ArrayList<>(List.of(key));
        for (Optional<String> owner = owner(key); owner.isPresent(); owner = owner(owner.get())) {
            around.add(0, owner.get());
        }
        return around;
    }

    private void mention(NamedType type) {
        if (type instanceof ObjectType object) {
            object.properties().forEach(property -> mention(type, property.shape()));
            object.additional().ifPresent(shape -> mention(type, shape));
        } else if (type instanceof UnionType union) {
            union.branches().forEach(branch -> {
                mention(type, branch.shape());
                if (branch.direct() && branch.shape() instanceof Shape.Named named) {
                    mention(named.key(), union.key());
                }
            });
        }
    }

    private void mention(NamedType type, Shape shape) {
        if (shape instanceof Shape.ListOf list) {
            mention(type, list.items());
        } else if (shape instanceof Shape.MapOf map) {
            mention(type, map.values());
        } else if (shape instanceof Shape.Named named) {
            mention(type.key(), named.key());
        }
    }

    private void mention(String by, String key) {
        mentioned.computeIfAbsent(by, first -> new LinkedHashSet<>()).add(key);
    }
}
