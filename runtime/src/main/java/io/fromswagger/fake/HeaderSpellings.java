package io.fromswagger.fake;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * How clients write the name of a header, which has no case (RFC 9110, 5.1): {@code X-Id}, {@code x-id}, {@code X-ID}.
 *
 * <p>Engines find these exactly. In another spelling they find it only where the case of its value doesn't count either.
 */
public final class HeaderSpellings {

    private static final Pattern WORD = Pattern.compile("(^|-)([a-z])");

    private HeaderSpellings() {}

    /** As the document has it, in small letters, in capitals, and with each word beginning with a capital. */
    public static Set<String> of(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        var title = WORD.matcher(lower)
                .replaceAll(found -> found.group(1) + found.group(2).toUpperCase(Locale.ROOT));
        return new TreeSet<>(List.of(name, lower, title, name.toUpperCase(Locale.ROOT)));
    }
}
