package io.fromswagger.processor.plan;

import java.util.regex.Pattern;

/** What one of several is called: an item of {@code orders} is an {@code order}. */
final class Singular {

    private static final Pattern REGULAR = Pattern.compile(".*[A-Za-z]{2}[^suiSUI'][sS]");

    private Singular() {}

    /** The name without its plural, or {@code … Item} where it has none that we know. */
    static String of(String name) {
        if (name.endsWith("ies") && name.length() > 4) {
            return name.substring(0, name.length() - 3) + "y";
        } else if (name.endsWith("sses") || name.endsWith("xes") || name.endsWith("ches") || name.endsWith("shes")) {
            return name.substring(0, name.length() - 2);
        }
        return REGULAR.matcher(name).matches() ? name.substring(0, name.length() - 1) : name + " Item";
    }
}
