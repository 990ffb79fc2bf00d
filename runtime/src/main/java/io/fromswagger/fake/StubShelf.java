package io.fromswagger.fake;

import io.fromswagger.contract.ApiContract;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The stubs of one fake in the order in which they are tried, each with the time for which it is there. Time is counted in
 * requests: what is there from 3 to 5 may have answered the requests at 3 and 4.
 */
final class StubShelf {

    private final List<Stub> notStubbed;
    /** Those that were taken away, too. */
    private final List<Entry> stubs = new ArrayList<>();

    private final List<Entry> samples = new ArrayList<>();
    private final List<Downtime> downtimes = new ArrayList<>();
    private boolean isStrict;

    private @Nullable Forwarding forwarding;

    StubShelf(ApiContract contract) {
        this.notStubbed = NotStubbed.perOperation(contract);
    }

    /** Puts a test's stub before all others, whose turns go on. */
    void add(Stub stub, FakeEndpoint endpoint) {
        var entry = new Entry(stub, isStrict, 0);
        stubs.add(0, entry);
        entry.from = endpoint.add(first(), stub);
    }

    /** The stubs from now on have to answer something. */
    void beStrict() {
        isStrict = true;
    }

    /** Has another stub in the place of one. */
    @SuppressWarnings("ReferenceEquality") // a test may give two that are alike
    void replace(Stub stub, Stub other, FakeEndpoint endpoint) {
        int index = first();
        for (int i = 0; i < stubs.size(); i++) {
            var entry = stubs.get(i);
            if (entry.stub == stub && entry.isThere()) {
                int now = endpoint.replace(index, other);
                entry.to = now;
                stubs.add(i, new Entry(other, entry.mustAnswer, now));
                if (entry.from == now) {
                    stubs.remove(entry);
                }
                return;
            }
            index += entry.isThere() ? 1 : 0;
        }
    }

    /** Takes stubs away; the requests that they answered stay answered. */
    void remove(Predicate<Stub> which, FakeEndpoint endpoint) {
        int index = first();
        for (var entry : stubs) {
            if (entry.isThere() && which.test(entry.stub)) {
                entry.to = endpoint.remove(index);
            } else if (entry.isThere()) {
                index++;
            }
        }
    }

    /** Has these stubs answer what no test's stub answers; the turns of those go on. */
    void samples(List<Stub> sampleStubs, FakeEndpoint endpoint) {
        if (!samples.isEmpty()) {
            return;
        }
        var theirs = stubs.stream().filter(Entry::isThere).toList();
        boolean hasTurns = theirs.stream().anyMatch(entry -> entry.stub.turns().size() > 1);
        if (isDown() || forwarding != null || hasTurns) {
            int place = first() + theirs.size() + (forwarding == null ? 0 : 1);
            for (Stub stub : sampleStubs) {
                samples.add(new Entry(stub, false, endpoint.add(place + samples.size(), stub)));
            }
        } else {
            startWith(sampleStubs);
            var before = endpoint.install(inOrder());
            samples.forEach(entry -> entry.from = before);
        }
    }

    /** Has these stubs answer from the first request on. */
    void startWith(List<Stub> sampleStubs) {
        sampleStubs.forEach(stub -> samples.add(new Entry(stub, false, 0)));
    }

    /** Hands what no test's stub answers on to who listens there, before any sample is tried. */
    void forward(URI to, FakeEndpoint endpoint) {
        var since = endpoint.forward(first() + count(), to);
        if (forwarding != null) {
            since = forwarding.since();
            endpoint.remove(first() + count() + 1);
        }
        forwarding = new Forwarding(to, since);
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
        isStrict = false;
        downtimes.clear();
        stubs.clear();
        samples.clear();
        forwarding = null;
    }

    List<Stub> inOrder() {
        var order = new ArrayList<Stub>();
        stubs.stream().filter(Entry::isThere).forEach(entry -> order.add(entry.stub));
        samples.forEach(entry -> order.add(entry.stub));
        order.addAll(notStubbed);
        return order;
    }

    /** Whether nothing at all was answered when this request came. */
    boolean wasDownAt(int position) {
        return downtimes.stream().anyMatch(each -> each.from() <= position && position < each.to());
    }

    /** Whether a request that came then, and that no stub of the test answered, was handed on. */
    boolean wasForwardedAt(int position) {
        return forwarding != null && forwarding.since() <= position;
    }

    boolean isSample(Entry entry) {
        return samples.contains(entry);
    }

    boolean isSample(Stub stub) {
        return samples.stream().anyMatch(entry -> entry.stub.equals(stub));
    }

    /** How many stubs of the test there are now for an operation. */
    int count(String operationId) {
        return (int) stubs.stream()
                .filter(entry -> entry.isThere() && entry.stub.operation().id().equals(operationId))
                .count();
    }

    /** How many stubs of the test the engine has. */
    private int count() {
        return (int) stubs.stream().filter(Entry::isThere).count();
    }

    /** The stubs that are or were there for an operation, in the order in which they are tried. */
    List<Entry> entries(String operationId) {
        var entries = new ArrayList<>(stubs);
        entries.addAll(samples);
        entries.removeIf(entry -> !entry.stub.operation().id().equals(operationId));
        return entries;
    }

    /** The stubs that have to answer something, in the order in which they were given. */
    List<Entry> strict() {
        var strict =
                new ArrayList<>(stubs.stream().filter(entry -> entry.mustAnswer).toList());
        Collections.reverse(strict);
        return strict;
    }

    /** While nothing was answered. */
    private record Downtime(int from, int to) {}

    /** To whom requests are handed on, and how many had come before. */
    private record Forwarding(URI to, int since) {}

    /** A stub and its time. */
    static final class Entry {

        private final Stub stub;
        private final boolean mustAnswer;
        private int from;
        private int to = Integer.MAX_VALUE;

        private Entry(Stub stub, boolean mustAnswer, int from) {
            this.stub = stub;
            this.mustAnswer = mustAnswer;
            this.from = from;
        }

        Stub stub() {
            return stub;
        }

        boolean isThere() {
            return to == Integer.MAX_VALUE;
        }

        boolean wasThereAt(int position) {
            return from <= position && position < to;
        }
    }
}
