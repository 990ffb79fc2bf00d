package io.fromswagger.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import io.fromswagger.process.ChildProcess;
import io.fromswagger.process.FreePort;
import io.fromswagger.process.Launch;
import io.fromswagger.process.Marked;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What keeps a service from starting is told once, clearly and soon, and nothing of it is left. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "the faults are made with a shell, and /proc tells what is left")
class StartFaultsTest {

    private static final Readiness HEALTH = Readiness.http("/health");

    private final Set<String> before = new HashSet<>();

    @TempDir
    private Path folder;

    @BeforeEach
    void see_what_runs() {
        before.addAll(Marked.processes(Marked.markOfThisJvm()));
    }

    @AfterEach
    void nothing_is_left() {
        assertThat(Marked.processes(Marked.markOfThisJvm())).isSubsetOf(before);
    }

    @Test
    void no_such_jar() {
        var failure = failure(SomeDefinitions.ofJar(folder.resolve("orders.jar")));

        assertThat(failure)
                .hasMessage(
                        "service 'orders' cannot start: there is no jar " + folder.resolve("orders.jar")
                                + "\n  do        build it first: mvn package -DskipTests; or start what is compiled: .mainClass(…)");
    }

    @Test
    void a_jar_without_main() throws Exception {
        var jar = folder.resolve("orders.jar");
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();

        assertThat(failure(SomeDefinitions.ofJar(jar)))
                .hasMessageStartingWith(
                        "service 'orders' cannot start: the manifest of " + jar + " has no Main-Class\n  do        ")
                .hasMessageContaining(".mainClass(");
    }

    @Test
    void a_jar_that_is_broken() throws Exception {
        var jar = Files.writeString(folder.resolve("orders.jar"), "half a download");

        assertThat(failure(SomeDefinitions.ofJar(jar)))
                .hasMessageStartingWith("service 'orders' cannot start: " + jar + " is no jar that can be read: ");
    }

    @Test
    void exits_1_at_once() {
        var failure = failure(shell("echo no configuration; exit 1"));

        assertThat(failure.exitCode()).hasValue(1);
        assertThat(failure)
                .hasMessageStartingWith("service 'orders' ended with exit code 1 before it was ready, after ")
                .hasMessageContaining("\n  command   sh -c echo no configuration; exit 1 ")
                .hasMessageContaining("/health to answer 2xx\n")
                .hasMessageEndingWith("orders.log, its last line:\n              no configuration");
    }

    @Test
    void exits_0_at_once() {
        assertThat(failure(shell("exit 0")))
                .hasMessageStartingWith("service 'orders' ended with exit code 0 before it was ready, after ")
                .hasMessageEndingWith("orders.log is empty: the service printed nothing");
    }

    @Test
    void the_end_of_a_service_is_noticed_within_500_ms() {
        var delays = new ArrayList<Long>();
        for (var attempt = 0; attempt < 5; attempt++) {
            var failure = failure(shell("sleep 0.3; date +%s%N; exit 1"));
            var now = System.currentTimeMillis();
            delays.add(now - lastNumber(failure) / 1_000_000);
        }

        // Others may have the processor; what they cost is not ours.
        assertThat(Collections.min(delays)).as("of %s ms", delays).isBetween(0L, 500L);
    }

    @Test
    void the_end_of_a_service_is_noticed_within_500_ms_also_while_another_process_keeps_us_waiting() throws Exception {
        var silent = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        silent.createContext("/", exchange -> sleep(Duration.ofSeconds(2)));
        silent.start();
        var port = silent.getAddress().getPort();
        var delays = new ArrayList<Long>();
        try {
            for (var attempt = 0; attempt < 3; attempt++) {
                var starter = new ServiceStarter(shell("sleep 0.3; date +%s%N; exit 1"), folder, () -> port);
                var failure = catchThrowableOfType(StartFailure.class, starter::start);
                delays.add(System.currentTimeMillis() - lastNumber(failure) / 1_000_000);
                assertThat(failure.exitCode()).hasValue(1);
            }
        } finally {
            silent.stop(0);
        }
        assertThat(Collections.min(delays)).as("of %s ms", delays).isBetween(0L, 500L);
    }

