package io.fromswagger.fake.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.fromswagger.json.Bytes;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpstreamTest {

    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    private Path folder;

    @Test
    void a_certificate_that_nobody_vouches_for_is_refused() throws Exception {
        var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(selfSigned()));
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        try {
            var upstream = Upstream.of(
                    URI.create("https://localhost:" + server.getAddress().getPort()));

            assertThatThrownBy(() -> upstream.send("GET", "/", "", Map.of(), Bytes.EMPTY))
                    .isInstanceOf(SSLHandshakeException.class);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void what_leads_back_to_the_real_one_leads_to_its_fake() {
        var upstream = Upstream.of(URI.create("https://real.example/v1/"));

        assertThat(location(upstream, "https://real.example/v1/charges/1")).isEqualTo("http://fake/v2/charges/1");
        assertThat(location(upstream, "/v1/charges/1?a=b")).isEqualTo("/v2/charges/1?a=b");
        assertThat(location(upstream, "/v11/charges")).isEqualTo("/v11/charges");
        assertThat(location(upstream, "https://other.example/v1/charges"))
                .isEqualTo("https://other.example/v1/charges");
        assertThat(location(upstream, "charges/1")).isEqualTo("charges/1");
    }

    @Test
    void headers_of_one_connection_are_not_handed_on() {
        var headers = Map.of(
                "Connection", List.of("keep-alive, X-Hop"),
                "X-Hop", List.of("1"),
                "Transfer-encoding", List.of("chunked"),
                "Accept-Language", List.of("de"));

        assertThat(HopByHop.without(headers)).isEqualTo(Map.of("Accept-Language", List.of("de")));
    }

    private static String location(Upstream upstream, String location) {
        return upstream.atTheFake(Map.of("location", List.of(location)), "http://fake/v2", "/v2")
                .get("location")
                .get(0);
    }

    private SSLContext selfSigned() throws Exception {
        var file = folder.resolve("keys.p12");
        var keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "real",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        new String(PASSWORD),
                        "-keystore",
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        assertThat(keytool.waitFor(1, TimeUnit.MINUTES)).isTrue();
        var keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD);
        }
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD);
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }
}
