package io.fromswagger.bench.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A header field as it is on the wire, spelled as its sender spelled it. */
public record Header(String name, String value) {

    public static Optional<String> first(List<Header> headers, String name) {
        return headers.stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(Header::value)
                .findFirst();
    }

    public static List<Header> without(List<Header> headers, String name) {
        return headers.stream()
                .filter(header -> !header.name().equalsIgnoreCase(name))
                .toList();
    }

    public static List<Header> with(List<Header> headers, String name, String value) {
        var changed = new ArrayList<>(without(headers, name));
        changed.add(new Header(name, value));
        return List.copyOf(changed);
    }
}
