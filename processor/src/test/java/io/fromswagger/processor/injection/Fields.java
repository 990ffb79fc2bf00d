package io.fromswagger.processor.injection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fields of a specification: by the object that has them, the types of their values. */
record Fields(Map<String, Map<String, List<String>>> types) {

    static final String ANY_KEY = "*";

    static Fields read(Path file) {
        Map<String, Map<String, List<String>>> types = new LinkedHashMap<>();
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String line : lines(file)) {
            if (line.startsWith("  ")) {
                List<String> words = Arrays.asList(line.strip().split(" "));
                fields.put(words.get(0), List.copyOf(words.subList(1, words.size())));
            } else if (!line.startsWith("#")) {
                fields = new LinkedHashMap<>();
                types.put(line.strip(), fields);
            }
        }
        return new Fields(types);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, List<String>> of(String type) {
        Map<String, List<String>> fields = types.get(type);
        if (fields == null) {
            throw new IllegalArgumentException("no such type in the table: " + type);
        }
        return fields;
    }

    /** Every field there is, as {@code Info.title}. */
    Set<String> all() {
        Set<String> all = new LinkedHashSet<>();
        List<String> sorted = new ArrayList<>(types.keySet());
        sorted.forEach(type -> types.get(type).keySet().forEach(field -> all.add(type + "." + field)));
        return all;
    }
}
