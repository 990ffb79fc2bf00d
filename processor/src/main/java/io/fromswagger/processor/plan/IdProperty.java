package io.fromswagger.processor.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The property of a resource that holds what paths call it by: the one of the parameter's name, else {@code id}. */
final class IdProperty {

    /** What a path may call a resource by that has an {@code id} of another kind: {@code username}, {@code projectSlug}. */
    private static final Set<String> NO_IDS = Set.of(
            "name",
            "username",
            "login",
            "slug",
            "email",
            "mail",
            "host",
            "hostname",
            "domain",
            "code",
            "key",
            "tag",
            "title",
            "type",
            "version",
            "path",
            "url",
            "address",
            "phone");

    private IdProperty() {}

    /** Of these properties, if one of them does. */
    static Optional<String> of(Set<String> properties, String parameter) {
        List<String> words = Words.of(parameter);
        boolean mayBeId = !NO_IDS.contains(words.get(words.size() - 1).toLowerCase(Locale.ROOT));
        return Stream.of(parameter, "id")
                .filter(properties::contains)
                .filter(name -> name.equals(parameter) || mayBeId)
                .findFirst();
    }
}
