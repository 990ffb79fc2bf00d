package io.fromswagger.maven.init;

import java.util.Locale;
import javax.lang.model.SourceVersion;

/**
 * A document, and how its API is called in Java.
 *
 * @param spec where it is, as {@code @FromSwagger} has it
 * @param name an identifier of one or more words: {@code petStore}
 */
record ApiDocument(String spec, String name) {

    private static final int LONGEST = 40;

    static ApiDocument at(String spec) {
        return new ApiDocument(spec, name(stem(spec)));
    }

    /** Whether the processor would call it so by itself. */
    boolean isNamedByItsFile() {
        return stem(spec).equals(name);
    }

    /** {@code PetStore}: what generated types begin with. */
    String typePrefix() {
        return capitalised(name);
    }

    private static String stem(String spec) {
        String file = spec.substring(spec.lastIndexOf('/') + 1);
        return file.lastIndexOf('.') > 0 ? file.substring(0, file.lastIndexOf('.')) : file;
    }

    private static String name(String stem) {
        var name = new StringBuilder();
        for (String word : stem.split("[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])", -1)) {
            if (!word.isEmpty()) {
                String lower = word.toLowerCase(Locale.ROOT);
                // Two capitals in a row, even with digits between, would be read as one word.
                boolean begins = lower.matches("[a-z]{2}.*")
                        || (lower.matches("[a-z][0-9]+") && name.toString().matches(".*[a-z]"));
                name.append(begins && !name.isEmpty() ? capitalised(lower) : lower);
            }
        }
        if (name.isEmpty() || Character.isDigit(name.charAt(0))) {
            name.insert(0, "api");
        }
        name.setLength(Math.min(name.length(), LONGEST));
        return SourceVersion.isKeyword(name) ? name + "Api" : name.toString();
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
