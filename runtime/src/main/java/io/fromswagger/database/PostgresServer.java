package io.fromswagger.database;

/** A running PostgreSQL, however it was started. */
interface PostgresServer extends AutoCloseable {

    Address address();

    /** How it runs: "in a container of postgres:17-alpine". */
    String description();

    @Override
    void close();

    /** Where it listens, and whom it lets in. */
    record Address(String host, int port, String database, String user, String password) {}
}
