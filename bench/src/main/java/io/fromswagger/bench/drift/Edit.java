package io.fromswagger.bench.drift;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One change at one place of a document, that fails where it would change nothing or something else.
 *
 * @param pointer where
 * @param isRename whether what stands there is called differently afterwards
 */
record Edit(String pointer, boolean isRename, Change change) {

    private Edit(String pointer, Change change) {
        this(pointer, false, change);
    }

    /** What is done to a document. */
    @FunctionalInterface
    interface Change {

        void to(Tree document);
    }

    void applyTo(Tree document) {
        change.to(document);
    }

    /** Has another value where there is one. */
    static Edit set(String pointer, Object value) {
        return new Edit(pointer, document -> {
            require(document.at(pointer) != null, pointer + " is not there");
            require(!value.equals(document.at(pointer)), pointer + " is so already");
            document.object(Tree.parent(pointer)).put(Tree.name(pointer), Tree.copy(value));
        });
    }

    /** Adds a member to an object. */
    static Edit add(String pointer, Object value) {
        return new Edit(pointer, document -> {
            require(document.at(pointer) == null, pointer + " is there already");
            document.object(Tree.parent(pointer)).put(Tree.name(pointer), Tree.copy(value));
        });
    }

    static Edit remove(String pointer) {
        return new Edit(pointer, document -> {
            require(document.at(pointer) != null, pointer + " is not there");
            document.object(Tree.parent(pointer)).remove(Tree.name(pointer));
        });
    }

    /** Calls a member of an object differently; it keeps its place among the others. */
    static Edit rename(String pointer, String name) {
        return new Edit(pointer, true, document -> {
            var owner = document.object(Tree.parent(pointer));
            require(owner.containsKey(Tree.name(pointer)), pointer + " is not there");
            require(!owner.containsKey(name), name + " is there already");
            var renamed = new LinkedHashMap<String, Object>();
            owner.forEach((key, value) -> renamed.put(key.equals(Tree.name(pointer)) ? name : key, value));
            replace(owner, renamed);
        });
    }

    /** Has the members of an object in another order. */
    static Edit order(String pointer, String... names) {
        return new Edit(pointer, document -> {
            var owner = document.object(pointer);
            require(
                    List.of(names).size() == owner.size() && owner.keySet().containsAll(List.of(names)),
                    "the members of " + pointer + " are " + owner.keySet());
            require(!List.copyOf(owner.keySet()).equals(List.of(names)), pointer + " is in this order already");
            var ordered = new LinkedHashMap<String, Object>();
            for (String name : names) {
                ordered.put(name, owner.get(name));
            }
            replace(owner, ordered);
        });
    }

    static Edit addItem(String pointer, Object item) {
        return new Edit(pointer, document -> {
            require(!document.list(pointer).contains(item), item + " is in " + pointer + " already");
            document.list(pointer).add(Tree.copy(item));
        });
    }

    static Edit removeItem(String pointer, Object item) {
        return new Edit(
                pointer, document -> require(document.list(pointer).remove(item), item + " is not in " + pointer));
    }

    /** Has another item in the place of one. */
    static Edit setItem(String pointer, Object item, Object other) {
        return new Edit(pointer, document -> {
            var list = document.list(pointer);
            require(list.contains(item), item + " is not in " + pointer);
            require(!list.contains(other), other + " is in " + pointer + " already");
            list.set(list.indexOf(item), other);
        });
    }

    /** Calls a component differently, and has all that refers to it refer to it by its new name. */
    static Edit renameComponent(String pointer, String name) {
        return new Edit(pointer, true, document -> {
            rename(pointer, name).applyTo(document);
            int changed = refer(document.root(), pointer, Tree.parent(pointer) + "/" + name);
            require(changed > 0, "nothing refers to " + pointer);
        });
    }

    private static int refer(Object value, String from, String to) {
        int changed = 0;
        if (value instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> member : new ArrayList<>(map.entrySet())) {
                changed += member.getKey().equals("$ref") && from.equals(member.getValue())
                        ? redirect(map, to)
                        : refer(member.getValue(), from, to);
            }
        } else if (value instanceof List<?> list) {
            for (Object item : list) {
                changed += refer(item, from, to);
            }
        }
        return changed;
    }

    @SuppressWarnings("unchecked") // the tree's own maps
    private static int redirect(Map<?, ?> reference, String to) {
        ((Map<String, Object>) reference).put("$ref", to);
        return 1;
    }

    private static void replace(Map<String, Object> members, Map<String, Object> others) {
        members.clear();
        members.putAll(others);
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalStateException(otherwise);
        }
    }
}
