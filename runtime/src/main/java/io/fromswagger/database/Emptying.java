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
 * are few, and asks in the same go whether tables have come or gone.
 *
 * <p>To everybody else it looks like a truncation: whoever reads or writes is waited for, no trigger runs, and numbers start
 * anew.
 */
final class Emptying {

    /** What is larger is truncated. */
    private static final int MOST_BYTES = 1 << 20;

    private static final String LOCK_LIMIT_REACHED = "55P03";

    /** Not where somebody would see the difference: a trigger, or who reads the log of changes. */
    private static final String IS_ALLOWED = """
            select current_setting('is_superuser') = 'on' and current_setting('wal_level') <> 'logical'
              and not exists (
                select 1 from pg_catalog.pg_trigger
                where not tgisinternal and (tgtype & 32 <> 0 or tgenabled in ('R', 'A')))""";

    /** Another answer means other tables; the names of all of them would take longer than to empty them. */
    private static final String RELATIONS = """
            select count(*) || ' ' || max(oid::bigint) || ' ' || sum(oid::bigint)
            from pg_catalog.pg_class where relkind in ('r', 'p', 'S')""";

    private final List<String> keptNames;
    private final String relations;
    private final List<String> statements = new ArrayList<>();

    private Emptying(Collection<String> keptNames, String relations) {
        this.keptNames = List.copyOf(keptNames);
        this.relations = relations;
    }

    /** Truncates them; empty where only that will do the next time, too. */
    static Optional<Emptying> truncate(Connection connection, Collection<String> keptNames, List<Table> emptied)
            throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("begin");
            statement.execute("truncate table " + Table.names(emptied) + " restart identity");
            var next = new Emptying(keptNames, answer(statement, RELATIONS));
            next.statements.add("begin");
            next.statements.add("lock table " + Table.names(emptied) + " in access exclusive mode");
            next.statements.add("set local session_replication_role = replica");
            for (var table : emptied) {
                next.statements.add("delete from " + table.quoted() + " where " + isSmall(table));
                for (var sequence : table.sequences()) { // which has just been started anew
                    next.statements.add("select setval(" + literal(sequence) + ", "
                            + answer(statement, "select last_value from " + sequence) + ", false) from " + sequence
                            + " where is_called");
                }
            }
            next.statements.add("select "
                    + String.join(
                            " and ", emptied.stream().map(Emptying::isSmall).toList()));
            next.statements.add(RELATIONS);
            next.statements.add("commit");
            boolean isAllowed = answer(statement, IS_ALLOWED).equals("t");
            statement.execute("commit");
            return isAllowed ? Optional.of(next) : Optional.empty();
        }
    }

    /** Asked once, not for each row. */
    private static String isSmall(Table table) {
        return "(select pg_relation_size(" + literal(table.quoted()) + ") <= " + MOST_BYTES + ")";
    }

    private static String answer(Statement statement, String question) throws SQLException {
        try (var row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String literal(String quoted) {
        return "'" + quoted.replace("'", "''") + "'";
    }

    /** Empties them; no if they are to be truncated again: there are other tables now, or large ones, or others are kept. */
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
            try (var row = statement.getResultSet()) {
                row.next();
                return isAll && row.getString(1).equals(relations);
            }
        } catch (SQLException e) {
            if (LOCK_LIMIT_REACHED.equals(e.getSQLState()) || Tables.isOfTheConnection(e)) {
                throw e;
            }
            try (var statement = connection.createStatement()) {
                statement.execute("rollback");
            }
            return false;
        }
    }
}
