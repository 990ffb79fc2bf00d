package io.fromswagger.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code refresh}, {@code refresh-main} and {@code check} in builds whose document changes. */
class FreshnessGoalsTest {

    private static final String DOCUMENT = """
            openapi: 3.0.3
            info: {title: Orders, version: '1'}
            paths:
              /orders:
                get:
                  operationId: listOrders
                  responses:
                    '200': {description: all of them}
            """;

    @TempDir
    private Path folder;

    private RealMaven maven;

    @BeforeEach
    void a_document() throws IOException {
        maven = RealMaven.ofThisBuild();
        RealMaven.write(folder, "openapi/orders.yaml", DOCUMENT);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"refresh, test, test-compile, test-classes", "refresh-main, main, compile, classes"})
    void a_changed_document_has_all_generated_anew_and_what_is_gone_removed(
            String goal, String sources, String phase, String classes) throws Exception {
        project(sources, goal, "");
        maven.run(folder, phase).ends(0);
        assertThat(compiled(classes, "ListOrdersContractTest")).exists();

        rename();
        assertThat(maven.run(folder, phase, "-Dfromswagger.refresh.skip")
                        .ends(0)
                        .said())
                .doesNotContain("generated anew");
        assertThat(compiled(classes, "FindOrdersContractTest")).doesNotExist();
        assertThat(maven.run(folder, phase).ends(0).said())
                .contains("com.acme.orders is generated anew: openapi/orders.yaml was changed after");
        assertThat(compiled(classes, "FindOrdersContractTest")).exists();
        assertThat(compiled(classes, "ListOrdersContractTest")).doesNotExist();

        assertThat(maven.run(folder, phase).ends(0).said()).doesNotContain("generated anew");
    }

    @Test
    void check_fails_a_build_of_stale_classes_once() throws Exception {
        project("test", "check", "");
        maven.run(folder, "process-test-classes").ends(0);

        rename();
        maven.run(folder, "process-test-classes", "-Dfromswagger.stale=allowed").ends(0);
        var stale = maven.run(folder, "process-test-classes").ends(1);
        assertThat(stale.said())
                .contains("openapi/orders.yaml was changed after the tests of 'orders' were generated from it."
                        + " Generate them anew: mvn test");
        maven.run(folder, "process-test-classes").ends(0);
        assertThat(compiled("test-classes", "FindOrdersContractTest")).exists();
    }

    @Test
    void check_fails_a_build_that_generates_nothing() throws Exception {
        project("test", "check", "<proc>none</proc>");

        assertThat(maven.run(folder, "process-test-classes").ends(1).said())
                .contains("com.acme.orders")
                .contains("<artifactId>fromswagger-processor</artifactId>");
    }

    @Test
    void a_document_that_is_gone_fails_the_build_with_the_command_that_helps() throws Exception {
        project("test", "refresh", "");
        maven.run(folder, "test-compile").ends(0);

        Files.delete(folder.resolve("openapi/orders.yaml"));
        assertThat(maven.run(folder, "test-compile").ends(1).said())
                .contains("openapi/orders.yaml, from which the tests of 'orders' were generated, is no longer there")
                .contains("mvn clean test");
    }

    @Test
    void what_a_compiler_that_removes_nothing_leaves_is_told_by_the_test() throws Exception {
        project("test", "refresh", "<useIncrementalCompilation>false</useIncrementalCompilation>");
        maven.run(folder, "test-compile").ends(0);

        rename();
        maven.run(folder, "test-compile").ends(0);
        assertThat(compiled("test-classes", "FindOrdersContractTest")).exists();
        assertThat(compiled("test-classes", "ListOrdersContractTest")).exists();
        var test = maven.run(folder, "test", "-Dfromswagger.url=http://127.0.0.1:9", "-Dtest=ListOrdersContractTest")
                .ends(1);
        assertThat(test.said())
                .contains(
                        "ListOrdersContractTest is left from an earlier compile. Delete what is compiled: mvn clean test");
    }

    private Path compiled(String classes, String name) {
        return folder.resolve("target/" + classes + "/com/acme/orders/orders/" + name + ".class");
    }

    /** The same operation under another name, which generates another class. */
    private void rename() throws IOException {
        RealMaven.write(folder, "openapi/orders.yaml", DOCUMENT.replace("listOrders", "findOrders"));
    }

    private void project(String sources, String goal, String ofCompiler) throws IOException {
        RealMaven.write(folder, "src/" + sources + "/java/com/acme/orders/package-info.java", """
                @FromSwagger(spec = "openapi/orders.yaml")
                package com.acme.orders;

                import io.fromswagger.FromSwagger;
                """);
        var compiler =
                SmallPom.compiler(ofCompiler + "<compilerArgs><arg>-Afromswagger.specDir=.</arg></compilerArgs>");
        RealMaven.write(
                folder, "pom.xml", SmallPom.of("orders", maven.version(), compiler + """
                <plugin>
                  <artifactId>maven-surefire-plugin</artifactId>
                  <version>3.5.4</version>
                </plugin>
                <plugin>
                  <groupId>io.fromswagger</groupId>
                  <artifactId>fromswagger-maven-plugin</artifactId>
                  <version>{version}</version>
                  <executions>
                    <execution>
                      <goals>
                        <goal>{goal}</goal>
                      </goals>
                    </execution>
                  </executions>
                </plugin>
                """.replace("{goal}", goal)));
    }
}
