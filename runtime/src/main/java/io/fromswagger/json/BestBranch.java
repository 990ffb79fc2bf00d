package io.fromswagger.json;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides which of a union's types JSON is, for one decoding: the type that the discriminator names or, where it names
 * none, the one that fits best; of several, the first.
 *
 * <p>Remembers what it decided: a union within a union would otherwise be looked at again for each type around it.
 */
final class BestBranch {

    private final Map<Place, Decoded> decided = new HashMap<>();

    Object decode(Json json, Class<?> union, String pointer, Fit fit) {
        Place place = new Place(pointer, union);
        Decoded decoded = decided.get(place);
        if (decoded == null) {
            decoded = decide(json, UnionShape.of(union), pointer);
            decided.put(place, decoded);
        }
        fit.add(decoded.fit());
        return decoded.value();
    }

    private Decoded decide(Json json, UnionShape union, String pointer) {
        Optional<Decoded> told = union.told(json).flatMap(type -> attempt(json, type, pointer));
        if (told.isPresent()) {
            return told.get();
        }
        @Nullable Decoded best = null;
        for (Class<?> branch : union.branches()) {
            Decoded decoded = attempt(json, branch, pointer).orElse(null);
            if (decoded != null && (best == null || decoded.fit().isBetterThan(best.fit()))) {
                best = decoded;
            }
            if (best != null && best.fit().isPerfect()) {
                return best;
            }
        }
        if (best != null) {
            return best;
        }
        Fit none = new Fit();
        none.contradiction();
        return new Decoded(union.other(json), none);
    }

    private Optional<Decoded> attempt(Json json, Class<?> branch, String pointer) {
        try {
            Fit own = new Fit();
            Object value = new JsonDecoder(pointer, own, this).branch(json, branch);
            return value == null ? Optional.empty() : Optional.of(new Decoded(value, own));
        } catch (JsonMismatch e) {
            return Optional.empty();
        }
    }

    private record Place(String pointer, Class<?> union) {}

    private record Decoded(Object value, Fit fit) {}
}
