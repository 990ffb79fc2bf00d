package io.fromswagger.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code init} in a folder that has a service and a document only, and {@code doctor} in what it made. */
class GoalsTest {

    private static final String DOCUMENT = """
            openapi: 3.0.3
            info: {title: Greetings, version: '1'}
            paths:
              /greetings/{name}:
                get:
                  operationId: greet
                  parameters:
                    - {name: name, in: path, required: true, schema: {type: string}, example: world}
                  responses:
                    '200':
                      description: a greeting
                      content:
                        application/json:
                          schema:
                            type: object
                            required: [text]
                            properties: {text: {type: string}}
            """;
    private static final String SERVICE = """
            import json, sys
            from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

            class Greetings(BaseHTTPRequestHandler):
                protocol_version = 'HTTP/1.1'

                def do_GET(self):
                    body = json.dumps({'text': 'hello'}).encode()
                    self.send_response(200)
                    self.send_header('Content-Type', 'application/json')
                    self.send_header('Content-Length', str(len(body)))
                    self.end_headers()
                    self.wfile.write(body)

            ThreadingHTTPServer(('127.0.0.1', int(sys.argv[1])), Greetings).serve_forever()
            """;

    @TempDir
    private Path folder;

    private RealMaven maven;

    @BeforeEach
    void a_service() throws IOException {
        maven = RealMaven.ofThisBuild();
        RealMaven.write(folder, "openapi/greetings-v1.yaml", DOCUMENT);
        RealMaven.write(folder, "openapi/payments.yaml", DOCUMENT);
        RealMaven.write(folder, "app.py", SERVICE);
    }

    @Test
    void what_init_writes_compiles_and_runs_and_doctor_finds_it_well() throws Exception {
        var init = maven.run(
                        folder,
                        maven.goal("init"),
                        "-Dspec=openapi/greetings-v1.yaml",
                        "-Dstart=python3 app.py {port}",
                        "-Ddownstream=openapi/payments.yaml")
                .ends(0);
        assertThat(init.said()).contains("wrote pom.xml").contains("next: mvn test");

        var test = maven.run(folder, "test").ends(0);
        assertThat(test.said()).contains("Running GET /greetings/{name}").contains("Tests run: ");
        assertThat(folder.resolve("target/fromswagger/coverage.json"))
                .content()
                .contains("\"result\": \"passed\"")
                .doesNotContain("\"result\": \"failed\"");

        var doctor = maven.run(folder, maven.goal("doctor")).ends(0);
        assertThat(doctor.said())
                .contains("ok       the processor is in annotationProcessorPaths")
                .contains("ok       JUnit 5.12.2")
                .contains("ok       maven-surefire-plugin 3.5.4")
                .contains("ok       nothing that is compiled is older than its document")
                .doesNotContain("problem  ");

        RealMaven.write(folder, "openapi/payments.yaml", DOCUMENT.replace("a greeting", "a payment"));
        var stale = maven.run(folder, maven.goal("doctor")).ends(0);
        assertThat(stale.said()).contains("warning  openapi/payments.yaml").contains("do: the next mvn test");
    }

    @Test
    void doctor_fails_where_something_is_in_the_way_and_init_leaves_a_pom_alone() throws Exception {
        String pom = """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>com.acme</groupId>
                  <artifactId>ill</artifactId>
                  <version>1</version>
                  <dependencyManagement>
                    <dependencies>
                      <dependency>
                        <groupId>org.junit</groupId>
                        <artifactId>junit-bom</artifactId>
                        <version>5.12.2</version>
                        <type>pom</type>
                        <scope>import</scope>
                      </dependency>
                    </dependencies>
                  </dependencyManagement>
                  <build>
                    <plugins>
                      <plugin>
                        <artifactId>maven-compiler-plugin</artifactId>
                        <version>3.14.1</version>
                        <executions>
                          <execution>
                            <id>default-testCompile</id>
                            <configuration>
                              <proc>none</proc>
                              <annotationProcessorPaths>
                                <path>
                                  <groupId>org.projectlombok</groupId>
                                  <artifactId>lombok</artifactId>
                                </path>
                              </annotationProcessorPaths>
                            </configuration>
                          </execution>
                        </executions>
                      </plugin>
                      <plugin>
                        <artifactId>maven-surefire-plugin</artifactId>
                        <version>2.12.4</version>
                      </plugin>
                    </plugins>
                  </build>
                </project>
                """;
        RealMaven.write(folder, "pom.xml", pom);

        var init = maven.run(folder, maven.goal("init"), "-Dspec=openapi/payments.yaml", "-Dstart=target/app.jar")
                .ends(0);
        assertThat(init.said())
                .contains("wrote src/test/java/com/acme/payments/package-info.java")
                .contains("add to the dependencies of pom.xml")
                .contains("<artifactId>junit-jupiter</artifactId>")
                .doesNotContain("<version>5.12.2</version>", "<version>3.14.1</version>")
                .contains("<version>3.5.4</version>")
                .contains("<id>default-jar</id>")
                .contains("what this build makes is target/ill-1.jar");
        assertThat(Files.readString(folder.resolve("pom.xml"))).isEqualTo(pom);

        var doctor = maven.run(folder, maven.goal("doctor")).ends(1);
        assertThat(doctor.said())
                .contains(
                        "problem  annotationProcessorPaths of maven-compiler-plugin have other processors only (lombok)")
                .contains("problem  test sources are compiled with -proc:none")
                .contains("problem  maven-surefire-plugin 2.12.4 finds no test of JUnit 5")
                .contains("problem  there is no JUnit Jupiter on the test class path")
                .contains("4 problems in the way of tests");
    }

    @Test
    void init_says_what_is_wrong_with_what_it_was_asked_for() throws Exception {
        var init = maven.run(folder, maven.goal("init"), "-Dspec=openapi/nowhere.yaml", "-Dstart=app.jar")
                .ends(1);

        assertThat(init.said())
                .contains("Nothing was written: there is no file " + folder.resolve("openapi/nowhere.yaml"));
        assertThat(folder.resolve("pom.xml")).doesNotExist();
    }
}
