package io.fromswagger.processor.plan;

import io.fromswagger.processor.plan.NamedType.Branch;
import io.fromswagger.processor.plan.NamedType.UnionType;
import io.fromswagger.processor.plan.Types.Nested;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Finds the type in whose schema an inline one stands: in the nearest one that has all the places where it stands, and
 * where there is none in the first that has one of them.
 *
 * <p>What the document names, what stands in no other type, what is one of a union's types elsewhere, and what is called
 * after its own structure and used by several types, stays alone.
 */
final class Nesting {

    private static final String INPUT = "?input";

    private final Set<String> schemas;
    private final Map<String, NamedType> types = new LinkedHashMap<>();
    private final Map<String, Set<String>> unions = new HashMap<>();
    private final Map<String, Set<String>> places;
    private final UnaryOperator<String> survivor;
    private final Map<String, Optional<String>> owners = new HashMap<>();
    private final Set<String> visiting = new HashSet<>();

    /**
     * @param schemas the pointers of the schemas that the document names
     * @param places where the types stand that stand in several places
     * @param survivor the key of the type that was made of the one with this key and its like
     */
    Nesting(
            Set<String> schemas,
            List<NamedType> types,
            Map<String, Set<String>> places,
            UnaryOperator<String> survivor) {
        this.schemas = schemas;
        this.places = places;
        this.survivor = survivor;
        for (NamedType type : types) {
            this.types.put(type.key(), type);
            if (type instanceof UnionType union) {
                for (Branch branch : union.branches()) {
                    if (branch.direct() && branch.shape() instanceof Shape.Named named) {
                        unions.computeIfAbsent(named.key(), first -> new HashSet<>())
                                .add(union.key());
                    }
                }
            }
        }
    }

    /** The types that are nested in another one, by key. */
    Map<String, Nested> all() {
        Map<String, Nested> nested = new LinkedHashMap<>();
        for (NamedType type : types.values()) {
            owner(type.key()).ifPresent(owner -> nested.put(type.key(), new Nested(owner, label(type.key()))));
        }
        return nested;
    }

    private Optional<String> owner(String key) {
        Optional<String> known = owners.get(key);
        if (known != null) {
            return known;
        }
        if (!visiting.add(key)) {
            return Optional.empty();
        }
        Optional<String> owner = schemas.contains(pointer(key)) ? Optional.empty() : commonOwner(key);
        Set<String> implemented = unions.getOrDefault(key, Set.of());
        if (!implemented.isEmpty() && !owner.map(Set::of).equals(Optional.of(implemented))) {
            owner = Optional.empty();
        }
        visiting.remove(key);
        owners.put(key, owner);
        return owner;
    }

    /** Of a type that requests and responses share, the owner is the one in responses. */
    private Optional<String> commonOwner(String key) {
        Set<String> stands = places.getOrDefault(key, Set.of(key));
        List<String> common = null;
        for (String place : stands) {
            List<String> chain = chain(stands.size() > 1 ? pointer(place) : place);
            if (common == null) {
                common = chain;
            }
            int same = 0;
            while (same < Math.min(common.size(), chain.size())
                    && common.get(same).equals(chain.get(same))) {
                same++;
            }
            common = common.subList(0, same);
        }
        if (common != null && !common.isEmpty()) {
            return Optional.of(common.get(common.size() - 1));
        }
        return isCalledByStructure(key)
                ? Optional.empty()
                : stands.stream().flatMap(place -> enclosing(place).stream()).findFirst();
    }

    /** The types around a place, the outermost first. */
    private List<String> chain(String place) {
        List<String> chain = new ArrayList<>();
        for (Optional<String> around = enclosing(place); around.isPresent(); around = owner(around.get())) {
            chain.add(0, around.get());
        }
        return chain;
    }

    private Optional<String> enclosing(String place) {
        List<String> views = place.endsWith(INPUT) ? List.of(INPUT, "") : List.of("", INPUT);
        String around = pointer(place);
        for (int end = around.lastIndexOf('/'); end > 0; end = around.lastIndexOf('/')) {
            around = around.substring(0, end);
            for (String view : views) {
                String key = survivor.apply(around + view);
                if (types.containsKey(key)) {
                    return Optional.of(key);
                }
            }
            if (schemas.contains(around)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private String label(String key) {
        NamedType type = types.get(key);
        Optional<String> around = owner(key);
        if (around.isEmpty()) {
            return withoutInput(type);
        }
        NamedType owner = types.get(around.get());
        String below = owner.pointer().pointer() + "/";
        String suggested = withoutInput(type);
        String ofOwner = withoutInput(owner) + " ";
        String own = suggested.startsWith(ofOwner) ? suggested.substring(ofOwner.length()) : suggested;
        return (isCalledByStructure(key) ? Stream.<String>empty() : places.getOrDefault(key, Set.of(key)).stream())
                .filter(place -> place.startsWith(below))
                .findFirst()
                .flatMap(place -> InlineNames.of(pointer(place).substring(below.length()), label(owner.key())))
                .orElse(own);
    }

    /** {@code String Or Customer}: the key of such a type is no place. */
    private boolean isCalledByStructure(String key) {
        return !pointer(key).equals(types.get(key).pointer().pointer());
    }

    private static String withoutInput(NamedType type) {
        String name = type.suggestedName();
        return type.key().endsWith(INPUT) && name.endsWith(" Input")
                ? name.substring(0, name.length() - " Input".length())
                : name;
    }

    private static String pointer(String key) {
        return key.endsWith(INPUT) ? key.substring(0, key.length() - INPUT.length()) : key;
    }
}
