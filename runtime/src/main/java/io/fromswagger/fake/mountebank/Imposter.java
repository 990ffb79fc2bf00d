package io.fromswagger.fake.mountebank;

import io.fromswagger.fake.EngineFailure;
import io.fromswagger.fake.FakeEndpoint;
import io.fromswagger.fake.ReceivedRequest;
import io.fromswagger.fake.Stub;
import io.fromswagger.fake.StubResponse;
import io.fromswagger.json.Json;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One imposter: a port of Mountebank's with its stubs and its recorded requests. */
final class Imposter implements FakeEndpoint {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    private final AdminApi admin;
    private final ImposterPorts ports;
    private final StubResponse unmatched;
    private final int port;
    private boolean isClosed;

    private Imposter(AdminApi admin, ImposterPorts ports, StubResponse unmatched, int port) {
        this.admin = admin;
        this.ports = ports;
        this.unmatched = unmatched;
        this.port = port;
    }

    static Imposter create(AdminApi admin, ImposterPorts ports, String name, StubResponse unmatched) {
        var taken = ports.take();
        try {
            var created = admin.post("/imposters", ImposterJson.imposter(name, taken, List.of(), unmatched));
            return new Imposter(
                    admin, ports, unmatched, (int) created.get("port").asLong());
        } catch (EngineFailure e) {
            taken.ifPresent(ports::giveBack);
            throw e;
        }
    }

    @Override
    public URI url() {
        return URI.create("http://" + admin.url().getHost() + ":" + ports.reachedAt(port));
    }

    @Override
    public int install(List<Stub> stubs) {
        return requests(admin.put(path() + "/stubs", Json.of(ImposterJson.stubs(stubs, unmatched))));
    }

    @Override
    public int add(int index, Stub stub) {
        return requests(
                admin.post(path() + "/stubs", Json.of(Map.of("index", index, "stub", ImposterJson.stub(stub)))));
    }

    @Override
    public int forward(int index, URI to) {
        if (!ports.areOfThisMachine() || !LOOPBACK.contains(admin.url().getHost())) {
            throw new EngineFailure("this Mountebank can't hand requests on to the tests' JVM, where the real"
                    + " collaborator's answers are recorded: it is in a container or on another machine"
                    + "\n  do        install Node.js with npm, and say -Dfromswagger.mountebank=npm where you record");
        }
        var added = Json.of(Map.of("index", index, "stub", ImposterJson.forwarding(to)));
        return requests(admin.post(path() + "/stubs", added));
    }

    @Override
    public int replace(int index, Stub stub) {
        return requests(admin.put(path() + "/stubs/" + index, Json.of(ImposterJson.stub(stub))));
    }

    @Override
    public int remove(int index) {
        return requests(admin.delete(path() + "/stubs/" + index));
    }

    @Override
    public int goDown() {
        return requests(admin.post(path() + "/stubs", Json.of(Map.of("index", 0, "stub", ImposterJson.down()))));
    }

    @Override
    public int comeBack() {
        return remove(0);
    }

    /** How many had come when Mountebank told this. */
    private static int requests(Json imposter) {
        return (int) imposter.get("numberOfRequests").asLong();
    }

    @Override
    public List<ReceivedRequest> received() {
        if (isUnasked()) {
            return List.of();
        }
        return admin.get(path()).get("requests").items().stream()
                .map(RecordedRequest::read)
                .toList();
    }

    @Override
    public void forget() {
        admin.delete(path() + "/savedRequests");
    }

    @Override
    public synchronized void close() {
        if (!isClosed) {
            isClosed = true;
            admin.delete(path());
            ports.giveBack(port);
        }
    }

    /** As the list of all imposters tells it: an imposter by itself is told with all its stubs. */
    private boolean isUnasked() {
        return admin.get("/imposters").get("imposters").items().stream()
                .filter(imposter -> imposter.get("port").asLong() == port)
                .map(imposter -> imposter.get("numberOfRequests"))
                .anyMatch(count -> count.isNumber() && count.asLong() == 0);
    }

    private String path() {
        return "/imposters/" + port;
    }
}
