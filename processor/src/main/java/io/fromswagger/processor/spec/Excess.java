package io.fromswagger.processor.spec;

import io.fromswagger.processor.model.Header;
import io.fromswagger.processor.model.MediaType;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Parameter;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what is too much for a Java class: names longer than a constant, more parameters and headers than methods. */
final class Excess {

    /** A constant has 65,535 bytes (JVMS 4.4.7), but what has thousands was never meant as a name. */
    private static final int LONGEST = 8_000;

    private static final int MOST = 5_000;

    private Excess() {}

    /** Says what is too much of an operation, the first thing only. */
    static Optional<String> in(Operation operation) {
        long headers = operation.responses().stream()
                .mapToLong(response -> response.headers().size())
                .sum();
        return tooMany("parameters", operation.parameters().size())
                .or(() -> tooMany("headers in its responses", headers))
                .or(() -> longName(operation));
    }

    private static Optional<String> tooMany(String what, long count) {
        return count > MOST
                ? Optional.of("it has " + count + " " + what + ", more than a Java class has room for")
                : Optional.empty();
    }

    private static Optional<String> longName(Operation operation) {
        Stream<MediaType> bodies = operation.body().stream().flatMap(body -> body.content().stream());
        Stream<MediaType> answers = operation.responses().stream().flatMap(response -> response.content().stream());
        return Stream.of(
                        tooLong("path", Stream.of(operation.path())),
                        tooLong("operationId", Stream.of(operation.id())),
                        tooLong("parameter", operation.parameters().stream().map(Parameter::name)),
                        tooLong("media type", Stream.concat(bodies, answers).map(MediaType::type)),
                        tooLong(
                                "header",
                                operation.responses().stream()
                                        .flatMap(response -> response.headers().stream())
                                        .map(Header::name)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> tooLong(String what, Stream<String> names) {
        return names.filter(name -> name.length() > LONGEST)
                .map(name -> "it has a " + what + " of " + name.length() + " characters, too long for a Java constant")
                .findFirst();
    }
}
