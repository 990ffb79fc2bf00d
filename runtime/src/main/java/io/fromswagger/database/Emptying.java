package io.fromswagger.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Empties tables once more that were truncated before: it deletes their rows, which takes a tenth of the time where they
 * are few, and asks in the same go whether there are still these tables.
 *
 * <p>To everybody else it looks like a truncation: whoever reads or writes is waited for, no trigger runs, and numbers start
 * anew.
 */
final class Emptying {

    /** What is larger is truncated. */
    private static final int MOST_BYTES = 1 << 20;

    private static final String NO_SUCH_TABLE = "42P01";

    /** Not where somebody would see the difference: a trigger, or who reads the log of changes. */
    private static final String IS_ALLOWED = """
            select current_setting('is_superuser') = 'on' and current_setting('wal_level') <> 'logical'
              and not exists (
                select 1 from pg_catalog.pg_trigger
                where not tgisinternal and (tgtype & 32 <> 0 or tgenabled in ('R', 'A')))""";

    private final List<String> keptNames;
    private final List<Table> all;
    private final List<String> statements = new ArrayList<>();

    private Emptying(Collection<String> keptNames, List<Table> all) {
        this.keptNames = List.copyOf(keptNames);
        this.all = all;
    }

    /** Truncates them; empty where only that will do the next time, too. */
    static Optional<Emptying> truncate(
            Connection connection, Collection<String> keptNames, List<Table> all, List<Table> emptied)
            throws SQLException {
        var next = new Emptying(keptNames, all);
        next.statements.add("begin");
        next.statements.add("lock table " + Table.names(emptied) + " in access exclusive mode");
        next.statements.add("set local session_replication_role = replica");
        try (var statement = connection.createStatement()) {
            statement.execute("begin");
            statement.execute("truncate table " + Table.names(emptied) + " restart identity");
            for (var table : emptied) {
                next.statements.add("delete from " + table.quoted() + " where " + isSmall(table));
                for (var sequence : table.sequences()) {
                    next.statements.add("select setval(" + literal(sequence) + ", " + start(statement, sequence)
                            + ", false) from " + sequence + " where is_called");
                }
            }
            next.statements.add("select "
                    + String.join(
                            " and ", emptied.stream().map(Emptying::isSmall).toList()));
            next.statements.add(TableList.QUESTION);
            next.statements.add("commit");
            boolean isAllowed = isTrue(statement, IS_ALLOWED);
            statement.execute("commit");
            return isAllowed ? Optional.of(next) : Optional.empty();
        }
    }

    /** Asked once, not for each row. */
    private static String isSmall(Table table) {
        return "(select pg_relation_size(" + literal(table.quoted()) + ") <= " + MOST_BYTES + ")";
    }

    /** Where a sequence begins that was just started anew. */
    private static long start(Statement statement, String sequence) throws SQLException {
        try (var row = statement.executeQuery("select last_value from " + sequence)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static boolean isTrue(Statement statement, String question) throws SQLException {
        try (var row = statement.executeQuery(question)) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static String literal(String quoted) {
        return "'" + quoted.replace("'", "''") + "'";
    }

    /** Empties them; no if that was not all, since there are other tables now, or large ones, or others are to be kept. */
    boolean again(Connection connection, Collection<String> keptNow) throws SQLException {
        if (!keptNames.equals(List.copyOf(keptNow))) {
            return false;
        }
        try (var statement = connection.prepareStatement(String.join("; ", statements))) { // which the driver keeps
            statement.execute();
            for (int i = 0; i < statements.size() - 3; i++) {
                statement.getMoreResults();
            }
            boolean isAll;
            try (var row = statement.getResultSet()) {
                row.next();
                isAll = row.getBoolean(1);
            }
            statement.getMoreResults();
            try (var tables = statement.getResultSet()) {
                return TableList.read(tables).equals(all) && isAll;
            }
        } catch (SQLException e) {
            if (!NO_SUCH_TABLE.equals(e.getSQLState())) {
                throw e;
            }
            try (var statement = connection.createStatement()) {
                statement.execute("rollback");
            }
            return false;
        }
    }
}
