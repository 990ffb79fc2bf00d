package io.fromswagger.fake;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.OperationContract;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The stubs of one fake in the order in which they are tried, each with the moment since which it is there. */
final class StubShelf {

    private final List<Stub> notStubbed;
    private final List<Entry> stubs = new ArrayList<>();
    private final List<Entry> samples = new ArrayList<>();
    private final List<Downtime> downtimes = new ArrayList<>();
    /** Those that were taken away. */
    private final List<Entry> past = new ArrayList<>();

    StubShelf(ApiContract contract) {
        this.notStubbed = NotStubbed.perOperation(contract);
    }

    /** Puts a test's stub before all others, whose turns go on. */
    void add(Stub stub, FakeEndpoint endpoint) {
        stubs.add(0, new Entry(stub, 0));
        stubs.set(0, new Entry(stub, endpoint.add(first(), stub)));
    }

    /** Has another stub in the place of one. */
    @SuppressWarnings("ReferenceEquality") // a test may give two that are alike
    void replace(Stub stub, Stub other, FakeEndpoint endpoint) {
        for (int i = 0; i < stubs.size(); i++) {
            if (stubs.get(i).stub() == stub) {
                stubs.set(i, new Entry(other, stubs.get(i).since()));
                endpoint.replace(first() + i, other);
            }
        }
    }

    /** Takes stubs away; the requests that they answered stay answered. */
    void remove(Predicate<Stub> which, FakeEndpoint endpoint) {
        for (int i = stubs.size() - 1; i >= 0; i--) {
            if (which.test(stubs.get(i).stub())) {
                past.add(stubs.remove(i));
                endpoint.remove(first() + i);
            }
        }
    }

    /** Has these stubs answer what no test's stub answers. */
    void samples(List<Stub> sampleStubs, FakeEndpoint endpoint) {
        samples.clear();
        sampleStubs.forEach(stub -> samples.add(new Entry(stub, 0)));
        var before = endpoint.install(inOrder());
        samples.replaceAll(entry -> new Entry(entry.stub(), before));
        if (isDown()) {
            endpoint.goDown();
        }
    }

    /** Has these stubs answer from the first request on. */
    void startWith(List<Stub> sampleStubs) {
        sampleStubs.forEach(stub -> samples.add(new Entry(stub, 0)));
    }

    /** Breaks every connection from now on. */
    void goDown(FakeEndpoint endpoint) {
        if (!isDown()) {
            downtimes.add(new Downtime(endpoint.goDown(), Integer.MAX_VALUE));
        }
    }

    /** Has the stubs answer again from now on. */
    void comeBack(FakeEndpoint endpoint) {
        if (isDown()) {
            var last = downtimes.remove(downtimes.size() - 1);
            downtimes.add(new Downtime(last.from(), endpoint.comeBack()));
        }
    }

    private boolean isDown() {
        return !downtimes.isEmpty() && downtimes.get(downtimes.size() - 1).to() == Integer.MAX_VALUE;
    }

    /** Where the engine has the first of the stubs. */
    private int first() {
        return isDown() ? 1 : 0;
    }

    void clear() {
        downtimes.clear();
        stubs.clear();
        samples.clear();
        past.clear();
    }

    List<Stub> inOrder() {
        var order = new ArrayList<Stub>();
        stubs.forEach(entry -> order.add(entry.stub()));
        samples.forEach(entry -> order.add(entry.stub()));
        order.addAll(notStubbed);
        return order;
    }

    /** Whether a stub was there for a request of the operation. */
    Answer answer(OperationContract operation, ReceivedRequest request, int position) {
        if (downtimes.stream().anyMatch(each -> each.from() <= position && position < each.to())) {
            return new Answer(true, false, Optional.empty());
        }
        var nearest = Optional.<RequestMismatch>empty();
        var late = false;
        for (var entry : entries(operation)) {
            var mismatch = entry.stub().match().mismatch(request);
            if (mismatch.isEmpty() && entry.since() <= position) {
                return new Answer(true, false, Optional.empty());
            }
            late |= mismatch.isEmpty();
            nearest = nearest.or(() -> mismatch);
        }
        return new Answer(false, late, nearest);
    }

    private List<Entry> entries(OperationContract operation) {
        var entries = new ArrayList<>(stubs);
        entries.addAll(samples);
        entries.addAll(past);
        entries.removeIf(entry -> !entry.stub().operation().id().equals(operation.id()));
        return entries;
    }

    /** While nothing was answered, by the positions of requests. */
    private record Downtime(int from, int to) {}

    /** A stub, and how many requests had come before it was there. */
    private record Entry(Stub stub, int since) {}

    /**
     * What became of a request.
     *
     * @param late whether the stub that would have matched came after the request
     * @param nearest why the latest stub of the operation did not match
     */
    record Answer(boolean matched, boolean late, Optional<RequestMismatch> nearest) {}
}
