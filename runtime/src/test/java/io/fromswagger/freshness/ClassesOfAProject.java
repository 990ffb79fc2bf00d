package io.fromswagger.freshness;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A project with an annotated package {@code com.acme.orders}, compiled, and its document, as files in a folder. */
public final class ClassesOfAProject {

    static final String SHA_256_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private static final String CLASSES = "target/test-classes/";
    private static final String PACKAGE = CLASSES + "com/acme/orders/";

    private final Path project;

    public ClassesOfAProject(Path project) {
        this.project = project;
        write("pom.xml", "<project/>");
        write("target/classes/openapi/orders.yaml", "abc");
        write("src/main/resources/openapi/orders.yaml", "abc");
        try (InputStream annotated = getClass().getResourceAsStream("/com/acme/bakery/package-info.class")) {
            Files.createDirectories(annotated().getParent());
            Files.write(annotated(), annotated.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        write(PACKAGE + "orders/package-info.class", "a class file in which there is " + SHA_256_OF_ABC);
        contract("""
                "sources": {"src/main/resources/openapi/orders.yaml": "%s"}""".formatted(SHA_256_OF_ABC));
    }

    /** What the contract resource says besides its head. */
    ClassesOfAProject contract(String more) {
        return write(PACKAGE + "orders/orders.contract.json", """
                {"fromswagger": 1, "name": "orders", "spec": "openapi/orders.yaml", "sha256": "%s", %s}
                """.formatted(SHA_256_OF_ABC, more));
    }

    public ClassesOfAProject write(String path, String text) {
        return write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    ClassesOfAProject write(String path, byte[] bytes) {
        try {
            Path file = project.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ClassesOfAProject delete(String path) {
        try {
            Files.delete(project.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path annotated() {
        return project.resolve(PACKAGE + "package-info.class");
    }

    public Path classes() {
        return project.resolve(CLASSES);
    }

    List<Finding> findings() {
        try (var loader = new URLClassLoader(
                new URL[] {
                    classes().toUri().toURL(),
                    project.resolve("target/classes/").toUri().toURL()
                },
                null)) {
            return new Audit(loader, Optional.empty()).of(List.of(classes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> told() {
        return findings().stream().map(Finding::what).toList();
    }
}
