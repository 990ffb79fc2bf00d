package io.fromswagger.bench.drift;

import java.util.List;
import java.util.stream.Stream;

/** All changes that are tried. */
final class Drifts {

    private Drifts() {}

    static List<Drift> all() {
        return Stream.of(ResponseDrifts.all(), RequestDrifts.all(), OperationDrifts.all())
                .flatMap(List::stream)
                .toList();
    }
}
