package io.fromswagger.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The tables of a database, emptied in one statement so that foreign keys don't matter. */
final class Tables {

    private static final String TABLES = """
            select quote_ident(schemaname) || '.' || quote_ident(tablename)
            from pg_catalog.pg_tables
            where schemaname not in ('pg_catalog', 'information_schema')
              and schemaname not like 'pg\\_%'
              and tablename not in ('flyway_schema_history', 'databasechangelog', 'databasechangeloglock')
            order by 1""";

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
