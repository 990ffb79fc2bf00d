package io.fromswagger.fake;

import java.net.URI;
import java.util.List;

/** An engine that answers nothing, and counts how often it was told something. */
final class CountingEngine implements FakeEngine, FakeEndpoint {

    private int changes;

    int changes() {
        return changes;
    }

    @Override
    public FakeEndpoint open(String name, StubResponse unmatched) {
        return this;
    }

    @Override
    public URI url() {
        return URI.create("http://127.0.0.1:1");
    }

    @Override
    public int install(List<Stub> stubs) {
        changes++;
        return 0;
    }

    @Override
    public int add(int index, Stub stub) {
        changes++;
        return 0;
    }

    @Override
    public int forward(int index, URI to) {
        changes++;
        return 0;
    }

    @Override
    public int replace(int index, Stub stub) {
        changes++;
        return 0;
    }

    @Override
    public int remove(int index) {
        changes++;
        return 0;
    }

    @Override
    public int goDown() {
        changes++;
        return 0;
    }

    @Override
    public int comeBack() {
        changes++;
        return 0;
    }

    @Override
    public List<ReceivedRequest> received() {
        return List.of();
    }

    @Override
    public void forget() {
        changes++;
    }

    @Override
    public void close() {}
}
