package io.fromswagger.fake;

import io.fromswagger.contract.OperationContract;
import java.util.ArrayList;
import java.util.List;

/**
 * "Requests like this get answers like that", for one operation.
 *
 * @param turns at least one, in their order; the last one stays
 */
public record Stub(OperationContract operation, RequestMatch match, List<Turn> turns) {

    /**
     * A part of the answers.
     *
     * @param times to how many requests in a row; of the last turn it means nothing
     */
    public record Turn(StubResponse response, int times) {}

    public Stub {
        turns = List.copyOf(turns);
    }

    /** One that always answers the same. */
    public Stub(OperationContract operation, RequestMatch match, StubResponse response) {
        this(operation, match, List.of(new Turn(response, 1)));
    }

    /** The same with another answer after those that it has. */
    Stub then(StubResponse response) {
        var more = new ArrayList<>(turns);
        more.add(new Turn(response, 1));
        return new Stub(operation, match, more);
    }

    /** The same with its last answer given so many times. */
    Stub times(int times) {
        var other = new ArrayList<>(turns);
        var last = other.remove(other.size() - 1);
        other.add(new Turn(last.response(), times));
        return new Stub(operation, match, other);
    }
}
