package io.fromswagger.fake;

import io.fromswagger.contract.OperationContract;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** Tells again which stub answered each request, and how; the requests have to be asked about in their order. */
final class Playback {

    private final StubShelf stubs;
    private final IdentityHashMap<StubShelf.Entry, Integer> answered = new IdentityHashMap<>();

    Playback(StubShelf stubs) {
        this.stubs = stubs;
    }

    /** What became of a request. */
    sealed interface Outcome {}

    /** A stub answered. */
    record ByStub(Stub stub, StubResponse response) implements Outcome {}

    /** The whole fake was down. */
    record Down() implements Outcome {}

    /** The real collaborator answered. */
    record Forwarded() implements Outcome {}

    /**
     * No stub was there for it.
     *
     * @param nearest the stub that wanted it most
     */
    record ByNobody(Optional<Nearest> nearest) implements Outcome {}

    /**
     * A stub that did not answer.
     *
     * @param late whether it came only after the request
     */
    record Nearest(Stub stub, RequestComparison comparison, boolean late) {}

    Outcome next(OperationContract operation, ReceivedRequest request, int position) {
        if (stubs.wasDownAt(position)) {
            return new Down();
        }
        Optional<Nearest> nearest = Optional.empty();
        for (var entry : stubs.entries(operation.id())) {
            if (stubs.wasForwardedAt(position) && stubs.isSample(entry)) {
                continue;
            }
            var comparison = entry.stub().match().compare(request);
            boolean wasThere = entry.wasThereAt(position);
            if (wasThere && comparison.matches() && comparison.matchesAsText()) {
                return new ByStub(entry.stub(), turn(entry));
            }
            var candidate = Optional.of(new Nearest(entry.stub(), comparison, !wasThere));
            if (wasThere && comparison.matchesAsText()) {
                turn(entry);
                return new ByNobody(candidate); // the engine took the one for the other
            }
            nearest = nearest.isEmpty() || CLOSER.compare(candidate.get(), nearest.get()) < 0 ? candidate : nearest;
        }
        return stubs.wasForwardedAt(position) ? new Forwarded() : new ByNobody(nearest);
    }

    private static final Comparator<Nearest> CLOSER =
            Comparator.comparingLong(candidate -> candidate.comparison().differences());

    /** The stubs that should have answered something and have not, as far as was asked about. */
    List<Stub> unused() {
        return stubs.strict().stream()
                .filter(entry -> !answered.containsKey(entry))
                .map(StubShelf.Entry::stub)
                .toList();
    }

    private StubResponse turn(StubShelf.Entry entry) {
        int before = answered.merge(entry, 1, Integer::sum) - 1;
        return entry.stub().answer(before);
    }
}
