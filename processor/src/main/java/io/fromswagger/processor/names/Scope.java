package io.fromswagger.processor.names;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A place in which every name is taken once, upper and lower case being the same: file systems and people confuse them.
 */
final class Scope {

    private final Set<String> taken = new HashSet<>();

    /** @param reserved names that are never given */
    Scope(Collection<String> reserved) {
        reserved.forEach(this::take);
    }

    static Scope without(String... reserved) {
        return new Scope(Arrays.asList(reserved));
    }

    /** The name itself or, where it is taken, the name with the first free number. */
    String claim(String wanted) {
        return claim(wanted, List.of(""));
    }

    /** A name that is free with every one of these endings; all of them are taken. */
    String claim(String wanted, List<String> endings) {
        String name = wanted;
        for (int i = 2; isTaken(name, endings); i++) {
            name = wanted + (Character.isDigit(wanted.charAt(wanted.length() - 1)) ? "_" : "") + i;
        }
        for (String ending : endings) {
            take(name + ending);
        }
        return name;
    }

    private boolean isTaken(String name, List<String> endings) {
        return endings.stream().anyMatch(ending -> taken.contains((name + ending).toLowerCase(Locale.ROOT)));
    }

    private void take(String name) {
        taken.add(name.toLowerCase(Locale.ROOT));
    }
}
