package io.fromswagger.bench.lies;

import java.util.List;
import java.util.stream.Stream;

/** The catalogue of lies: how the sample service may call the payments. */
final class Lies {

    private Lies() {}

    static List<Lie> all() {
        return Stream.of(ForbiddenCalls.all(), AllowedCalls.unwanted(), AllowedCalls.right())
                .flatMap(List::stream)
                .toList();
    }
}
