package io.fromswagger.fake.recording;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What types are called in a source: by their simple names, as far as no two of them share one. */
final class Imports {

    private final String packageName;
    private final Map<String, String> bySimpleName = new TreeMap<>();

    /**
     * The imports of a class.
     *
     * @param simpleName its own name, which no other type can have there
     */
    Imports(String packageName, String simpleName) {
        this.packageName = packageName;
        bySimpleName.put(simpleName, packageName.isEmpty() ? simpleName : packageName + "." + simpleName);
        // what the source itself says of these
        bySimpleName.put("String", "java.lang.String");
        bySimpleName.put("SuppressWarnings", "java.lang.SuppressWarnings");
    }

    /** The name by which the type is to be called: {@code Charge}, {@code Payment.OfString}, {@code java.util.List}. */
    String name(Class<?> type) {
        var outermost = type;
        while (outermost.getEnclosingClass() != null) {
            outermost = outermost.getEnclosingClass();
        }
        var full = outermost.getName();
        var known = bySimpleName.putIfAbsent(outermost.getSimpleName(), full);
        var qualified = String.valueOf(type.getCanonicalName());
        return known == null || known.equals(full)
                ? outermost.getSimpleName() + qualified.substring(full.length())
                : qualified;
    }

    /** The lines, in their order. */
    String lines() {
        return bySimpleName.values().stream()
                .filter(full ->
                        !full.startsWith("java.lang.") && !packageOf(full).equals(packageName))
                .sorted()
                .map(full -> "import " + full + ";\n")
                .collect(Collectors.joining());
    }

    private static String packageOf(String full) {
        return full.contains(".") ? full.substring(0, full.lastIndexOf('.')) : "";
    }
}
