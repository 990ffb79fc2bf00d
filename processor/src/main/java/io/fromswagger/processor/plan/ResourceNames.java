package io.fromswagger.processor.plan;

import java.util.List;
import java.util.Locale;

/** What a path parameter names, in English: {@code an order} for {@code orderId}, or for {@code id} under /orders. */
final class ResourceNames {

    private static final List<String> IDS = List.of("id", "uuid", "name", "key", "number", "code", "slug");

    private ResourceNames() {}

    static String withArticle(String parameter, String collection) {
        String name = of(parameter, collection);
        return ("aeiou".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
    }

    private static String of(String parameter, String collection) {
        List<String> words = Words.of(parameter).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        boolean endsWithId = IDS.contains(words.get(words.size() - 1));
        List<String> telling = endsWithId ? words.subList(0, words.size() - 1) : words;
        if (!telling.isEmpty()) {
            return String.join(" ", telling);
        }
        String segment = collection.substring(collection.lastIndexOf('/') + 1);
        String singular = Singular.of(segment);
        return segment.isEmpty() || singular.endsWith(" Item")
                ? "resource"
                : String.join(" ", Words.of(singular)).toLowerCase(Locale.ROOT);
    }
}