    @Test
    void hangs() {
        assertThat(failure(tiny("hangs", HEALTH, Duration.ofSeconds(5))))
                .hasMessageStartingWith("service 'orders' was not ready after 5.")
                .hasMessageContaining("; last seen: nothing listens there\n")
                .hasMessageContaining("\n  port      the service listens on no port at all\n")
                .hasMessageContaining("\n  hangs     its main thread is at:\n")
                .hasMessageContaining("at io.fromswagger.service.TinyService.waitForAnAnswerThatNeverComes(")
                .hasMessageEndingWith("its last line:\n              asking");
    }

    @Test
    void wrong_health_path() {
        assertThat(failure(tiny("serve", Readiness.http("/status"), Duration.ofSeconds(5))))
                .hasMessageStartingWith("service 'orders' was not ready after 5.")
                .hasMessageContaining("/status to answer 2xx; last seen: it answers 404\n")
                .hasMessageNotContaining("\n  port ");
    }

    @Test
    void listens_on_another_port_than_it_is_given() {
        assertThat(failure(tiny("elsewhere", HEALTH, Duration.ofSeconds(5))))
                .hasMessageContaining("last seen: nothing listens there\n")
                .hasMessageMatching(
                        "(?s).*\\n  port      it listens on 127\\.0\\.0\\.1:\\d+, not on the one that \\{port} gives it,"
                                + " \\d+\\n.*");
    }

    @Test
    void port_taken_by_another() throws Exception {
        var other = another();
        var port = other.getAddress().getPort();
        try {
            var failure = catchThrowableOfType(
                    StartFailure.class,
                    () -> new ServiceStarter(tiny("patient", HEALTH, Duration.ofSeconds(20)), folder, () -> port)
                            .start());

            assertThat(failure.exitCode()).isEmpty();
            assertThat(failure)
                    .hasMessageStartingWith("service 'orders' has no port of its own: another process listens at"
                            + " http://127.0.0.1:" + port + "\n")
                    .hasMessageContaining("\n  port      has been taken by process "
                            + ProcessHandle.current().pid() + ": ")
                    .hasMessageContaining("\n  tried     " + String.join(", ", Collections.nCopies(5, "" + port)));
        } finally {
            other.stop(0);
        }
    }

    @Test
    void a_port_that_another_took_is_left_to_it_and_the_service_gets_a_new_one() throws Exception {
        var other = another();
        var free = FreePort.find();
        var ports = List.of(other.getAddress().getPort(), free).iterator();
        var starter = new ServiceStarter(tiny("patient", HEALTH, Duration.ofSeconds(20)), folder, ports::next);
        try (var service = starter.start()) {
            assertThat(service.url()).hasPort(free);
        } finally {
            other.stop(0);
        }
    }

    @Test
    void wants_a_port_that_another_has() throws Exception {
        var other = another();
        var taken = other.getAddress().getPort();
        try {
            var failure = failure(
                    shell("echo Error: listen EADDRINUSE: address already in use 127.0.0.1:" + taken + " >&2; exit 1"));

            assertThat(failure.exitCode()).hasValue(1);
            assertThat(failure)
                    .hasMessageContaining("\n  port      " + taken + " was taken, by process "
                            + ProcessHandle.current().pid() + ": ")
                    .hasMessageContaining("; {port} gave it ");
        } finally {
            other.stop(0);
        }
    }

    @Test
    void out_of_memory() {
        var words = new ArrayList<>(TinyService.command("hungry"));
        words.add(1, "-Xmx16m");

        assertThat(failure(SomeDefinitions.of(words, HEALTH)))
                .hasMessageStartingWith("service 'orders' ended with exit code 1 before it was ready")
                .hasMessageContaining(
                        "\n  memory    the service ran out of memory; give its JVM more: .jvmArguments(\"-Xmx")
                .hasMessageContaining("java.lang.OutOfMemoryError: Java heap space");
    }

