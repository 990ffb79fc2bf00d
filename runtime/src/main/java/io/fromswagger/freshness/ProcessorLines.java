package io.fromswagger.freshness;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Properties;

/** The lines that put the processor on a build's processor path, to be copied. */
public final class ProcessorLines {

    private static final String POM_OF_RUNTIME = "/META-INF/maven/io.fromswagger/fromswagger-runtime/pom.properties";

    private static final String MAVEN = """
            The compiler ran without fromswagger's processor: since JDK 23 it runs only those that the build names, and a
            build that names another one (Lombok, MapStruct) has to name all of them. In pom.xml:

              <plugin>
                <artifactId>maven-compiler-plugin</artifactId>
                <configuration>
                  <annotationProcessorPaths> <!-- beside those that are there -->
                    <path>
                      <groupId>io.fromswagger</groupId>
                      <artifactId>fromswagger-processor</artifactId>
                      <version>%s</version>
                    </path>
                  </annotationProcessorPaths>
                </configuration>
              </plugin>
            """;

    private static final String GRADLE = """
            The compiler ran without fromswagger's processor: Gradle runs only those that the build names. In build.gradle:

              dependencies {
                  %s("io.fromswagger:fromswagger-processor:%s")
              }
            """;

    private ProcessorLines() {}

    /** For the build that made this folder of classes; for Maven where that isn't known. */
    public static String forBuildOf(Path classes) {
        return GradleBuild.of(classes)
                .map(build -> GRADLE.formatted(build.processorConfiguration(), version()))
                .orElseGet(() -> MAVEN.formatted(version()));
    }

    /** The runtime's own version: the processor's has to be the same. */
    private static String version() {
        try (InputStream stream = ProcessorLines.class.getResourceAsStream(POM_OF_RUNTIME)) {
            var properties = new Properties();
            if (stream != null) {
                properties.load(stream);
            }
            return properties.getProperty("version", "the version of fromswagger-runtime");
        } catch (IOException e) {
            return "the version of fromswagger-runtime";
        }
    }
}
