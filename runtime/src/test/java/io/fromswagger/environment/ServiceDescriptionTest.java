package io.fromswagger.environment;

import static io.fromswagger.service.Readiness.http;
import static io.fromswagger.service.Readiness.log;
import static io.fromswagger.service.Readiness.portFile;
import static io.fromswagger.service.Readiness.portInLog;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.fromswagger.Environment;
import io.fromswagger.process.FreePort;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways to say what a service is. */
class ServiceDescriptionTest {

    private static final String NAME = PlainService.class.getName();

    @TempDir
    private Path folder;

    @Test
    void a_jar_a_main_class_and_a_main_class_elsewhere_run_with_the_java_of_the_tests() throws Exception {
        var jar = jar();
        Environment environment = env -> {
            env.service("jar").jar(jar.toString(), "--port={port}").jvmArguments("-Dtold=it", "-Xmx64m");
            env.service("main").mainClass(PlainService.class, "--port={port}");
            env.service("elsewhere")
                    .mainClass(NAME, "--port={port}")
                    .classPath(folder.resolve("nothing"), jar)
                    .workingFolder(folder);
        };

        try (var running = start(environment)) {
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            assertThat(running.services().values())
                    .hasSize(3)
                    .allSatisfy(service -> assertThat(get(service.url()))
                            .isEqualTo("--port=" + service.url().getPort()));
            assertThat(commandLine(running, "jar")).startsWith(java + " -Dtold=it -Xmx64m -jar " + jar + " --port=");
            assertThat(commandLine(running, "elsewhere"))
                    .startsWith(java + " -cp " + folder.resolve("nothing") + ":" + jar + " " + NAME + " --port=");
        }
    }

    @Test
    void a_service_that_runs_already_is_awaited_and_left_alone() throws Exception {
        var elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/health", exchange -> {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        elsewhere.start();
        var url = "http://127.0.0.1:" + elsewhere.getAddress().getPort();
        try {
            try (var running = start(env ->
                    env.service("orders").runningAt(url + "/").basePath("/v1").readyWhen(http("/health")))) {
                assertThat(running.url("orders")).hasValue(URI.create(url));
                assertThat(running.basePath("orders")).hasValue("/v1");
                assertThat(running.services()).isEmpty();
            }
            try (var again = start(env -> env.service("orders").runningAt(url))) {
                assertThat(again.url("orders")).isPresent();
            }
        } finally {
            elsewhere.stop(0);
        }
    }

    @Test
    void a_service_that_should_run_but_does_not_is_told() {
        var url = "http://127.0.0.1:" + FreePort.find();
        Environment environment = env -> env.service("orders")
                .runningAt(url)
                .startTimeout(Duration.ofMillis(300))
                .readyWhen(http("/health"));

        assertThatThrownBy(() -> start(environment))
                .hasMessage("service 'orders', which should run at " + url + ", was not ready after 0.3 s"
                        + "\n  awaited   GET " + url + "/health to answer 2xx; last seen: nothing listens there"
                        + "\n  do        start it before the tests, or have them start it: .command(…), .jar(…)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:8080/v1", "127.0.0.1:8080", "localhost", "http://127.0.0.1:8080?a=b"})
    void a_service_runs_at_scheme_host_and_port(String url) {
        assertThatThrownBy(() -> start(env -> env.service("orders").runningAt(url)))
                .hasMessageContaining("not at " + url + "; a path goes to .basePath(…)");
    }

    @Test
    void what_only_our_own_process_could_tell_is_refused_of_one_that_runs_already() {
        assertThatThrownBy(() -> start(env ->
                        env.service("orders").runningAt("http://127.0.0.1:8080").readyWhen(log("listening"))))
                .hasMessageContaining("there is no log and no port file here");
    }

    @Test
    void a_service_is_started_in_one_way() {
        assertThatThrownBy(() ->
                        start(env -> env.service("orders").jar("orders.jar").command("orders")))
                .hasMessage("service 'orders' can be started in one way only, but has .command(…) and .jar(…)");
        assertThatThrownBy(() -> start(
                        env -> env.service("orders").command("orders", "{port}").jvmArguments("-Xmx1g")))
                .hasMessageContaining(".jvmArguments(…) and .classPath(…) go with .jar(…) and .mainClass(…), not with");
    }

    @Test
    void only_one_thing_says_the_port() {
        var printed = portInLog(Pattern.compile("port (?<port>\\d+)"));

        assertThatThrownBy(() -> portFile().and(http("/health")).and(printed))
                .hasMessageContaining("only one of portFile() and portInLog()");
        assertThatThrownBy(() -> portInLog(Pattern.compile("port (\\d+)")))
                .hasMessageContaining("put it in a group (?<port>\\d+)");
    }

    @Test
    void a_port_file_that_is_never_written_is_told() {
        Environment environment = env -> env.service("orders")
                .mainClass(PlainService.class, "--port=0")
                .workingFolder(folder)
                .startTimeout(Duration.ofSeconds(2))
                .readyWhen(http("/health").and(portFile(Path.of("port.txt"))));

        assertThatThrownBy(() -> start(environment))
                .hasMessageContaining(
                        "\n  awaited   a port in the file port.txt, and GET its port/health to answer 2xx;"
                                + " last seen: there is no file " + folder.resolve("port.txt") + "\n");
    }

    @Test
    void a_port_file_of_an_earlier_run_is_not_believed() throws Exception {
        var file = folder.resolve("port.txt");
        Environment environment = env -> env.service("orders")
                .mainClass(PlainService.class, "--port=0", "--port-file=" + file)
                .readyWhen(portFile(file));

        try (var before = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            Files.writeString(file, Integer.toString(before.getLocalPort()));
            try (var running = start(environment)) {
                assertThat(running.url("orders").orElseThrow().getPort())
                        .isEqualTo(Integer.parseInt(Files.readString(file)))
                        .isNotEqualTo(before.getLocalPort());
            }
        }
    }

    @Test
    void secrets_in_a_log_are_masked_when_the_service_is_closed() throws Exception {
        Environment environment = env -> env.service("orders")
                .command(
                        "sh",
                        "-c",
                        "echo token is $ORDERS_TOKEN; echo Cookie: a=canary; echo ready; exec sleep 60",
                        "{port}")
                .env("ORDERS_TOKEN", "s3cret-canary")
                .readyWhen(log("ready"));

        try (var running = start(environment)) {
            assertThat(running.service("orders").orElseThrow().log()).content().contains("token is s3cret-canary\n");
        }
        assertThat(folder.resolve("logs/orders.log")).hasContent("token is ***\nCookie: ***\nready\n");
    }

    /** The service as a jar that runs by itself. */
    private Path jar() throws IOException, URISyntaxException {
        var jar = folder.resolve("orders.jar");
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, NAME);
        var classes = Path.of(PlainService.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        var entry = NAME.replace('.', '/') + ".class";
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            out.putNextEntry(new JarEntry(entry));
            Files.copy(classes.resolve(entry), out);
        }
        return jar;
    }

    private static String commandLine(RunningEnvironment running, String service) {
        return ProcessHandle.of(running.service(service).orElseThrow().pid())
                .flatMap(process -> process.info().commandLine())
                .orElseThrow();
    }

    private static String get(URI url) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url + "/arguments")).build(), BodyHandlers.ofString())
                .body();
    }

    private RunningEnvironment start(Environment environment) {
        return RunningEnvironment.start(environment, new EnvironmentOptions(folder, "auto"));
    }
}
