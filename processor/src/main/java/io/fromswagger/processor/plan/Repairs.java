package io.fromswagger.processor.plan;

import io.fromswagger.processor.plan.SchemaValidator.Breach;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is learnt from samples that turned out to be illegal, place by place: an example that can't be trusted, an
 * alternative to leave, an object that needs its optional properties, a list that can't be empty, a
 * property that is better left out, choices that don't fit one another.
 *
 * <p>Places are JSON pointers within the sample.
 */
final class Repairs {

    private final Set<String> distrusted = new HashSet<>();
    private final Map<String, Integer> firstBranch = new HashMap<>();
    private final Set<String> complete = new HashSet<>();
    private final Set<String> filled = new HashSet<>();
    private final Set<String> omitted = new HashSet<>();
    private final Map<String, Map<String, Integer>> combinations = new HashMap<>();

    /** Whether the document's own values may be used at this place. */
    boolean trusts(String location) {
        return !distrusted.contains(location);
    }

    /** The first alternative to try at this place. */
    private int firstBranch(String location) {
        return firstBranch.getOrDefault(location, 0);
    }

    /** The first alternative to try of one of the choices at this place. */
    int firstBranch(String location, Union union) {
        Map<String, Integer> combination = combinations.get(location);
        return combination == null ? firstBranch(location) : combination.getOrDefault(key(union), 0);
    }

    private static String key(Union union) {
        return union.owner().at().pointer() + " " + union.keyword();
    }

    /** Whether the object at this place is to have its optional properties. */
    boolean isComplete(String location) {
        return complete.contains(location);
    }

    /** Whether the list at this place is to have an item: an empty one is of any kind. */
    boolean isFilled(String location) {
        return filled.contains(location);
    }

    /** Whether the optional property at this place is to be left out: nothing that it could be is legal. */
    boolean omits(String location) {
        return omitted.contains(location);
    }

    /** Learns one thing; false when there is nothing left to try. */
    boolean learn(Trace trace, List<Breach> breaches) {
        return learn(breaches, place -> repair(trace, place)) || learn(breaches, place -> giveUp(trace, place));
    }

    private static boolean learn(List<Breach> breaches, Predicate<String> repair) {
        for (Breach breach : breaches) {
            for (String place = breach.location(); ; place = parent(place)) {
                if (repair.test(place)) {
                    return true;
                }
                if (place.isEmpty()) {
                    break;
                }
            }
        }
        return false;
    }

    /**
     * Learns to choose anew, where several choices have to be made that fit one another: every combination in turn, with lists
     * that have an item. False when there is nothing left to try.
     */
    boolean combine(Trace trace, List<Breach> breaches) {
        return learn(breaches, place -> combine(trace, place));
    }

    private boolean combine(Trace trace, String place) {
        Map<String, Integer> choices = trace.choices.getOrDefault(place, Map.of());
        if (choices.isEmpty()) {
            return false;
        }
        Map<String, Integer> combination = combinations.get(place);
        if (combination == null) {
            combinations.put(place, new HashMap<>());
            complete.remove(place);
            filled.add(place);
            return true;
        }
        List<String> last = new ArrayList<>(choices.keySet());
        Collections.reverse(last);
        for (String choice : last) {
            int next = combination.getOrDefault(choice, 0) + 1;
            if (next < choices.getOrDefault(choice, 0)) {
                combination.put(choice, next);
                return true;
            }
            combination.remove(choice);
        }
        return false;
    }

    private boolean giveUp(Trace trace, String place) {
        if (trace.emptyLists.contains(place) && filled.add(place)) {
            firstBranch.remove(place);
            return true;
        }
        return trace.optional.contains(place) && omitted.add(place);
    }

    private boolean repair(Trace trace, String place) {
        if (trace.examples.contains(place)) {
            return distrusted.add(place);
        }
        int branches = trace.branches.getOrDefault(place, 0);
        int next = firstBranch(place) + 1;
        if (next < branches) {
            firstBranch.put(place, next);
            return true;
        }
        if (trace.objects.contains(place) && complete.add(place)) {
            firstBranch.remove(place);
            return true;
        }
        return false;
    }

    private static String parent(String location) {
        int slash = location.lastIndexOf('/');
        return slash < 0 ? "" : location.substring(0, slash);
    }

    /** How one sample came about: where an example was used, a choice made, an object filled. */
    static final class Trace {
        private final Set<String> examples = new HashSet<>();
        private final Map<String, Integer> branches = new HashMap<>();
        private final Map<String, Map<String, Integer>> choices = new HashMap<>();
        private final Set<String> objects = new HashSet<>();

        private final Set<String> emptyLists = new HashSet<>();
        private final Set<String> optional = new HashSet<>();

        void usedExample(String location) {
            examples.add(location);
        }

        void chose(String location, Union union, int branches) {
            this.branches.merge(location, branches, Math::max);
            choices.computeIfAbsent(location, first -> new LinkedHashMap<>()).put(key(union), branches);
        }

        void addedOptional(String location) {
            optional.add(location);
        }

        void leftEmpty(String location) {
            emptyLists.add(location);
        }

        void filled(String location) {
            objects.add(location);
        }
    }
}
