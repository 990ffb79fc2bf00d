package io.fromswagger.fake.recording;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** The full name of a class that is to be written. */
record ClassNamed(String packageName, String simpleName) {

    private static final Pattern NAME =
            Pattern.compile("(?:([A-Za-z_][A-Za-z0-9_]*(?:\\.[A-Za-z_][A-Za-z0-9_]*)*)\\.)?([A-Z][A-Za-z0-9_]*)");

    /**
     * Reads it.
     *
     * @throws IllegalArgumentException when no class can be called so
     */
    static ClassNamed of(String name) {
        var matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "a class is called such as com.acme.orders.PaymentsRecording, not '" + name + "'");
        }
        return new ClassNamed(matcher.group(1) == null ? "" : matcher.group(1), matcher.group(2));
    }

    /** Its file below a folder of sources. */
    Path in(Path folder) {
        var inPackage = packageName.isEmpty() ? folder : folder.resolve(packageName.replace('.', '/'));
        return inPackage.resolve(simpleName + ".java");
    }
}
