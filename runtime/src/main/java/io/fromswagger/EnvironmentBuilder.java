package io.fromswagger;

import io.fromswagger.database.Postgres;
import io.fromswagger.fake.Fake;
import org.testcontainers.lifecycle.Startable;

/**
 * Takes the description that an {@link Environment} gives.
 *
 * <p>Fakes, databases and containers start at once and side by side; the services start when {@code define} has
 * returned. Asking a fake or a database for its address waits until it has one, so prefer
 * {@code .env("PAYMENTS_URL", payments::url)}, which is asked late, over {@code .env("PAYMENTS_URL", payments.url())}.
 */
public interface EnvironmentBuilder {

    /** Starts a fake of a collaborator. Asking twice for the same type gives the same fake. */
    <F extends Fake> F fake(Class<F> type);

    /**
     * Starts a Testcontainers container, and removes it when the tests are over, also when they are killed.
     *
     * <p>Its ports are published on 127.0.0.1, where the Docker engine is on this machine and the container says nothing
     * else. Where no engine answers, the environment does not start, which one line says at once.
     */
    <C extends Startable> C container(C container);

    /** Starts a PostgreSQL: in a container where Docker answers, else as a process on this machine. */
    Postgres postgres();

    /** Describes how the service of this API is started. */
    ServiceBuilder service(String apiName);

    /**
     * Gives the tests' clients what they authenticate with.
     *
     * @param securityScheme the name under {@code components/securitySchemes} of the document
     * @param value a bearer token, an API key, or {@code user:password} for basic authentication
     */
    EnvironmentBuilder credentials(String securityScheme, String value);

    /** Has this run before every test, such as {@code db::truncateAllTables}; several run in the order given. */
    EnvironmentBuilder cleanBetweenTests(ThrowingRunnable clean);
}