    @Test
    void killed_by_the_system() {
        var failure = failure(shell("kill -9 $$"));

        assertThat(failure.exitCode()).hasValue(137);
        assertThat(failure)
                .hasMessageStartingWith(
                        "service 'orders' was killed by signal 9 (SIGKILL, exit code 137) before it was")
                .hasMessageContaining("\n  memory    if nobody stopped it, the system did because memory was short");
        assertThat(failure(shell("kill $$")))
                .hasMessageStartingWith(
                        "service 'orders' was killed by signal 15 (SIGTERM, exit code 143) before it was")
                .hasMessageNotContaining("\n  memory ");
    }

    @Test
    void database_refuses() {
        var port = FreePort.find();
        var variables = Map.<String, Supplier<String>>of(
                "DATABASE_URL", () -> "postgresql://orders:s3cret-canary@127.0.0.1:" + port + "/orders");
        var definition = SomeDefinitions.of(
                words("echo connecting to $DATABASE_URL; echo FATAL: connection refused: 127.0.0.1:" + port
                        + "; exit 2"),
                HEALTH,
                variables,
                Duration.ofSeconds(30));

        assertThat(failure(definition))
                .hasMessageStartingWith("service 'orders' ended with exit code 2 before it was ready")
                .hasMessageContaining("DATABASE_URL=postgresql://orders:***@127.0.0.1:" + port + "/orders\n")
                .hasMessageEndingWith("its last 2 lines:"
                        + "\n              connecting to postgresql://orders:***@127.0.0.1:" + port + "/orders"
                        + "\n              FATAL: connection refused: 127.0.0.1:" + port);
    }

    @Test
    void log_flood_of_1_gb_before_ready() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(
                java, "-Xmx64m", "-cp", System.getProperty("java.class.path"), Flooded.class.getName(), "" + folder);
        try (var tests = ChildProcess.start(Launch.of(command, folder.resolve("tests.log"), Duration.ofSeconds(10)))) {
            assertThat(tests.waitForEnd(Duration.ofMinutes(2))).isTrue();
            assertThat(tests.exitCode()).hasValue(0);
        }
        assertThat(folder.resolve("tests.log"))
                .content()
                .startsWith("service 'orders' printed more than 512 MB before it was ready\n")
                .contains("\n  do        have it print less; of the log, the last MB is kept\n")
                .contains("its last 40 lines:\n")
                .endsWith("ready after 64 MB\n");
        assertThat(folder.resolve("flood/orders.log"))
                .content()
                .hasSizeLessThan(2 << 20)
                .startsWith("… the first ");
    }

    /** Runs in a JVM of 64 MB: starts a service that prints a gigabyte, and one that is ready after a part of it. */
    static final class Flooded {

        public static void main(String[] arguments) {
            var folder = Path.of(arguments[0]);
            var lines = "yes 'a line that the service prints before it is ready' | head -c ";
            try {
                new ServiceStarter(shell(lines + "1073741824; sleep 60"), folder.resolve("flood")).start();
            } catch (StartFailure e) {
                System.out.println(e.getMessage());
            }
            var tiny = String.join(" ", TinyService.command("serve")).replace("{port}", "$0");
            var definition = SomeDefinitions.of(words(lines + "67108864; " + tiny), Readiness.log("listening"));
            try (var service = new ServiceStarter(definition, folder.resolve("much")).start()) {
                System.out.println("ready after " + (service.output().position() >> 20) + " MB");
            }
        }
    }

    private StartFailure failure(ServiceDefinition definition) {
        return catchThrowableOfType(StartFailure.class, () -> new ServiceStarter(definition, folder).start());
    }

    private static long lastNumber(StartFailure failure) {
        return Long.parseLong(failure.getMessage().replaceFirst("(?s).*\\s", ""));
    }

    private static ServiceDefinition shell(String script) {
        return SomeDefinitions.of(words(script), HEALTH);
    }

    /** The port is the script's {@code $0}. */
    private static List<String> words(String script) {
        return List.of("sh", "-c", script, "{port}");
    }

    private static ServiceDefinition tiny(String behaviour, Readiness readiness, Duration limit) {
        return SomeDefinitions.of(TinyService.command(behaviour), readiness, Map.of(), limit);
    }

    /** Somebody else who answers all that is asked. */
    private static HttpServer another() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
