package io.fromswagger.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code changes} as it is called from the command line, in a module that has been compiled and in one that hasn't. */
class ChangesGoalTest {

    private static final String DOCUMENT = """
            openapi: 3.0.3
            info: {title: Payments, version: '1'}
            paths:
              /charges:
                post:
                  operationId: createCharge
                  requestBody:
                    content:
                      application/json:
                        schema: {type: object, properties: {amount: {type: integer}}}
                  responses:
                    '201': {description: charged}
              /refunds:
                get:
                  operationId: listRefunds
                  responses:
                    '200': {description: refunds}
            """;
    private static final String USED = """
            {"api": "payments", "spec": "openapi/payments.yaml", "sha256": "", "interactions": [{
              "operation": "createCharge",
              "request": {"method": "POST", "path": "/charges", "query": {},
                "headers": {"Content-Type": ["application/json"]}, "body": "{\\"amount\\": 1}", "kept": "text"},
              "response": {"status": 201, "headers": {}, "body": "", "binary": false},
              "reliedOnBy": [{"test": "PayTest#pays", "line": "PayTest.java:9"}]}]}
            """;

    @TempDir
    private Path folder;

    private RealMaven maven;

    @BeforeEach
    void a_module() throws Exception {
        maven = RealMaven.ofThisBuild();
        RealMaven.write(folder, "src/main/resources/openapi/payments.yaml", DOCUMENT);
        RealMaven.write(folder, "src/test/java/com/acme/orders/package-info.java", """
                @FromSwagger(spec = "openapi/payments.yaml", role = Role.DOWNSTREAM)
                package com.acme.orders;

                import io.fromswagger.FromSwagger;
                import io.fromswagger.Role;
                """);
        RealMaven.write(folder, "pom.xml", SmallPom.of("orders", maven.version(), SmallPom.compiler("")));
    }

    @Test
    void the_documents_of_a_module_are_compared_with_git_and_with_a_file() throws Exception {
        git("init", "-q");
        git("add", "src");
        git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "-q", "-m", "first");
        assertThat(maven.run(folder, maven.goal("changes")).ends(0).said()).contains("run mvn test first");

        maven.run(folder, "test-compile").ends(0);
        RealMaven.write(folder, "target/fromswagger/interactions/payments.json", USED);
        assertThat(maven.run(folder, maven.goal("changes")).ends(0).said())
                .contains("src/main/resources/openapi/payments.yaml since HEAD (", "Nothing breaks us.");

        RealMaven.write(
                folder,
                "src/main/resources/openapi/payments.yaml",
                DOCUMENT.replace("type: integer", "type: string").replace("/refunds", "/repayments"));
        Path json = folder.resolve("target/reports/changes.json");
        var broken = maven.run(folder, maven.goal("changes"), "-Djson=" + json).ends(1);
        assertThat(broken.said())
                .contains("1 change breaks us:", "PayTest.java:9  PayTest#pays")
                .contains("changed documents break what passing tests relied on")
                .doesNotContain("CH102");
        assertThat(json).content().contains("\"result\": \"breaks\"", "\"code\": \"CH102\"");
        assertThat(maven.run(folder, maven.goal("changes"), "-Dall").ends(1).said())
                .contains("CH102");

        Path old = RealMaven.write(
                folder, "old.yaml", Files.readString(folder.resolve("src/main/resources/openapi/payments.yaml")));
        assertThat(maven.run(folder, maven.goal("changes"), "-Dold=" + old.getFileName())
                        .ends(0)
                        .said())
                .contains("src/main/resources/openapi/payments.yaml since old.yaml", "Nothing breaks us.");

        var refused = maven.run(folder, maven.goal("changes"), "-Drev=nowhere").ends(1);
        assertThat(refused.said())
                .contains("git knows no commit 'nowhere' here", "what changed documents break can't be told");
        assertThat(maven.run(folder, maven.goal("changes"), "-Dold=old.yaml", "-Ddocument=a.yaml,b.yaml")
                        .ends(1)
                        .said())
                .contains("but there are a.yaml, b.yaml: say which with -Ddocument=");
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isZero();
    }
}
