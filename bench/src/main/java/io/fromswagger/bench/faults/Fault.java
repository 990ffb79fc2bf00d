package io.fromswagger.bench.faults;

import io.fromswagger.bench.wire.Answer;
import io.fromswagger.bench.wire.Request;
import java.io.IOException;

/** How a broken service answers; what has nothing to do with the fault is answered by the real one. */
@FunctionalInterface
interface Fault {

    /** No fault. */
    Fault NONE = (request, service) -> service.ask(request);

    Answer answer(Request request, Upstream service) throws IOException;
}
