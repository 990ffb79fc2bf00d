package io.fromswagger.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a database, emptied all at once so that foreign keys don't matter; those of extensions and of migration
 * tools stay as they are.
 *
 * <p>It happens before each test: so the connection is kept, and what was truncated once is emptied by less from then on.
 */
final class Tables implements AutoCloseable {

    /** A service that forgot to end its transaction must not make the tests wait for ever. */
    private static final String LOCK_LIMIT = "set lock_timeout = '10s'";

    private final Opening opening;
    private @Nullable Connection kept;
    private Optional<Emptying> last = Optional.empty();

    Tables(Opening opening) {
        this.opening = opening;
    }

    /**
     * Empties them.
     *
     * @param keptNames tables that stay as they are, as {@code name} or {@code schema.name}
     * @throws IllegalArgumentException if one of those is not there
     */
    synchronized void truncateExcept(Collection<String> keptNames) throws SQLException {
        boolean isOld = kept != null;
        try {
            truncateExcept(connection(), keptNames);
        } catch (SQLException e) {
            close();
            if (!isOld || !isOfTheConnection(e)) {
                throw e;
            }
            truncateExcept(connection(), keptNames);
        }
    }

    /** Whether the server hung up, perhaps since it was started anew. */
    static boolean isOfTheConnection(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        return state.startsWith("08") || state.startsWith("57P");
    }

    private void truncateExcept(Connection connection, Collection<String> keptNames) throws SQLException {
        if (last.isPresent() && last.get().again(connection, keptNames)) {
            return;
        }
        last = Optional.empty();
        var all = TableList.of(connection);
        for (var name : keptNames) {
            if (all.stream().noneMatch(table -> table.isCalled(name))) {
                throw new IllegalArgumentException(
                        "there is no table '" + name + "' that could be kept; there are " + all);
            }
        }
        var emptied = all.stream()
                .filter(table -> keptNames.stream().noneMatch(table::isCalled))
                .toList();
        if (!emptied.isEmpty()) {
            last = Emptying.truncate(connection, keptNames, emptied);
        }
    }

    private Connection connection() throws SQLException {
        var open = kept;
        if (open == null) {
            open = opening.open();
            kept = open;
            open.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED); // sees what was written until the lock
            try (var statement = open.createStatement()) {
                statement.execute(LOCK_LIMIT);
            }
        }
        return open;
    }

    /** Closes the connection; the next emptying opens another. */
    @Override
    public synchronized void close() {
        var open = kept;
        kept = null;
        if (open != null) {
            try {
                open.close();
            } catch (SQLException alreadyGone) {
                // As it should be.
            }
        }
    }

    /** Opens a connection. */
    @FunctionalInterface
    interface Opening {

        Connection open() throws SQLException;
    }
}
