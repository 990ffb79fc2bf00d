package io.fromswagger.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables of a database, emptied in one statement so that foreign keys don't matter; those of extensions and of
 * migration tools stay as they are.
 */
final class Tables {

    private static final String TABLES = """
            select quote_ident(n.nspname) || '.' || quote_ident(c.relname)
            from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p')
              and n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%'
              and c.relname not in ('flyway_schema_history', 'databasechangelog', 'databasechangeloglock')
              and not exists (select 1 from pg_catalog.pg_depend d where d.objid = c.oid and d.deptype = 'e')
            order by 1""";

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

    void truncate() throws SQLException {
        try (var connection = DriverManager.getConnection(url, user, password)) {
            var names = names(connection);
            if (names.isEmpty()) {
                return;
            }
            try (var statement = connection.createStatement()) {
                statement.execute(LOCK_LIMIT);
                statement.execute("truncate table " + String.join(", ", names) + " restart identity cascade");
            }
        }
    }

    private static List<String> names(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
