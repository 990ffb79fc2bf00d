package io.fromswagger.processor.names;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place in which every name is taken once, upper and lower case being the same: file systems and people confuse them.
 */
final class Scope {

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final @Nullable Scope around;

    /** @param reserved names that are never given */
    Scope(Collection<String> reserved) {
        this(reserved, null);
    }

    private Scope(Collection<String> reserved, @Nullable Scope around) {
        this.around = around;
        reserved.forEach(this::take);
    }

    /** A place in this one: what is taken here is taken there, but not the other way round. */
    Scope within() {
        return new Scope(List.of(), this);
    }

    static Scope without(String... reserved) {
        return new Scope(Arrays.asList(reserved));
    }

    /** The name itself or, where it is taken, the name with the first free number. */
    String claim(String wanted) {
        return claim(wanted, List.of(""));
    }

    /** The first of these names that is not taken; if all of them are, the first with the first free number. */
    String claimFirst(List<String> wanted) {
        return claim(wanted.stream()
                .filter(name -> !isTaken(name, List.of("")))
                .findFirst()
                .orElse(wanted.get(0)));
    }

    /** A name that is free with every one of these endings; all of them are taken. */
    String claim(String wanted, List<String> endings) {
        String name = isTaken(wanted, endings) ? numbered(wanted, endings) : wanted;
        for (String ending : endings) {
            take(name + ending);
        }
        return name;
    }

    /** Nothing becomes free again, so the search goes on where it ended before. */
    private String numbered(String wanted, List<String> endings) {
        String stem = wanted + (Character.isDigit(wanted.charAt(wanted.length() - 1)) ? "_" : "");
        int number = numbers.getOrDefault(stem + endings, 2);
        while (isTaken(stem + number, endings)) {
            number++;
        }
        numbers.put(stem + endings, number + 1);
        return stem + number;
    }

    private boolean isTaken(String name, List<String> endings) {
        return endings.stream().anyMatch(ending -> isTaken((name + ending).toLowerCase(Locale.ROOT)));
    }

    private boolean isTaken(String name) {
        return taken.contains(name) || (around != null && around.isTaken(name));
    }

    /** Says that a name is taken already. */
    void take(String name) {
        taken.add(name.toLowerCase(Locale.ROOT));
    }
}
