package io.fromswagger.bench.drift;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;

/** A document in YAML as maps, lists and plain values, whose places are named by pointers: {@code #/paths/~1charges}. */
final class Tree {

    private final Map<String, Object> root;

    private Tree(Map<String, Object> root) {
        this.root = root;
    }

    static Tree read(Path file) throws IOException {
        return parse(Files.readString(file));
    }

    static Tree parse(String yaml) {
        Object loaded = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        return new Tree(object(copy(loaded), "#"));
    }

    Map<String, Object> root() {
        return root;
    }

    /** What stands there; null if nothing does. */
    @Nullable
    Object at(String pointer) {
        @Nullable Object value = root;
        for (String name : names(pointer)) {
            if (value instanceof Map<?, ?> map) {
                value = map.get(name);
            } else if (value instanceof List<?> list && name.matches("\\d+") && Integer.parseInt(name) < list.size()) {
                value = list.get(Integer.parseInt(name));
            } else {
                return null;
            }
        }
        return value;
    }

    /** The object that stands there. */
    Map<String, Object> object(String pointer) {
        return object(at(pointer), pointer);
    }

    /** The list that stands there. */
    @SuppressWarnings("unchecked") // the tree's own lists
    List<Object> list(String pointer) {
        if (at(pointer) instanceof List<?> list) {
            return (List<Object>) list;
        }
        throw new IllegalStateException("there is no list at " + pointer);
    }

    /** Where the object or list stands in which this is. */
    static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    /** What this is called in its object. */
    static String name(String pointer) {
        return unescaped(pointer.substring(pointer.lastIndexOf('/') + 1));
    }

    /** The document as text, without comments. */
    String yaml() {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setSplitLines(false);
        return new Yaml(new Representer(options), options).dump(copy(root));
    }

    Tree copy() {
        return new Tree(object(copy(root), "#"));
    }

    /** A copy, in which nothing stands twice. */
    static Object copy(Object value) {
        if (value instanceof Map<?, ?> map) {
            // Those that Java made are in no order, which would be another one each time.
            Map<?, ?> ordered = map instanceof LinkedHashMap<?, ?> ? map : new TreeMap<>(map);
            var copy = new LinkedHashMap<String, Object>();
            ordered.forEach((name, member) -> copy.put(String.valueOf(name), copy(member)));
            return copy;
        }
        if (value instanceof List<?> list) {
            var copy = new ArrayList<Object>();
            list.forEach(item -> copy.add(copy(item)));
            return copy;
        }
        return value;
    }

    @SuppressWarnings("unchecked") // the tree's own maps, whose names are strings by copy
    private static Map<String, Object> object(@Nullable Object value, String pointer) {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new IllegalStateException("there is no object at " + pointer);
    }

    private static List<String> names(String pointer) {
        if (!pointer.startsWith("#")) {
            throw new IllegalArgumentException("a pointer begins with #, not as " + pointer);
        }
        return pointer.equals("#")
                ? List.of()
                : List.of(pointer.substring(2).split("/", -1)).stream()
                        .map(Tree::unescaped)
                        .toList();
    }

    private static String unescaped(String name) {
        return name.replace("~1", "/").replace("~0", "~");
    }
}
