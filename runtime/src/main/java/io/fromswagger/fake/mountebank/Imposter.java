package io.fromswagger.fake.mountebank;

import io.fromswagger.fake.FakeEndpoint;
import io.fromswagger.fake.ReceivedRequest;
import io.fromswagger.fake.Stub;
import io.fromswagger.fake.StubResponse;
import io.fromswagger.json.Json;
import java.net.URI;
import java.util.List;

/** One imposter: a port of Mountebank's with its stubs and its recorded requests. */
final class Imposter implements FakeEndpoint {

    private final AdminApi admin;
    private final StubResponse unmatched;
    private final int port;

    private Imposter(AdminApi admin, StubResponse unmatched, int port) {
        this.admin = admin;
        this.unmatched = unmatched;
        this.port = port;
    }

    /** Mountebank picks the port: so nobody else can have it. */
    static Imposter create(AdminApi admin, String name, StubResponse unmatched) {
        var created = admin.post("/imposters", ImposterJson.imposter(name, List.of(), unmatched));
        return new Imposter(admin, unmatched, (int) created.get("port").asLong());
    }

    @Override
    public URI url() {
        return URI.create("http://" + admin.url().getHost() + ":" + port);
    }

    @Override
    public int install(List<Stub> stubs) {
        var imposter = admin.put(path() + "/stubs", Json.of(ImposterJson.stubs(stubs, unmatched)));
        return (int) imposter.get("numberOfRequests").asLong();
    }

    @Override
    public List<ReceivedRequest> received() {
        return admin.get(path()).get("requests").items().stream()
                .map(RecordedRequest::read)
                .toList();
    }

    @Override
    public void reset(List<Stub> stubs) {
        install(stubs);
        admin.delete(path() + "/savedRequests");
    }

    void delete() {
        admin.delete(path());
    }

    private String path() {
        return "/imposters/" + port;
    }
}
