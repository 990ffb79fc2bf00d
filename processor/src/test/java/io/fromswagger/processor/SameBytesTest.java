package io.fromswagger.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is generated does not depend on the machine, the compiler's version, or the order of things. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameBytesTest {

    private static final List<String> CASES = List.of("mangled-names", "hostile", "enums");

    private Path folder = Path.of("");
    private Map<String, String> usual = Map.of();

    @BeforeAll
    void compile(@TempDir Path temporary) throws IOException, InterruptedException {
        folder = temporary;
        usual = generated(
                "usual", new Surroundings("usual", Path.of(System.getProperty("java.home")), List.of(), false));
        assertThat(usual).hasSizeGreaterThan(20);
        assertThat(usual.values()).allMatch(bytes -> bytes.chars().allMatch(c -> c < 0x80), "is ASCII");
    }

    static Stream<Surroundings> surroundings() {
        Path home = Path.of(System.getProperty("java.home"));
        return Stream.of(
                new Surroundings("Turkish", home, List.of("-J-Duser.language=tr", "-J-Duser.country=TR"), false),
                new Surroundings(
                        "Thai digits",
                        home,
                        List.of("-J-Duser.language=th", "-J-Duser.country=TH", "-J-Duser.variant=TH"),
                        false),
                new Surroundings("Kathmandu", home, List.of("-J-Duser.timezone=Asia/Kathmandu"), false),
                new Surroundings("ASCII platform", home, List.of("-J-Dfile.encoding=US-ASCII"), false),
                new Surroundings("ASCII sources", home, List.of("-encoding", "US-ASCII"), false),
                new Surroundings("Windows sources", home, List.of("-encoding", "windows-1252"), false),
                new Surroundings("other order", home, List.of(), true));
    }

    @Test
    void another_JDK_generates_the_same_bytes() throws IOException, InterruptedException {
        Optional<Path> other = otherJdk(Path.of(System.getProperty("java.home")));
        assumeTrue(other.isPresent(), "there is no other JDK beside this one");
        assertThat(generated("another JDK", new Surroundings("another JDK", other.orElseThrow(), List.of(), false)))
                .isEqualTo(usual);
    }

    private static Optional<Path> otherJdk(Path home) {
        Path parent = home.getParent();
        try (Stream<Path> beside = parent == null ? Stream.empty() : Files.list(parent)) {
            return beside.filter(other -> !other.equals(home) && Files.isExecutable(other.resolve("bin/javac")))
                    .filter(other -> !Files.isSymbolicLink(other))
                    .max(Path::compareTo);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    @ParameterizedTest
    @MethodSource("surroundings")
    void the_same_bytes_come_out(Surroundings surroundings) throws IOException, InterruptedException {
        assertThat(generated(surroundings.name(), surroundings)).isEqualTo(usual);
    }

    private Map<String, String> generated(String name, Surroundings surroundings)
            throws IOException, InterruptedException {
        Path project = folder.resolve(name.replace(' ', '-'));
        Path classes = Files.createDirectories(project.resolve("classes"));
        List<Path> sources = new ArrayList<>();
        for (String each : CASES) {
            Path document = classes.resolve("openapi/" + each + ".yaml");
            Files.createDirectories(document.getParent());
            Files.copy(GoldenCase.CASES.resolve(each).resolve("spec.yaml"), document);
            String packageName = "p" + each.replace("-", "");
            Path source = project.resolve("src/" + packageName + "/package-info.java");
            Files.createDirectories(source.getParent());
            Files.writeString(
                    source,
                    "@io.fromswagger.FromSwagger(spec = \"openapi/" + each + ".yaml\", name = \"shop\")\npackage "
                            + packageName + ";\n");
            sources.add(surroundings.reversed() ? 0 : sources.size(), source);
        }
        List<String> command =
                new ArrayList<>(List.of(surroundings.home().resolve("bin/javac").toString()));
        command.addAll(surroundings.options());
        command.addAll(List.of("-proc:only", "-d", classes.toString(), "-cp", classPath()));
        sources.forEach(source -> command.add(source.toString()));
        Process javac = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(project.resolve("output.txt").toFile())
                .start();
        assertThat(javac.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(javac.exitValue())
                .as(Files.readString(project.resolve("output.txt")))
                .isZero();
        return files(classes);
    }

    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Map<String, String> files(Path classes) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(classes)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = classes.relativize(file).toString();
                if (!Arrays.asList(path.split("[/\\\\]", -1)).contains("openapi")) {
                    files.put(path, Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return files;
    }

    /**
     * Where and how a compiler runs.
     *
     * @param reversed whether the sources come in reverse order
     */
    record Surroundings(String name, Path home, List<String> options, boolean reversed) {

        @Override
        public String toString() {
            return name;
        }
    }
}
