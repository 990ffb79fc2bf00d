package io.fromswagger.processor.plan;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a path parameter names, in English: {@code an order} for {@code orderId}, or for {@code id} under /orders. */
public final class ResourceNames {

    private static final List<String> IDS = List.of("id", "uuid", "name", "key", "number", "code", "slug");

    /** An order, an upload; but a user, a unit. */
    private static final Pattern VOWEL_SOUND = Pattern.compile("[aeio]|u(?!s|ni|ti|ri)");

    private ResourceNames() {}

    /** What an id is called where nothing around it says whose: {@code order id} for {@code id} under /orders. */
    public static String ofId(String parameter, String collection) {
        List<String> words = lowerCase(parameter);
        return words.size() == 1 && IDS.contains(words.get(0))
                ? of(parameter, collection) + " " + words.get(0)
                : parameter;
    }

    static String withArticle(String parameter, String collection) {
        String name = of(parameter, collection);
        return (VOWEL_SOUND.matcher(name).lookingAt() ? "an " : "a ") + name;
    }

    /** The same without the article. */
    static String of(String parameter, String collection) {
        List<String> words = lowerCase(parameter);
        if (words.size() > 1 && IDS.contains(words.get(words.size() - 1))) {
            return String.join(" ", words.subList(0, words.size() - 1));
        }
        String segment = collection.substring(collection.lastIndexOf('/') + 1);
        String singular = Singular.of(segment);
        boolean unknown = segment.isEmpty() || singular.endsWith(" Item") || segment.contains("{");
        return unknown ? "resource" : String.join(" ", lowerCase(singular));
    }

    private static List<String> lowerCase(String text) {
        return Words.of(text).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }
}
