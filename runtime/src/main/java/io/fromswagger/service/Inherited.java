package io.fromswagger.service;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The variables that a service with a clean environment gets all the same. */
final class Inherited {

    /** Without these, programs find neither other programs nor a place for their files, and don't know the encoding. */
    private static final Set<String> INDISPENSABLE = Set.of("PATH", "HOME", "TMPDIR", "LANG", "SYSTEMROOT");

    private Inherited() {}

    /** What is there of them; on Windows, names differ in case. */
    static Map<String, String> indispensable() {
        var kept = new TreeMap<>(System.getenv());
        kept.keySet().removeIf(name -> !INDISPENSABLE.contains(name.toUpperCase(Locale.ROOT)));
        return kept;
    }
}
