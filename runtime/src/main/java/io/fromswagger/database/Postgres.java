package io.fromswagger.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * A PostgreSQL server for the tests; every question for its address waits until it accepts connections.
 *
 * <pre>{@code
 * var db = env.postgres();
 * env.service("orders").env("DATABASE_URL", db::uri);
 * env.cleanBetweenTests(db::truncateAllTables);
 * }</pre>
 */
public final class Postgres implements AutoCloseable {

    private final CompletableFuture<PostgresServer> server;
    private final Tables tables = new Tables(() -> DriverManager.getConnection(url(), user(), password()));

    private Postgres(CompletableFuture<PostgresServer> server) {
        this.server = server;
    }

    /** Starts a server in the background. */
    public static Postgres start() {
        return new Postgres(CompletableFuture.supplyAsync(PostgresSource.ofThisMachine()::start, task -> {
            var thread = new Thread(task, "fromswagger starts PostgreSQL");
            thread.setDaemon(true);
            thread.start();
        }));
    }

    /** The JDBC URL, without user and password. */
    public String url() {
        var at = server().address();
        return "jdbc:postgresql://" + at.host() + ":" + at.port() + "/" + at.database();
    }

    /** The address for programs that are not Java: {@code postgresql://user:password@host:port/database}. */
    public String uri() {
        var at = server().address();
        return "postgresql://" + at.user() + ":" + at.password() + "@" + at.host() + ":" + at.port() + "/"
                + at.database();
    }

    /** The host, which is this machine's unless a Docker engine elsewhere runs it. */
    public String host() {
        return server().address().host();
    }

    /** The port that it listens on. */
    public int port() {
        return server().address().port();
    }

    /** The name of the database. */
    public String database() {
        return server().address().database();
    }

    /** The user that owns the database. */
    public String user() {
        return server().address().user();
    }

    /** The password of {@link #user}. */
    public String password() {
        return server().address().password();
    }

    /** Empties all tables of all schemas and starts their identities anew; the tables that migration tools keep stay. */
    public void truncateAllTables() throws SQLException {
        truncateAllTablesExcept();
    }

    /**
     * Empties all tables but those that came filled, such as a price list.
     *
     * <p>{@code env.cleanBetweenTests(() -> db.truncateAllTablesExcept("price", "shop.country"))}
     *
     * @param kept the names of tables, with or without their schema
     * @throws IllegalArgumentException if there is no table of that name
     * @throws SQLException also if one that is kept refers to one that is to be emptied
     */
    public void truncateAllTablesExcept(String... kept) throws SQLException {
        tables.truncateExcept(List.of(kept));
    }

    /** Stops the server, also one that is still starting. */
    @Override
    public void close() {
        tables.close();
        server.handle((started, failure) -> {
                    if (started != null) {
                        started.close();
                    }
                    return true;
                })
                .join();
    }

    private PostgresServer server() {
        try {
            return server.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof DatabaseFailure failure) {
                throw new DatabaseFailure(failure.getMessage(), failure);
            }
            throw e;
        }
    }
}
