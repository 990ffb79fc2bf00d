package io.fromswagger.maven;

/** The pom of a small project for a real Maven: with the runtime, JUnit, and what each test has its build do. */
final class SmallPom {

    private SmallPom() {}

    /**
     * A project of Java 17.
     *
     * @param version of fromswagger
     * @param plugins of its build, each in its own element
     */
    static String of(String artifact, String version, String plugins) {
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>com.acme</groupId>
                  <artifactId>{artifact}</artifactId>
                  <version>1</version>
                  <properties>
                    <maven.compiler.release>17</maven.compiler.release>
                    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                  </properties>
                  <dependencies>
                    <dependency>
                      <groupId>io.fromswagger</groupId>
                      <artifactId>fromswagger-runtime</artifactId>
                      <version>{version}</version>
                    </dependency>
                    <dependency>
                      <groupId>org.junit.jupiter</groupId>
                      <artifactId>junit-jupiter</artifactId>
                      <version>5.12.2</version>
                    </dependency>
                  </dependencies>
                  <build>
                    <plugins>
                {plugins}
                    </plugins>
                  </build>
                </project>
                """.replace("{artifact}", artifact).replace("{plugins}", plugins).replace("{version}", version);
    }

    /** The compiler, with our processor. */
    static String compiler(String moreConfiguration) {
        return """
                <plugin>
                  <artifactId>maven-compiler-plugin</artifactId>
                  <version>3.14.1</version>
                  <configuration>
                    <annotationProcessorPaths>
                      <path>
                        <groupId>io.fromswagger</groupId>
                        <artifactId>fromswagger-processor</artifactId>
                        <version>{version}</version>
                      </path>
                    </annotationProcessorPaths>
                    {more}
                  </configuration>
                </plugin>
                """.replace("{more}", moreConfiguration);
    }
}
