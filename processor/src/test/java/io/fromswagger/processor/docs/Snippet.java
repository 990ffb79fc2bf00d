package io.fromswagger.processor.docs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A part of a file of the project, as pages show it:
 *
 * <ul>
 *   <li>{@code path}: the whole file;
 *   <li>{@code path#part}: what stands between the lines that say {@code tag::part[]} and {@code end::part[]}; of a Java
 *       file without them, the class, method or field of this name;
 *   <li>{@code path#Type(one, two)}: the class with these members only; {@code …} stands for the others;
 *   <li>{@code path#one, two}: several, with a blank line between them.
 * </ul>
 *
 * <p>Lines with tags are left out, and what is common to the indentation of all lines.
 */
record Snippet(String path, String part) {

    static Snippet of(String source) {
        int hash = source.indexOf('#');
        return hash < 0
                ? new Snippet(source.strip(), "")
                : new Snippet(
                        source.substring(0, hash).strip(),
                        source.substring(hash + 1).strip());
    }

    String text() {
        String file = ProjectFiles.read(path);
        if (part.isEmpty()) {
            return clean(file);
        }
        if (part.contains("(")) {
            return clean(JavaFile.of(path, file).skeleton(part));
        }
        List<String> texts = new ArrayList<>();
        for (String name : part.split(", *", -1)) {
            texts.add(clean(
                    file.contains("tag::" + name + "[]")
                            ? tagged(file, name)
                            : JavaFile.of(path, file).member(name)));
        }
        return String.join("\n", texts);
    }

    private String tagged(String file, String name) {
        int start = file.indexOf('\n', file.indexOf("tag::" + name + "[]")) + 1;
        int end = file.indexOf("end::" + name + "[]");
        if (end < start) {
            throw new IllegalArgumentException(path + " has no line with end::" + name + "[]");
        }
        return file.substring(start, file.lastIndexOf('\n', end) + 1);
    }

    private static String clean(String text) {
        List<String> lines = Arrays.stream(text.stripTrailing().split("\n", -1))
                .filter(line -> !line.contains("tag::") && !line.contains("end::"))
                .toList();
        return String.join("\n", lines).stripIndent().strip() + "\n";
    }
}
