package io.fromswagger.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Eclipse's compiler finds the documents, generates, and has nothing to say about what it compiles. */
class EclipseTest {

    @Test
    void documents_are_found_by_option_and_in_the_class_output(@TempDir Path folder) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Path orders = GoldenCase.CASES.resolve("orders/spec.yaml");
        Files.copy(orders, classes.resolve("orders.yaml"));
        Files.copy(orders, Files.createDirectories(folder.resolve("documents")).resolve("payments.yaml"));
        Path source = Files.createDirectories(folder.resolve("src/com/acme")).resolve("package-info.java");
        Files.writeString(source, """
                @FromSwagger(spec = "orders.yaml")
                @FromSwagger(spec = "payments.yaml", role = Role.DOWNSTREAM)
                package com.acme;
                import io.fromswagger.*;
                """);

        String classPath = System.getProperty("java.class.path");
        StringWriter said = new StringWriter();
        boolean succeeded = BatchCompiler.compile(
                Stream.of(
                                "--release",
                                "17",
                                "-s",
                                classes.toString(),
                                "-d",
                                classes.toString(),
                                "-cp",
                                classPath,
                                "-processorpath",
                                classPath,
                                "-Afromswagger.specDir=" + folder.resolve("documents"),
                                source.toString())
                        .toArray(String[]::new),
                new PrintWriter(said),
                new PrintWriter(said),
                null);

        assertThat(said.toString()).isEmpty();
        assertThat(succeeded).isTrue();
        assertThat(List.of("orders/OrdersClient", "orders/PlaceOrderContractTest", "payments/PaymentsFake"))
                .allMatch(name -> Files.exists(classes.resolve("com/acme/" + name + ".class")));
    }
}
