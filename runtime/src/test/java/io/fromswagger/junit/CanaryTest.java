package io.fromswagger.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.vault.OpenCases;
import com.acme.vault.VaultByHand;
import com.acme.vault.VaultEnvironment;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No secret is in anything that a run says or leaves, though each test fails in another way and the service tells all. */
class CanaryTest {

    private static final String CANARIES = "c4n4ry";

    private static final List<String> OF_THE_ENVIRONMENT = List.of("argument", "variable", "output", "url");
    private static final List<String> OF_REQUESTS =
            List.of("bearer", "header", "query+door", "cookie", "set-cookie", "recorded+request");

    @TempDir
    private Path folder;

    @BeforeEach
    void hide() {
        System.setProperty("vault.canaries", CANARIES);
        System.setProperty("vault.witness", folder.resolve("witness").toString());
    }

    @AfterEach
    void forget() {
        System.clearProperty("vault.canaries");
        System.clearProperty("vault.witness");
        System.clearProperty("vault.fault");
    }

    @Test
    void in_tests_that_fail_in_every_way() throws IOException {
        String said = said(Map.of(), OpenCases.class, VaultByHand.class);

        assertThat(said)
                .contains(
                        "broke the contract of payments",
                        "must match",
                        "curl ",
                        "answer of POST /open names no vaultId",
                        "payments received 1 request for createCharge, POST /charges, and not 7",
                        "vault \u00b7 openapi/vault.yaml",
                        "see below",
                        "Suppressed: java.lang.IllegalStateException: {\"knows\":");
        assertThat(secretsIn(said)).isEmpty();
        assertThat(witness()).contains(canaries(OF_THE_ENVIRONMENT)).contains(canaries(OF_REQUESTS));
        assertThat(witness()).contains(base64("user:" + VaultEnvironment.canary("basic")));
    }

    @Test
    void in_a_failed_start() throws IOException {
        System.setProperty("vault.fault", "start");

        String said = said(Map.of(), VaultByHand.class);

        assertThat(said).contains("service 'vault' ended with exit code 7 before it was ready");
        assertThat(secretsIn(said)).isEmpty();
        assertThat(witness()).contains(canaries(OF_THE_ENVIRONMENT));
    }

    @Test
    void in_an_end_during_a_test() throws IOException {
        System.setProperty("vault.fault", "exit");

        String said = said(Map.of(), VaultByHand.class);

        assertThat(said)
                .contains("the service is no longer running, it ended with exit code 7")
                .contains("service 'vault' ended with exit code 7 during VaultByHand#");
        assertThat(secretsIn(said)).isEmpty();
        assertThat(witness()).contains(canaries(OF_THE_ENVIRONMENT));
    }

    /** Here nothing is known but the credentials that were given, and what the answer is. */
    @Test
    void in_tests_of_a_service_elsewhere() throws IOException {
        var settings = new HashMap<String, String>();
        settings.put("fromswagger.credentials.bearer", VaultEnvironment.canary("bearer"));
        settings.put("fromswagger.credentials.basic", "user:" + VaultEnvironment.canary("basic"));
        settings.put("fromswagger.credentials.code", VaultEnvironment.canary("header"));
        settings.put("fromswagger.credentials.door", VaultEnvironment.canary("query+door"));
        settings.put("fromswagger.credentials.badge", VaultEnvironment.canary("cookie"));
        var echo = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        echo.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Set-Cookie", "session=" + VaultEnvironment.canary("set-cookie"));
            byte[] body = (exchange.getRequestURI() + " "
                            + exchange.getRequestHeaders().entrySet() + " " + VaultEnvironment.canary("set-cookie"))
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(500, body.length);
            try (exchange;
                    var out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        echo.start();
        try {
            settings.put(
                    "fromswagger.url", "http://127.0.0.1:" + echo.getAddress().getPort());

            String said = said(settings, OpenCases.class, VaultByHand.class);

            assertThat(said).contains("actual    500", "Authorization=[Bearer ***]", "Expecting empty but was");
            assertThat(secretsIn(said)).isEmpty();
        } finally {
            echo.stop(0);
        }
    }

    /** All that anybody can see of a run: what it prints, what its tests throw, and the files that it leaves. */
    private String said(Map<String, String> settings, Class<?>... testClasses) throws IOException {
        var said = new StringWriter();
        var results = folder.resolve("results");
        var loud = new HashMap<>(settings);
        loud.put("fromswagger.board", "true");
        var out = System.out;
        var err = System.err;
        var printed = new ByteArrayOutputStream();
        try (var stream = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(stream);
            System.setErr(stream);
            var run = InnerRun.of(results, loud, testClasses);
            run.allThrown().forEach(thrown -> thrown.printStackTrace(new PrintWriter(said, true)));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        said.append(printed.toString(StandardCharsets.UTF_8));
        try (var files = Files.walk(results)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                said.append("\n=== ").append(file.toString()).append('\n').append(Files.readString(file));
            }
        }
        return said.toString();
    }

    /** The lines with a canary, or with the base64 of one. */
    private static List<String> secretsIn(String said) {
        String basic = base64("user:" + VaultEnvironment.canary("basic"));
        return said.lines()
                .filter(line -> line.contains(CANARIES) || line.contains(basic.substring(0, 16)))
                .toList();
    }

    private static List<String> canaries(List<String> names) {
        return names.stream().map(VaultEnvironment::canary).toList();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private String witness() throws IOException {
        return Files.readString(folder.resolve("witness")).replace("%2B", "+");
    }
}
