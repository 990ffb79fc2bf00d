package io.fromswagger.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.fromswagger.process.ChildProcess;
import io.fromswagger.process.Launch;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ServiceStarterTest {

    @TempDir
    private Path logs;

    @AfterEach
    void nothing_runs_afterwards() {
        assertThat(processes()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("readiness")
    void a_service_runs_as_a_process_of_its_own_until_it_is_closed(Readiness readiness) throws Exception {
        var variables = new LinkedHashMap<String, Supplier<String>>();
        variables.put("GREETING", () -> "hello from {port}");
        var handle = ProcessHandle.current();
        try (var service = start("slow", readiness, variables)) {
            handle = ProcessHandle.of(service.pid()).orElseThrow();

            assertThat(get(service.url().resolve("/greeting")))
                    .isEqualTo("hello from " + service.url().getPort());
            assertThat(service.isAlive()).isTrue();
            assertThat(service.exitCode()).isEmpty();
        }
        assertThat(handle.isAlive()).isFalse();
    }

    static List<Readiness> readiness() {
        return List.of(
                Readiness.http("/health"), Readiness.http("health", 204), Readiness.tcp(), Readiness.log("listening"));
    }

    @Test
    void a_service_that_ends_at_once_is_told_at_once_with_its_exit_code_and_its_last_lines() {
        Map<String, Supplier<String>> variables = new LinkedHashMap<>();
        variables.put("DB_PASSWORD", () -> "s3cret!");
        variables.put("DATABASE_URL", () -> "postgresql://me:s3cret!@db:5432/orders");

        var started = System.nanoTime();
        var failure =
                catchThrowableOfType(StartFailure.class, () -> start("broken", Readiness.http("/health"), variables));
        var waited = Duration.ofNanos(System.nanoTime() - started);

        assertThat(waited).isLessThan(Duration.ofSeconds(5));
        assertThat(failure.exitCode()).hasValue(3);
        assertThat(failure)
                .hasMessageContaining("service 'orders' ended with exit code 3 before it was ready, after ")
                .hasMessageContaining(TinyService.class.getName() + " broken ")
                .hasMessageContaining("DB_PASSWORD=*** DATABASE_URL=postgresql://me:***@db:5432/orders")
                .hasMessageContaining("GET http://127.0.0.1:")
                .hasMessageContaining("/health to answer 2xx")
                .hasMessageContaining("orders.log, its last 2 lines:\n              connecting with ***\n")
                .hasMessageContaining("no database at postgresql://me:***@db")
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void the_end_of_a_service_is_noticed_within_half_a_second() throws Exception {
        try (var child = ChildProcess.start(Launch.of(
                List.of(TinyService.command("deaf").get(0), "-version"),
                logs.resolve("version.log"),
                Duration.ofSeconds(1)))) {
            var noticed = child.waitForEnd(Duration.ofSeconds(20));

            assertThat(noticed).isTrue();
            assertThat(child.exitCode()).hasValue(0);
        }
    }

    @Test
    void a_service_that_never_gets_ready_is_told_after_its_time_and_stopped() {
        var definition = definition("deaf", Readiness.http("/health"), Map.of(), Duration.ofMillis(600));

        var failure = catchThrowableOfType(StartFailure.class, () -> new ServiceStarter(definition, logs).start());

        assertThat(failure.exitCode()).isEmpty();
        assertThat(failure)
                .hasMessageContaining("service 'orders' was not ready after 0.")
                .hasMessageContaining("last seen: nothing listens there")
                .hasMessageContaining("is empty: the service printed nothing");
    }

    @Test
    void a_wrong_status_is_named_as_what_was_seen_last() {
        var definition = definition("serve", Readiness.http("/health", 200), Map.of(), Duration.ofSeconds(5));

        var failure = catchThrowableOfType(StartFailure.class, () -> new ServiceStarter(definition, logs).start());

        assertThat(failure).hasMessageContaining("/health to answer 200; last seen: it answers 204");
    }

    @Test
    void a_port_that_was_taken_is_tried_anew_and_then_told() {
        var failure = catchThrowableOfType(StartFailure.class, () -> start("taken", Readiness.tcp(), Map.of()));

        assertThat(failure)
                .hasMessageContaining("ended with exit code 1 before it was ready")
                .hasMessageContaining("was taken")
                .hasMessageMatching(
                        "(?s).*\n  tried     (\\d+, ){4}\\d+: does the service listen on the port that \\{port} gives it.*");
    }

    @Test
    void a_program_that_does_not_exist_is_told() {
        var definition = SomeDefinitions.of(List.of("no-such-program-anywhere", "{port}"), Readiness.tcp());

        var failure = catchThrowableOfType(StartFailure.class, () -> new ServiceStarter(definition, logs).start());

        assertThat(failure)
                .hasMessageContaining("service 'orders' could not be started")
                .hasMessageContaining("no-such-program-anywhere");
    }

    @Test
    void a_service_that_is_not_told_its_port_is_refused() {
        var command = TinyService.command("serve").stream()
                .map(word -> word.replace("{port}", "8080"))
                .toList();

        assertThatThrownBy(() -> new ServiceStarter(SomeDefinitions.of(command, Readiness.tcp()), logs).start())
                .hasMessageContaining("put {port} into an argument or a variable")
                .hasMessageContaining(".readyWhen(portFile())");
        assertThatThrownBy(() -> new ServiceStarter(SomeDefinitions.of(command, Readiness.portFile()), logs).start())
                .hasMessageContaining("put {portFile} into an argument or a variable");
    }

    @Test
    void much_output_does_not_block_a_service() {
        try (var service = start("chatty", Readiness.http("/health"), Map.of())) {
            assertThat(service.output().position()).isGreaterThan(65_537);
            assertThat(service.output().tail(2)).last().isEqualTo("listening");
        }
    }

    @Test
    void the_log_of_one_test_is_what_was_printed_since_it_began() throws Exception {
        try (var service = start("serve", Readiness.log("listening"), Map.of())) {
            var before = service.output().position();
            get(service.url().resolve("/greeting"));

            assertThat(service.output().since(before, 30)).isEqualTo(new LogSlice(1, List.of("greeted")));
            assertThat(service.log()).isEqualTo(logs.resolve("orders.log"));
        }
    }

    @Test
    void a_stubborn_process_and_its_children_are_killed_after_the_grace() {
        var service = start("parent", Readiness.http("/health"), Map.of());
        var tree = ProcessHandle.of(service.pid()).orElseThrow().descendants().toList();

        service.close();

        assertThat(tree).isNotEmpty().noneMatch(ChildProcess::isRunning);
    }

    private Service start(String behaviour, Readiness readiness, Map<String, Supplier<String>> variables) {
        return new ServiceStarter(definition(behaviour, readiness, variables, Duration.ofSeconds(30)), logs).start();
    }

    private static ServiceDefinition definition(
            String behaviour, Readiness readiness, Map<String, Supplier<String>> variables, Duration startTimeout) {
        return SomeDefinitions.of(TinyService.command(behaviour), readiness, variables, startTimeout);
    }

    private static String get(URI url) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(url).build(), BodyHandlers.ofString())
                .body();
    }

    private static String processes() {
        return ProcessHandle.allProcesses()
                .filter(ChildProcess::isRunning)
                .filter(handle -> handle.info().commandLine().orElse("").contains(TinyService.class.getName()))
                .map(handle -> handle.pid() + " " + handle.info().commandLine().orElse(""))
                .collect(Collectors.joining("\n"));
    }
}
