package io.fromswagger.bench.lies;

import io.fromswagger.bench.wire.Answer;
import io.fromswagger.bench.wire.Request;
import java.io.IOException;
import java.util.function.UnaryOperator;

/**
 * A way in which a service calls its collaborator.
 *
 * @param id unique: {@code key-missing}
 * @param says what a failure has to say of it; nothing where the call is right
 */
record Lie(Kind kind, String id, String says, Telling telling) {

    enum Kind {
        /** The collaborator's document forbids it. */
        FORBIDDEN,
        /** The document allows it, the test doesn't want it. */
        UNWANTED,
        /** It is right, though not what most would send. */
        RIGHT
    }

    /** What becomes of a call. */
    @FunctionalInterface
    interface Telling {

        /** What the service is answered. */
        Answer answer(Request request, Collaborator payments) throws IOException;
    }

    static Lie of(Kind kind, String id, String says, UnaryOperator<Request> change) {
        return new Lie(kind, id, says, (request, payments) -> payments.ask(change.apply(request)));
    }
}
