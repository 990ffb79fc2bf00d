package io.fromswagger.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The tables of a database, emptied in one statement so that foreign keys don't matter; those of extensions and of
 * migration tools stay as they are.
 */
final class Tables {

    private static final String TABLES = """
            select n.nspname, c.relname, quote_ident(n.nspname) || '.' || quote_ident(c.relname)
            from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p')
              and n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%'
              and c.relname not in ('flyway_schema_history', 'databasechangelog', 'databasechangeloglock')
              and not exists (select 1 from pg_catalog.pg_depend d where d.objid = c.oid and d.deptype = 'e')
            order by 1, 2""";

    /** A service that forgot to end its transaction must not make the tests wait for ever. */
    private static final String LOCK_LIMIT = "set lock_timeout = '10s'";

    private final String url;
    private final String user;
    private final String password;

    Tables(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /**
     * Empties them.
     *
     * @param kept tables that stay as they are, as {@code name} or {@code schema.name}
     * @throws IllegalArgumentException if one of those is not there
     */
    void truncateExcept(Collection<String> kept) throws SQLException {
        try (var connection = DriverManager.getConnection(url, user, password)) {
            var tables = tables(connection);
            for (var name : kept) {
                if (tables.stream().noneMatch(table -> table.isCalled(name))) {
                    throw new IllegalArgumentException(
                            "there is no table '" + name + "' that could be kept; there are " + tables);
                }
            }
            var emptied = tables.stream()
                    .filter(table -> kept.stream().noneMatch(table::isCalled))
                    .map(Table::quoted)
                    .toList();
            if (!emptied.isEmpty()) {
                truncate(connection, emptied);
            }
        }
    }

    /** All in one statement, so that they may refer to each other; one that is kept and refers to them is an error. */
    private static void truncate(Connection connection, List<String> tables) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(LOCK_LIMIT);
            statement.execute("truncate table " + String.join(", ", tables) + " restart identity");
        }
    }

    private static List<Table> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<Table>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                tables.add(new Table(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
        }
        return tables;
    }

    /** A table, and how SQL has to write it. */
    private record Table(String schema, String name, String quoted) {

        boolean isCalled(String called) {
            return called.equals(name) || called.equals(toString());
        }

        @Override
        public String toString() {
            return schema + "." + name;
        }
    }
}
