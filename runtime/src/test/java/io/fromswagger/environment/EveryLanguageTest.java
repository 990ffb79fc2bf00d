package io.fromswagger.environment;

import static io.fromswagger.service.Readiness.http;
import static io.fromswagger.service.Readiness.log;
import static io.fromswagger.service.Readiness.portFile;
import static io.fromswagger.service.Readiness.portInLog;
import static io.fromswagger.service.Readiness.tcp;
import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.Environment;
import io.fromswagger.process.Marked;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A service is a command and a port, whatever it is written in: the same words start it, tell it, watch it and stop it. */
class EveryLanguageTest {

    private static final Set<String> KEPT = Set.of("PATH", "HOME", "TMPDIR", "LANG");

    /** Python may be started by a script. */
    private static final Set<String> CHANGED_BY_SHELLS = Set.of("SHLVL", "PWD", "OLDPWD", "IFS", "OPTIND");

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path results;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void a_service_is_told_of_its_port_and_of_values_that_are_known_late(Language language) throws Exception {
        var late = new AtomicReference<>("too early");
        Environment environment = env -> {
            var orders = env.service("orders");
            language.describe(orders, "--port={port}")
                    .argument(() -> "--payments=" + late.get())
                    .env("SELF", "http://127.0.0.1:{port}")
                    .env("PAYMENTS_URL", late::get)
                    .readyWhen(http("/health").and(log("listening on port ")));
            late.set("http://127.0.0.1:4711");
        };

        try (var running = start(environment)) {
            var url = running.url("orders").orElseThrow();

            assertThat(get(url, "/variables/SELF").body()).isEqualTo(url.toString());
            assertThat(get(url, "/variables/PAYMENTS_URL").body()).isEqualTo("http://127.0.0.1:4711");
            assertThat(get(url, "/arguments").body())
                    .isEqualTo("--port=" + url.getPort() + " --payments=http://127.0.0.1:4711");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_service_runs_in_its_folder_with_the_tests_variables_or_without_them(Language language) throws Exception {
        var ours = System.getenv().keySet().stream()
                .filter(name -> name.matches("[A-Z]{2,}(_[A-Z]+)*"))
                .filter(name -> !KEPT.contains(name) && !CHANGED_BY_SHELLS.contains(name))
                .sorted()
                .findFirst()
                .orElseThrow();
        Environment environment = env -> {
            language.describe(env.service("orders"), "--port={port}");
            language.describe(env.service("clean"), "--port={port}")
                    .cleanEnvironment()
                    .workingFolder(folder)
                    .env("OWN", "kept");
        };

        try (var running = start(environment)) {
            var orders = running.url("orders").orElseThrow();
            var clean = running.url("clean").orElseThrow();

            assertThat(get(orders, "/folder").body())
                    .isEqualTo(Path.of("").toAbsolutePath().toString());
            assertThat(get(orders, "/variables/" + ours).body()).isEqualTo(System.getenv(ours));
            assertThat(get(clean, "/folder").body())
                    .isEqualTo(folder.toRealPath().toString());
            assertThat(get(clean, "/variables/" + ours).statusCode()).isEqualTo(404);
            assertThat(get(clean, "/variables/OWN").body()).isEqualTo("kept");
            // What starts Python may add to it.
            assertThat(get(clean, "/variables/PATH").body()).endsWith(System.getenv("PATH"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_service_may_pick_its_port_itself_and_say_it_in_a_file_or_in_its_log(Language language) throws Exception {
        Environment environment = env -> {
            language.describe(env.service("named"), "--port=0", "--port-file={portFile}")
                    .readyWhen(portFile().and(http("/health")));
            language.describe(env.service("its-own"), "--port=0", "--port-file=port.txt")
                    .workingFolder(folder)
                    .readyWhen(portFile(Path.of("port.txt")));
            language.describe(env.service("printed"), "--port=0")
                    .readyWhen(portInLog(Pattern.compile("listening on port (?<port>\\d+)")));
        };

        try (var running = start(environment)) {
            assertThat(running.services()).containsOnlyKeys("named", "its-own", "printed");
            for (var service : running.services().values()) {
                assertThat(get(service.url(), "/health").statusCode()).isEqualTo(204);
                assertThat(service.output()
                                .contains("listening on port " + service.url().getPort() + "\n"))
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_a_service_prints_is_in_its_log(Language language) throws Exception {
        Environment environment =
                env -> language.describe(env.service("orders"), "--port={port}").readyWhen(tcp());

        try (var running = start(environment)) {
            var service = running.service("orders").orElseThrow();
            assertThat(get(service.url(), "/health").statusCode()).isEqualTo(204);
            var before = service.output().position();
            assertThat(get(service.url(), "/folder").statusCode()).isEqualTo(200);

            assertThat(soon(() -> service.output().contains("answered /folder")))
                    .isTrue();
            assertThat(service.output().since(before, 10).last()).endsWith("answered /folder");
            assertThat(service.log()).isEqualTo(results.resolve("logs/orders.log"));
        }
    }

    @ParameterizedTest
    @EnumSource
    @EnabledOnOs(OS.LINUX)
    void nothing_is_left_of_a_service_with_a_child_that_ignores_signals_and_one_that_left_its_group(Language language) {
        Environment environment = env -> language.describe(env.service("orders"), "--port={port}", "--children")
                .stopTimeout(Duration.ofSeconds(1));
        String mark;
        try (var running = start(environment)) {
            mark = Marked.markOf(running.service("orders").orElseThrow().pid());

            assertThat(Marked.processes(mark)).hasSizeGreaterThanOrEqualTo(3);
        }
        assertThat(Marked.processes(mark)).isEmpty();
    }

    private RunningEnvironment start(Environment environment) {
        return RunningEnvironment.start(environment, new EnvironmentOptions(results, "auto"));
    }

    private HttpResponse<String> get(URI url, String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(url + path)).build(), BodyHandlers.ofString());
    }

    private static boolean soon(BooleanSupplier condition) throws InterruptedException {
        for (var attempt = 0; attempt < 100 && !condition.getAsBoolean(); attempt++) {
            Thread.sleep(50);
        }
        return condition.getAsBoolean();
    }
}
