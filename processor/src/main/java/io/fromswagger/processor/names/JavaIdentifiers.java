package io.fromswagger.processor.names;

import io.fromswagger.processor.plan.Words;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/**
 * Text of a document as a Java identifier: of {@code A-Z a-z 0-9 _} only, whatever the text, and the same for the same
 * text always.
 */
public final class JavaIdentifiers {

    private static final int LONGEST = 120;
    private static final Pattern CAMEL_CASE = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final Pattern PASCAL_CASE = Pattern.compile("[A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*");

    private JavaIdentifiers() {}

    /** {@code placeOrder}: for methods, components and variables. A word of the language gets a trailing underscore. */
    public static String camelCase(String text) {
        if (CAMEL_CASE.matcher(text).matches()) {
            return legal(text, "n");
        }
        List<String> words = Words.of(text);
        String rest = words.stream().skip(1).map(JavaIdentifiers::title).collect(Collectors.joining());
        return legal(uncapitalised(words.get(0)) + rest, "n");
    }

    /** {@code PlaceOrder}: for types. */
    public static String pascalCase(String text) {
        if (PASCAL_CASE.matcher(text).matches()) {
            return legal(text, "N");
        }
        return legal(Words.of(text).stream().map(JavaIdentifiers::title).collect(Collectors.joining()), "N");
    }

    /** {@code PLACE_ORDER}: for the constants of an enum. */
    public static String upperSnakeCase(String text) {
        return legal(String.join("_", Words.of(text)).toUpperCase(Locale.ROOT), "VALUE_");
    }

    private static String uncapitalised(String word) {
        return isAcronym(word)
                ? word.toLowerCase(Locale.ROOT)
                : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }

    private static String title(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT)
                + (isAcronym(word) ? word.substring(1).toLowerCase(Locale.ROOT) : word.substring(1));
    }

    private static boolean isAcronym(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static String legal(String name, String beforeDigit) {
        String begun = Character.isDigit(name.charAt(0)) ? beforeDigit + name : name;
        String word = begun.length() <= LONGEST ? begun : begun.substring(0, LONGEST - 9) + "_" + Words.hash(begun);
        // a call of a method named yield has to be qualified (JLS 3.9); ours are not always
        boolean taken = SourceVersion.isKeyword(word, SourceVersion.RELEASE_17) || word.equals("yield");
        return taken ? word + "_" : word;
    }
}
