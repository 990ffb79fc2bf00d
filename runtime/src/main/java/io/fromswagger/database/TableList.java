package io.fromswagger.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Asks a database for its tables, but for those of extensions and of migration tools. */
final class TableList {

    private static final String TABLES = """
            select n.nspname, c.relname, quote_ident(n.nspname) || '.' || quote_ident(c.relname),
              array(
                select quote_ident(m.nspname) || '.' || quote_ident(s.relname)
                from pg_catalog.pg_depend d
                join pg_catalog.pg_class s on s.oid = d.objid and s.relkind = 'S'
                join pg_catalog.pg_namespace m on m.oid = s.relnamespace
                where d.refobjid = c.oid and d.refclassid = 'pg_catalog.pg_class'::regclass and d.deptype in ('a', 'i')
                order by 1)
            from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p')
              and n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%'
              and c.relname not in ('flyway_schema_history', 'databasechangelog', 'databasechangeloglock')
              and not exists (select 1 from pg_catalog.pg_depend d where d.objid = c.oid and d.deptype = 'e')
            order by 1, 2""";

    private TableList() {}

    static List<Table> of(Connection connection) throws SQLException {
        var tables = new ArrayList<Table>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                var sequences = (String[]) rows.getArray(4).getArray();
                tables.add(new Table(rows.getString(1), rows.getString(2), rows.getString(3), List.of(sequences)));
            }
        }
        return tables;
    }
}
