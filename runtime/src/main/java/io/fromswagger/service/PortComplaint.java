package io.fromswagger.service;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** A line in which a service says that it can't have a port. */
record PortComplaint(String line) {

    private static final Pattern TAKEN = Pattern.compile(
            "address already in use|EADDRINUSE|port \\d+ (is|was) already in use|only one usage of each socket address",
            Pattern.CASE_INSENSITIVE);

    /** Not the time of day, and not a line of a source file. */
    private static final Pattern PORT = Pattern.compile("(?:\\b[Pp]ort |(?<!\\.[a-zA-Z]{1,5}):)(\\d{4,5})\\b");

    /** The first of these lines that is one. */
    static Optional<PortComplaint> in(List<String> lines) {
        return lines.stream()
                .filter(line -> TAKEN.matcher(line).find())
                .findFirst()
                .map(PortComplaint::new);
    }

    /** The port that it can't have; empty if the line doesn't name it, or names several. */
    OptionalInt port() {
        var named = PORT.matcher(line)
                .results()
                .map(match -> PortNumber.of(match.group(1)))
                .distinct()
                .toList();
        return named.size() == 1 ? named.get(0) : OptionalInt.empty();
    }
}
