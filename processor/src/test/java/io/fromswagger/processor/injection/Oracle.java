package io.fromswagger.processor.injection;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says whether a document's text became code: by the shape of what javac's parser sees, and by the names that occur.
 *
 * <p>A text that takes the place of another one of the same shape, such as one type for another, is seen by its names.
 */
final class Oracle {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]+|<init>|<error>");

    private final JavaShape harmless;

    /** @param harmless what documents of harmless words look like: their names and edges are the only ones there are */
    Oracle(JavaShape harmless) {
        this.harmless = harmless;
    }

    /** What is suspicious in sources, given what came out of the same document with harmless words. */
    List<String> differences(JavaShape suspect, JavaShape twin) {
        List<String> differences = strangers(suspect);
        if (suspect.files().size() != twin.files().size()) {
            differences.add(
                    suspect.files().size() + " files instead of " + twin.files().size());
            return differences;
        }
        for (int i = 0; i < suspect.files().size(); i++) {
            List<String> one = suspect.files().get(i);
            List<String> other = twin.files().get(i);
            if (!one.equals(other)) {
                int at = 0;
                while (at < Math.min(one.size(), other.size()) && one.get(at).equals(other.get(at))) {
                    at++;
                }
                differences.add(
                        "file " + i + " has another shape: " + around(one, at) + " instead of " + around(other, at));
            }
        }
        return differences;
    }

    private static List<String> around(List<String> kinds, int at) {
        return kinds.subList(Math.max(0, at - 6), Math.min(kinds.size(), at + 6));
    }

    /** What is suspicious in sources of which nobody knows how they should look: a word with a meaning was changed. */
    List<String> strangers(JavaShape suspect) {
        List<String> strangers = new ArrayList<>();
        suspect.complaints().forEach(complaint -> strangers.add("does not parse: " + complaint));
        without(suspect.edges(), harmless.edges()).forEach(edge -> strangers.add("unheard of: " + edge));
        Set<String> known = new LinkedHashSet<>(suspect.declared());
        known.addAll(harmless.used());
        without(suspect.used(), known).forEach(name -> strangers.add("nobody declares " + name));
        for (String line : without(suspect.imports(), harmless.imports())) {
            if (!suspect.declared().contains(line.substring(line.lastIndexOf('.') + 1))) {
                strangers.add("imports " + line);
            }
        }
        suspect.declared().stream()
                .filter(name -> !name.isEmpty() && !NAME.matcher(name).matches())
                .forEach(name -> strangers.add("not a name of ours: " + name));
        return strangers;
    }

    private static Set<String> without(Set<String> all, Set<String> known) {
        Set<String> rest = new LinkedHashSet<>(all);
        rest.removeAll(known);
        return rest;
    }
}
