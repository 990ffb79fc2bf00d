package io.fromswagger.service;

import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the port from a line that a service printed. */
final class PortInLog implements Probe {

    private final LineSearch search;
    private final Candidate candidate;

    PortInLog(Pattern line, Candidate candidate) {
        this.search = new LineSearch(candidate.log().file(), line);
        this.candidate = candidate;
    }

    @Override
    public Optional<String> whyNotReady() {
        var match = search.match();
        if (match.isEmpty()) {
            return Optional.of("no line fits");
        }
        var port = PortNumber.of(match.get().group("port"));
        port.ifPresent(candidate::listensOn);
        return port.isPresent()
                ? Optional.empty()
                : Optional.of("no port number: \"" + match.get().group("port") + "\"");
    }
}
