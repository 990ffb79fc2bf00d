package io.fromswagger.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code watch} in a project with two small tests, one of which depends on a file. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class WatchGoalTest {

    private static final String TEST = """
            import static org.junit.jupiter.api.Assertions.assertEquals;

            import org.junit.jupiter.api.Test;

            class PriceTest {

                @Test
                void price() {
                    assertEquals(42, Price.of("sku-1"));
                }

                @Test
                void is_run_as_the_person_said() {
                    assertEquals("hello world", System.getProperty("greeting"));
                    assertEquals("on", System.getProperty("profile"));
                }
            }
            """;

    /** For one run of Maven on a busy machine. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    private @Nullable Process watch;
    private Path log;

    @BeforeEach
    void a_project() throws IOException {
        var maven = RealMaven.ofThisBuild();
        log = folder.resolve("watch.txt");
        Path project = Files.createDirectory(folder.resolve("project"));
        RealMaven.write(project, "pom.xml", pom(maven.version()));
        RealMaven.write(project, "src/test/java/PriceTest.java", TEST);
        price("42");
        // A shell that runs the build in the background has had SIGINT ignored, by all that the build starts.
        var command = new ArrayList<>(List.of("env", "--default-signal=INT"));
        command.addAll(maven.command(maven.goal("watch"), "-Dgreeting=hello world", "-Pextra"));
        watch = new ProcessBuilder(command)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    @AfterEach
    void end() throws InterruptedException {
        if (watch != null) {
            watch.descendants().forEach(ProcessHandle::destroyForcibly);
            watch.destroyForcibly().waitFor();
        }
    }

    @Test
    void is_red_and_green_with_the_project() throws Exception {
        awaitSaid("fromswagger: green · 2 tests · ", 1);
        awaitSaid("waiting for changes", 1);

        price("41");
        awaitSaid("fromswagger: Price.java changed", 1);
        awaitSaid("fromswagger: red · 1 of 2 tests failed: PriceTest#price · ", 1);
        awaitSaid("waiting for changes", 2);

        price("no price");
        awaitSaid("fromswagger: what failed last: red · the build failed, see above · ", 1);
        assertThat(said()).contains("COMPILATION ERROR");
        awaitSaid("waiting for changes", 3);

        price("42");
        awaitSaid("fromswagger: what failed last: green · 1 test · ", 1);
        awaitSaid("fromswagger: green · 2 tests · ", 2);
        awaitSaid("waiting for changes", 4);

        watch.getOutputStream().write("q\n".getBytes(StandardCharsets.UTF_8));
        watch.getOutputStream().flush();
        assertThat(watch.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(watch.exitValue()).as(said()).isZero();
    }

    @Test
    void ctrl_c_leaves_nothing_behind() throws Exception {
        RealMaven.write(
                folder,
                "project/src/test/java/SlowTest.java",
                "class SlowTest { @org.junit.jupiter.api.Test void slow() throws Exception {"
                        + " java.nio.file.Files.writeString(java.nio.file.Path.of(\"../slow\"), \"\" + ProcessHandle.current().pid());"
                        + " Thread.sleep(300_000); } }");
        Path slow = folder.resolve("slow");
        while (!Files.exists(slow) || Files.size(slow) == 0) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        var fork = ProcessHandle.of(Long.parseLong(Files.readString(slow))).orElseThrow();
        List<ProcessHandle> all = watch.descendants().toList();
        assertThat(all).contains(fork);

        new ProcessBuilder("kill", "-INT", "" + watch.pid()).start().waitFor();

        assertThat(watch.waitFor(30, TimeUnit.SECONDS)).isTrue();
        for (ProcessHandle each : all) {
            assertThat(each.onExit().get(10, TimeUnit.SECONDS).isAlive()).isFalse();
        }
    }

    private void price(String price) throws IOException {
        RealMaven.write(
                folder,
                "project/src/main/java/Price.java",
                "class Price { static int of(String sku) { return " + price + "; } }");
    }

    private void awaitSaid(String text, int times) throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (said().split(Pattern.quote(text), -1).length <= times) {
            assertThat(watch.isAlive()).as(said()).isTrue();
            assertThat(System.nanoTime())
                    .as("'%s' is not said so often: %d. What is said:%n%s", text, times, said())
                    .isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private String said() throws IOException {
        return Files.readString(log);
    }

    private static String pom(String version) {
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>com.acme</groupId>
                  <artifactId>prices</artifactId>
                  <version>1</version>
                  <properties>
                    <maven.compiler.release>17</maven.compiler.release>
                    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                  </properties>
                  <dependencies>
                    <dependency>
                      <groupId>io.fromswagger</groupId>
                      <artifactId>fromswagger-runtime</artifactId>
                      <version>%s</version>
                      <scope>test</scope>
                    </dependency>
                    <dependency>
                      <groupId>org.junit.jupiter</groupId>
                      <artifactId>junit-jupiter</artifactId>
                      <version>5.12.2</version>
                      <scope>test</scope>
                    </dependency>
                  </dependencies>
                  <build>
                    <plugins>
                      <plugin>
                        <artifactId>maven-compiler-plugin</artifactId>
                        <version>3.14.1</version>
                      </plugin>
                      <plugin>
                        <artifactId>maven-surefire-plugin</artifactId>
                        <version>3.5.4</version>
                        <configuration>
                          <systemPropertyVariables>
                            <profile>${profile}</profile>
                          </systemPropertyVariables>
                        </configuration>
                      </plugin>
                    </plugins>
                  </build>
                  <profiles>
                    <profile>
                      <id>extra</id>
                      <properties>
                        <profile>on</profile>
                      </properties>
                    </profile>
                  </profiles>
                </project>
                """.formatted(version);
    }
}
