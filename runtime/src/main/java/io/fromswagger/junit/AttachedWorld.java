package io.fromswagger.junit;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.fake.Fake;
import io.fromswagger.http.Credentials;
import io.fromswagger.report.CollaboratorReport;
import io.fromswagger.service.Service;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Services that somebody else runs: nothing is started here, and nothing can be faked or cleaned. */
final class AttachedWorld implements World {

    private final Settings settings;

    AttachedWorld(Settings settings) {
        this.settings = settings;
    }

    @Override
    public URI baseUrl(ApiContract api) {
        return settings.url(api.name())
                .orElseThrow(() -> new IllegalStateException(
                        "Where does '" + api.name() + "' run? Say -Dfromswagger." + api.name() + ".url=http://…"));
    }

    @Override
    public Credentials credentials() {
        return Credentials.NONE;
    }

    @Override
    public List<Service> services() {
        return List.of();
    }

    @Override
    public boolean offers(Class<?> type) {
        return !Injection.isStartedHere(type);
    }

    /** A test that needs more than the service's address can't run, which is nobody's fault. */
    @Override
    public void require(Class<?> type) {
        if (!offers(type)) {
            throw NotRun.here("the service runs elsewhere, and this test needs " + type.getSimpleName());
        }
    }

    @Override
    public <F extends Fake> F fake(Class<F> type) {
        throw new IllegalStateException("There is no " + type.getSimpleName() + ": the service runs elsewhere");
    }

    @Override
    public <T> Optional<T> find(Class<T> type) {
        return Optional.empty();
    }

    @Override
    public String masked(String text) {
        return text;
    }

    @Override
    public void prepare(boolean fakesAnswerByContract) {}

    @Override
    public boolean cleansItself() {
        return false;
    }

    @Override
    public void verify(TestName during) {}

    @Override
    public List<Use> uses(TestName by) {
        return List.of();
    }

    @Override
    public List<CollaboratorReport> calls() {
        return List.of();
    }

    @Override
    public void close() {}
}
