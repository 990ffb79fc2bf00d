package io.fromswagger.maven.init;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectTest {

    private static final String PACKAGE_INFO = "src/test/java/com/example/orders/package-info.java";
    private static final String ENVIRONMENT = "src/test/java/com/example/orders/OrdersEnvironment.java";

    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void project() throws IOException {
        folder = Files.createDirectory(temporary.resolve("my service"));
        write("openapi/orders.yaml", "");
        write("openapi/payments.yaml", "");
    }

    @Test
    void an_empty_folder_gets_a_pom_the_annotations_and_an_environment() throws IOException {
        var said = init("openapi/orders.yaml", List.of("openapi/payments.yaml"), "python3 app.py {port}");

        assertThat(said)
                .startsWith("wrote pom.xml", "wrote " + PACKAGE_INFO, "wrote " + ENVIRONMENT)
                .endsWith("next: mvn test");
        assertThat(read(PACKAGE_INFO)).isEqualTo("""
                        /** Tests of the service: generated from its document, and written by hand beside that. */
                        @FromSwagger(spec = "openapi/orders.yaml", environment = OrdersEnvironment.class)
                        @FromSwagger(spec = "openapi/payments.yaml", role = Role.DOWNSTREAM)
                        package com.example.orders;

                        import io.fromswagger.FromSwagger;
                        import io.fromswagger.Role;
                        """);
        assertThat(read(ENVIRONMENT)).isEqualTo("""
                        package com.example.orders;

                        import com.example.orders.payments.PaymentsFake;
                        import io.fromswagger.Environment;
                        import io.fromswagger.EnvironmentBuilder;

                        /** What runs during the tests: the service as in production, and fakes of what it calls. */
                        public final class OrdersEnvironment implements Environment {

                            @Override
                            public void define(EnvironmentBuilder env) {
                                var payments = env.fake(PaymentsFake.class);
                                env.service("orders")
                                        .command("python3", "app.py", "{port}")
                                        .env("PAYMENTS_URL", payments::url);
                            }
                        }
                        """);
        assertThat(read("pom.xml"))
                .contains("<artifactId>my-service</artifactId>")
                .contains("<arg>-Afromswagger.specDir=.</arg>")
                .contains("<artifactId>fromswagger-processor</artifactId>\n              <version>1.2.3</version>");
    }

    @Test
    void nothing_is_overwritten() throws IOException {
        write("pom.xml", "mine");
        write(PACKAGE_INFO, "mine");
        write(ENVIRONMENT, "mine");

        var said = init("openapi/orders.yaml", List.of(), "orders.jar");

        assertThat(said)
                .startsWith(
                        "left  pom.xml as it is",
                        "left  " + PACKAGE_INFO + " as it is",
                        "left  " + ENVIRONMENT + " as it is");
        assertThat(read("pom.xml") + read(PACKAGE_INFO) + read(ENVIRONMENT)).isEqualTo("mineminemine");
    }

    @Test
    void a_project_is_told_what_to_add_to_its_pom() throws IOException {
        var said = initIn(build(false, Packing.JAR), "target/orders.jar");

        assertThat(said)
                .contains("wrote src/test/java/com/acme/orders/package-info.java")
                .contains("add to the dependencies of pom.xml, where it is not there yet:")
                .contains("    <artifactId>fromswagger-runtime</artifactId>")
                .contains("    <artifactId>junit-jupiter</artifactId>")
                .contains("    <version>3.14.1</version>")
                .contains("    <artifactId>maven-surefire-plugin</artifactId>")
                .contains("          <goal>refresh</goal>")
                .containsSequence("        <id>default-jar</id>", "        <phase>process-classes</phase>");
        assertThat(folder.resolve("pom.xml")).doesNotExist();
        assertThat(read("src/test/java/com/acme/orders/OrdersEnvironment.java"))
                .contains(".jar(\"target/orders.jar\")\n                .env(\"PORT\", \"{port}\");");
    }

    @Test
    void what_a_project_has_is_not_said_again() throws IOException {
        var said = initIn(build(true, Packing.JAR), "target/orders.jar");

        assertThat(String.join("\n", said))
                .contains("<artifactId>maven-compiler-plugin</artifactId>\n    <configuration>")
                .doesNotContain("junit", "surefire", "what this build makes");
    }

    @Test
    void a_managed_junit_gets_no_version() throws IOException {
        var managing = new ExistingBuild("com.acme", false, true, true, true, Packing.JAR, "com.acme.tools", "orders");

        assertThat(initIn(managing, "target/orders.jar"))
                .containsSequence("    <artifactId>junit-jupiter</artifactId>", "    <scope>test</scope>");
    }

    @Test
    void a_build_of_spring_boot_or_quarkus_is_told_how_to_pack_before_the_tests() throws IOException {
        var boot = initIn(build(true, Packing.SPRING_BOOT), "target/orders.jar");
        assertThat(boot)
                .containsSubsequence("        <id>default-jar</id>", "        <id>repackage</id>")
                .contains("the service gets its port in the variable SERVER_PORT;"
                        + " say {port} in -Dstart where it is an argument");
        assertThat(read("src/test/java/com/acme/orders/OrdersEnvironment.java")).contains(".env(\"SERVER_PORT\", \"");

        Files.delete(folder.resolve("src/test/java/com/acme/orders/OrdersEnvironment.java"));
        var quarkus = initIn(build(true, Packing.QUARKUS), "java -jar target/quarkus-app/quarkus-run.jar");
        assertThat(quarkus)
                .containsSequence(
                        "    <groupId>com.acme.tools</groupId>", "    <artifactId>quarkus-maven-plugin</artifactId>")
                .doesNotContain("        <id>default-jar</id>")
                .noneMatch(line -> line.startsWith("what this build makes"));
        assertThat(read("src/test/java/com/acme/orders/OrdersEnvironment.java"))
                .contains(".env(\"QUARKUS_HTTP_PORT\", \"");
    }

    @Test
    void a_jar_that_the_build_calls_otherwise_is_told() throws IOException {
        assertThat(initIn(build(true, Packing.SPRING_BOOT), "target/books.jar"))
                .contains("what this build makes is target/orders.jar: start that in"
                        + " src/test/java/com/acme/orders/OrdersEnvironment.java,"
                        + " or give it the other name by <finalName> in its <build>");
        assertThat(initIn(build(true, Packing.QUARKUS), "target/books.jar"))
                .contains("what this build makes is target/quarkus-app/quarkus-run.jar: start that in"
                        + " src/test/java/com/acme/orders/OrdersEnvironment.java");
    }

    @Test
    void a_jar_from_elsewhere_is_somebody_else_s_to_make() throws IOException {
        assertThat(initIn(build(true, Packing.SPRING_BOOT), "../orders/target/orders.jar"))
                .noneMatch(line -> line.contains("<id>"))
                .contains("the jar has to be there before the tests run: where this build makes it, bind what packs it"
                        + " to the phase process-classes")
                .contains("the service gets its port in the variable PORT;"
                        + " say {port} in -Dstart where it is an argument");
    }

    @Test
    void a_service_that_runs_already_is_not_started_and_told_nothing() throws IOException {
        var said = init("openapi/orders.yaml", List.of(), "http://localhost:8080");

        assertThat(said).noneMatch(line -> line.contains("port"));
        assertThat(read(ENVIRONMENT))
                .contains("/** What runs during the tests: the service as in production. */")
                .contains("env.service(\"orders\")\n                .runningAt(\"http://localhost:8080\");");
    }

    @Test
    void credentials_are_spoken_of_where_the_document_has_security_schemes() throws IOException {
        assertThat(init("openapi/orders.yaml", List.of(), "orders.jar"))
                .noneMatch(line -> line.contains("credentials"));

        write("openapi/orders.yaml", "components: {securitySchemes: {}}");
        assertThat(init("openapi/orders.yaml", List.of(), "orders.jar"))
                .contains(
                        "the document asks who is calling: add to " + ENVIRONMENT
                                + ": env.credentials(\"<name of the security scheme>\", \"<a token that the service takes>\");");
    }

    @Test
    void documents_where_they_are_searched_anyway_need_no_option() throws IOException {
        write("src/main/resources/api/orders.yaml", "");

        init("src/main/resources/api/orders.yaml", List.of(), "orders.jar");

        assertThat(read(PACKAGE_INFO)).contains("spec = \"api/orders.yaml\"");
        assertThat(read("pom.xml")).doesNotContain("specDir");
    }

    @Test
    void a_document_is_found_by_the_name_that_the_annotation_has() throws IOException {
        write("src/main/resources/api/orders.yaml", "");

        init("api/orders.yaml", List.of(), "orders.jar");

        assertThat(read(PACKAGE_INFO)).contains("spec = \"api/orders.yaml\"");
        assertThat(read("pom.xml")).doesNotContain("specDir");
    }

    @Test
    void documents_beside_the_project_are_searched_from_the_folder_that_has_both() throws IOException {
        Files.createDirectories(temporary.resolve("shared"));
        Files.writeString(temporary.resolve("shared/orders.yaml"), "");

        init("../shared/orders.yaml", List.of("openapi/payments.yaml"), "orders.jar");

        assertThat(read(PACKAGE_INFO))
                .contains("\"shared/orders.yaml\"")
                .contains("\"my service/openapi/payments.yaml\"");
        assertThat(read("pom.xml")).contains("-Afromswagger.specDir=..<");
    }

    @Test
    void hostile_names_and_commands_stay_text() throws IOException {
        String name = "9\"; evil() */ \\u0022 päy-ments & <b>.yaml".replace("/", "");
        write(name, "");

        init("openapi/orders.yaml", List.of(name), "run \"a \\\" \"' b\"");

        assertThat(read(PACKAGE_INFO))
                .contains("@FromSwagger(spec = \"9\\\"; evil() * \\\\u0022 p\\u00e4y-ments & <b>.yaml\", name = "
                        + "\"api9EvilU0022pyMentsb\", role = Role.DOWNSTREAM)");
        assertThat(read(ENVIRONMENT))
                .contains("var api9EvilU0022pyMentsb = env.fake(Api9EvilU0022pyMentsbFake.class);")
                .contains(".command(\"run\", \"a \\\\\", \"' b\")");
    }

    @Test
    void what_can_not_be_done_writes_nothing() {
        assertRefused(
                "order.yaml, nor is it in src/test/resources, src/test/openapi, src/main/resources, src/main/openapi",
                "openapi/order.yaml",
                List.of(),
                "orders.jar");
        assertRefused("is not closed", "openapi/orders.yaml", List.of(), "run \"it");
        assertRefused("say how the service is started", "openapi/orders.yaml", List.of(), " ");
        assertRefused("say scheme, host and port", "openapi/orders.yaml", List.of(), "https://localhost:8080/v1");
        assertRefused(
                "can't be told where a fake is",
                "openapi/orders.yaml",
                List.of("openapi/payments.yaml"),
                "http://localhost:8080");
        assertRefused("called the same", "openapi/orders.yaml", List.of("openapi/orders.yaml"), "orders.jar");
        assertThatThrownBy(() -> new Project(folder, Optional.empty(), "1")
                        .init(Path.of("openapi/orders.yaml"), List.of(), "run", Optional.of("com.acme.class")))
                .hasMessage("\"com.acme.class\" is no name of a package");
        assertThat(folder).isDirectoryNotContaining("glob:**{pom.xml,src}");
    }

    private void assertRefused(String why, String spec, List<String> downstream, String start) {
        assertThatThrownBy(() -> init(spec, downstream, start))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    private List<String> init(String spec, List<String> downstream, String start) throws IOException {
        return new Project(folder, Optional.empty(), "1.2.3")
                .init(Path.of(spec), downstream.stream().map(Path::of).toList(), start, Optional.empty());
    }

    private List<String> initIn(ExistingBuild build, String start) throws IOException {
        return new Project(folder, Optional.of(build), "1.2.3")
                .init(Path.of("openapi/orders.yaml"), List.of(), start, Optional.empty());
    }

    private static ExistingBuild build(boolean isRecent, Packing packing) {
        return new ExistingBuild("com.acme", isRecent, false, isRecent, isRecent, packing, "com.acme.tools", "orders");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }
}
