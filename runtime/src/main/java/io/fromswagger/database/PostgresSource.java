package io.fromswagger.database;

/** Decides how a PostgreSQL is started on this machine. */
final class PostgresSource {

    private PostgresSource() {}

    static PostgresSource ofThisMachine() {
        return new PostgresSource();
    }

    @SuppressWarnings("DoNotCallSuggester")
    PostgresServer start() {
        throw new DatabaseFailure("not yet", null);
    }
}
