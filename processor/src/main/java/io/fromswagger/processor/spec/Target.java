package io.fromswagger.processor.spec;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * Where a {@code $ref} leads, as far as its own text tells.
 *
 * @param path of a file, from the root; empty for anything else
 * @param fragment unescaped, without its {@code #}
 */
record Target(Kind kind, String path, String fragment) {

    /** What kind of place it is. */
    enum Kind {
        /** The document that the reference stands in. */
        HERE,
        /** A file that is told by its way from the referring one. */
        FILE,
        /** A file that is told by its place on the machine. */
        MACHINE,
        /** An address. */
        NETWORK
    }

    private static final Pattern ON_THE_MACHINE = Pattern.compile("(?i)^(file:|jar:|[/\\\\](?![/\\\\])|[a-z]:).*");
    private static final Pattern ADDRESS = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*:|[/\\\\]{2}).*");

    /**
     * Reads a reference.
     *
     * @param from the path of the document that it stands in
     */
    static Target of(String ref, String from) {
        int hash = ref.indexOf('#');
        String file = decoded(hash < 0 ? ref : ref.substring(0, hash)).trim();
        String fragment = hash < 0 ? "" : decoded(ref.substring(hash + 1));
        String oneLine = file.replaceAll("\\R", " ");
        if (file.isEmpty()) {
            return new Target(Kind.HERE, "", fragment);
        } else if (ON_THE_MACHINE.matcher(oneLine).matches()) {
            return new Target(Kind.MACHINE, "", fragment);
        } else if (ADDRESS.matcher(oneLine).matches()) {
            return new Target(Kind.NETWORK, "", fragment);
        }
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        return new Target(Kind.FILE, normal(folder + file), fragment);
    }

    /** With slashes, whatever the author's machine writes, and without the steps that lead nowhere. */
    static String normal(String path) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.replace('\\', '/').split("/", -1)) {
            if (step.equals("..") && !steps.isEmpty() && !steps.getLast().equals("..")) {
                steps.removeLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException percentOfItsOwn) {
            return part;
        }
    }
}
