package io.fromswagger.junit;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.database.Postgres;
import io.fromswagger.environment.RunningEnvironment;
import io.fromswagger.fake.Fake;
import io.fromswagger.http.Credentials;
import io.fromswagger.report.CollaboratorReport;
import io.fromswagger.service.Service;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All that runs around the tests of one environment. */
interface World extends AutoCloseable {

    /** What {@link #find} may know. */
    Set<Class<?>> EXTRAS = Set.of(RunningEnvironment.class, Postgres.class);

    /** Where the API is to be called; its paths are appended. */
    URI baseUrl(ApiContract api);

    Credentials credentials();

    /** The services that were started here. */
    List<Service> services();

    /** Whether something of this type can be had here, as far as that can be known. */
    boolean offers(Class<?> type);

    /** Gets ready what a test will ask for; ends the test if that can't be had in this world. */
    void require(Class<?> type);

    <F extends Fake> F fake(Class<F> type);

    /** Anything else that a test may ask for: the environment itself, its PostgreSQL. */
    <T> Optional<T> find(Class<T> type);

    /** A text without the secrets that were given to what runs here. */
    String masked(String text);

    /** Gives the next test a clean start. */
    void prepare(boolean fakesAnswerByContract);

    /** Whether what a test leaves behind is gone before the next. */
    boolean cleansItself();

    /**
     * Fails when a fake was called in a way that its contract does not allow.
     *
     * @param during the test, for the message
     */
    void verify(TestName during);

    /** What the services asked of the fakes, and were answered by the contract. */
    List<Use> uses(TestName by);

    /** What the fakes were asked, once that was verified. */
    List<CollaboratorReport> calls();

    @Override
    void close();
}
