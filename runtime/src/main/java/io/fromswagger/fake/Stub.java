package io.fromswagger.fake;

import io.fromswagger.contract.OperationContract;
import java.util.ArrayList;
import java.util.List;

/**
 * "Requests like this get answers like that", for one operation.
 *
 * @param turns at least one, in their order; the last one stays
 * @param line where a test says it: {@code PayOrderTest.java:41}; empty where none does
 */
public record Stub(OperationContract operation, RequestMatch match, List<Turn> turns, String line) {

    /**
     * A part of the answers.
     *
     * @param times to how many requests in a row; of the last turn it means nothing
     */
    public record Turn(StubResponse response, int times) {}

    public Stub {
        turns = List.copyOf(turns);
    }

    /** One that always answers the same, said in no test. */
    public Stub(OperationContract operation, RequestMatch match, StubResponse response) {
        this(operation, match, response, "");
    }

    /** One that always answers the same. */
    Stub(OperationContract operation, RequestMatch match, StubResponse response, String line) {
        this(operation, match, List.of(new Turn(response, 1)), line);
    }

    /** How it answers a request after so many others. */
    StubResponse answer(int others) {
        int from = 0;
        for (var turn : turns) {
            from += turn.times();
            if (others < from) {
                return turn.response();
            }
        }
        return turns.get(turns.size() - 1).response();
    }

    /** The same with another answer after those that it has. */
    Stub then(StubResponse response) {
        var more = new ArrayList<>(turns);
        more.add(new Turn(response, 1));
        return new Stub(operation, match, more, line);
    }

    /** The same with its last answer given so many times. */
    Stub times(int times) {
        var other = new ArrayList<>(turns);
        var last = other.remove(other.size() - 1);
        other.add(new Turn(last.response(), times));
        return new Stub(operation, match, other, line);
    }
}
