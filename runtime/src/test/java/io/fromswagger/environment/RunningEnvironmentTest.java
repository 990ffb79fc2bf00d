package io.fromswagger.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.orders.payments.PaymentsFake;
import io.fromswagger.Environment;
import io.fromswagger.EnvironmentBuilder;
import io.fromswagger.database.Postgres;
import io.fromswagger.service.Readiness;
import io.fromswagger.service.StartFailure;
import io.fromswagger.service.TinyService;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.lifecycle.Startable;

class RunningEnvironmentTest {

    @TempDir
    private Path results;

    @AfterEach
    void no_child_process_is_left() {
        assertThat(ProcessHandle.current()
                        .descendants()
                        .filter(ProcessHandle::isAlive)
                        .map(process -> process.info().commandLine().orElse("")))
                .allMatch(command -> command.contains("io.fromswagger.process.KeeperMain"));
    }

    @Test
    void a_service_runs_with_a_fake_and_a_database_and_all_is_clean_between_tests() throws Exception {
        var cleaned = new ArrayList<String>();
        var databases = new ArrayList<Postgres>();
        Environment environment = env -> {
            var payments = env.fake(PaymentsFake.class);
            var db = env.postgres();
            databases.add(db);
            env.service("orders")
                    .command(command("serve"))
                    .env("GREETING", () -> payments.url() + " " + db.url())
                    .basePath("/api")
                    .readyWhen(Readiness.http("/health"));
            env.credentials("bearerAuth", "t0ken").cleanBetweenTests(() -> cleaned.add("first"));
            env.cleanBetweenTests(db::truncateAllTables);
        };

        try (var running = RunningEnvironment.start(environment, options())) {
            var payments = running.fake(PaymentsFake.class);
            var service = running.service("orders").orElseThrow();

            assertThat(running.url("orders")).hasValue(service.url());
            assertThat(get(service.url().resolve("/greeting")))
                    .isEqualTo(payments.url() + " " + databases.get(0).url());
            assertThat(service.log())
                    .isEqualTo(results.resolve("logs/orders.log").toAbsolutePath());
            assertThat(running.basePath("orders")).hasValue("/api");
            assertThat(running.credentials()).containsExactly(Map.entry("bearerAuth", "t0ken"));
            assertThat(running.fakes()).containsExactly(payments);

            payments.latestCharge().responds204();
            execute(databases.get(0), "create table orders (id int)", "insert into orders values (1)");

            running.clean();

            assertThat(getStatus(URI.create(payments.url() + "/charges/latest")))
                    .isEqualTo(501);
            assertThat(execute(databases.get(0), "select 1 from orders")).isFalse();
            assertThat(cleaned).containsExactly("first");
        }
    }

    @Test
    void when_the_service_does_not_start_everything_else_is_stopped() {
        Environment environment = env -> {
            env.fake(PaymentsFake.class);
            env.service("orders").command(command("broken")).readyWhen(Readiness.tcp());
        };

        assertThatThrownBy(() -> RunningEnvironment.start(environment, options()))
                .isInstanceOf(StartFailure.class);
    }

    @Test
    void a_service_without_a_command_is_told() {
        assertThatThrownBy(() -> RunningEnvironment.start(env -> env.service("orders"), options()))
                .hasMessage("service 'orders' has no command: say .jar(\"target/orders.jar\") or .command(…)");
    }

    @Test
    void containers_start_before_the_services_and_stop_after_them() {
        var events = new ArrayList<String>();
        try (var running = RunningEnvironment.start(env -> withContainer(env, events), options())) {
            assertThat(running.services()).containsOnlyKeys("orders");
            events.add("running");
        }
        assertThat(events).containsExactly("started", "running", "stopped");
    }

    private static void withContainer(EnvironmentBuilder env, List<String> events) {
        env.container(new NotedContainer(events));
        env.service("orders").command(command("serve")).env("GREETING", () -> {
            assertThat(events).containsExactly("started");
            return "hello";
        });
    }

    @Test
    void without_an_environment_fakes_start_when_they_are_asked_for() throws Exception {
        try (var running = RunningEnvironment.fakesOnly(options())) {
            assertThat(running.fakes()).isEmpty();

            var payments = running.fake(PaymentsFake.class);
            payments.latestCharge().responds204();

            assertThat(getStatus(URI.create(payments.url() + "/charges/latest")))
                    .isEqualTo(204);
            assertThat(running.fake(PaymentsFake.class)).isSameAs(payments);
        }
    }

    @Test
    void an_environment_that_is_attached_starts_nothing() {
        var url = URI.create("http://127.0.0.1:8080/api");
        try (var running = RunningEnvironment.attached(Map.of("orders", url), options())) {
            assertThat(running.url("orders")).hasValue(url);
            assertThat(running.service("orders")).isEmpty();
            running.clean();
        }
    }

    private EnvironmentOptions options() {
        return new EnvironmentOptions(results, "auto");
    }

    private static String[] command(String behaviour) {
        return TinyService.command(behaviour).toArray(String[]::new);
    }

    private static boolean execute(Postgres postgres, String... statements) throws Exception {
        var hasRow = false;
        try (var connection = DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password());
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                hasRow = statement.execute(sql)
                        && Objects.requireNonNull(statement.getResultSet()).next();
            }
        }
        return hasRow;
    }

    private static String get(URI url) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(url).build(), BodyHandlers.ofString())
                .body();
    }

    private static int getStatus(URI url) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(url).build(), BodyHandlers.discarding())
                .statusCode();
    }

    /** What Testcontainers' containers are to an environment: something that starts and stops. */
    private record NotedContainer(List<String> events) implements Startable {

        @Override
        public void start() {
            events.add("started");
        }

        @Override
        public void stop() {
            events.add("stopped");
        }
    }
}
