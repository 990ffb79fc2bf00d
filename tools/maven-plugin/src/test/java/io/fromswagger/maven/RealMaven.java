package io.fromswagger.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Maven's own command, with a local repository that has this build's classes as a user would get them: a copy by hard links,
 * so that the machine's own repository stays as it is.
 */
final class RealMaven {

    /** Before each of our goals on the command line. */
    static final String PLUGIN = "io.fromswagger:fromswagger-maven-plugin:";

    private static final Path HOUSE = Path.of("../..").toAbsolutePath().normalize();
    private static final Path REPOSITORY = HOUSE.resolve("tools/maven-plugin/target/it-repository");
    private static final int MINUTES = 5;

    private final String version = System.getProperty("house.version", "0.1.0-SNAPSHOT");

    private RealMaven() {}

    /** With what has been compiled by now. */
    static RealMaven ofThisBuild() throws IOException {
        var maven = new RealMaven();
        synchronized (RealMaven.class) {
            maven.fill();
        }
        return maven;
    }

    String version() {
        return version;
    }

    /** A goal of ours, as it is called from the command line. */
    String goal(String name) {
        return PLUGIN + version + ":" + name;
    }

    /** The command, with nothing but its goals and options to be added. */
    List<String> command(String... arguments) {
        var command = new ArrayList<>(List.of("mvn", "-B", "-Dstyle.color=never", "-Dmaven.repo.local=" + REPOSITORY));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Runs it to its end. */
    Ran run(Path folder, String... arguments) throws IOException, InterruptedException {
        Path log = Files.createTempFile("fromswagger-it", ".log");
        try {
            var process = new ProcessBuilder(command(arguments))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
                throw new AssertionError("Maven did not end: " + Files.readString(log));
            }
            return new Ran(process.exitValue(), Files.readString(log));
        } finally {
            Files.delete(log);
        }
    }

    record Ran(int code, String said) {

        Ran ends(int expected) {
            assertThat(code).as(said).isEqualTo(expected);
            return this;
        }
    }

    private void fill() throws IOException {
        Path own = Path.of(System.getProperty("maven.repo.local", System.getProperty("user.home") + "/.m2/repository"));
        if (!Files.isDirectory(REPOSITORY)) {
            link(own, REPOSITORY);
        }
        install(HOUSE.resolve("pom.xml"), "fromswagger-parent", null);
        install(HOUSE.resolve("runtime/pom.xml"), "fromswagger-runtime", HOUSE.resolve("runtime/target/classes"));
        install(HOUSE.resolve("processor/pom.xml"), "fromswagger-processor", HOUSE.resolve("processor/target/classes"));
        install(Path.of("pom.xml"), "fromswagger-maven-plugin", Path.of("target/classes"));
    }

    private void install(Path pom, String artifact, @Nullable Path classes) throws IOException {
        Path folder = REPOSITORY.resolve("io/fromswagger").resolve(artifact).resolve(version);
        Files.createDirectories(folder);
        Path file = folder.resolve(artifact + "-" + version + ".pom");
        Files.copy(pom, file, StandardCopyOption.REPLACE_EXISTING);
        if (classes != null) {
            assertThat(classes).as("compile the whole house first").isNotEmptyDirectory();
            pack(classes, folder.resolve(artifact + "-" + version + ".jar"));
        }
    }

    private static void pack(Path classes, Path jar) throws IOException {
        Path half = jar.resolveSibling(jar.getFileName() + ".half");
        try (OutputStream out = Files.newOutputStream(half);
                var entries = new JarOutputStream(out);
                var files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                entries.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, entries);
            }
        }
        Files.move(half, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void link(Path from, Path to) throws IOException {
        Path half = to.resolveSibling(to.getFileName() + ".half");
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(half.resolve(from.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path copy = half.resolve(from.relativize(file).toString());
                if (!Files.exists(copy)) {
                    try {
                        Files.createLink(copy, file);
                    } catch (IOException | UnsupportedOperationException onAnotherDisk) {
                        Files.copy(file, copy);
                    }
                }
                return FileVisitResult.CONTINUE;
            }
        });
        Files.move(half, to);
    }

    /** Writes a file of a project, with its folders. */
    static Path write(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
