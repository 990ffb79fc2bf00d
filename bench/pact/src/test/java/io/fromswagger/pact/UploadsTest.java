package io.fromswagger.pact;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.interaction.Interaction;
import io.fromswagger.interaction.Interactions;
import io.fromswagger.interaction.PactFile;
import io.fromswagger.pact.HttpProvider.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The verifier sends what our service sent, byte for byte. */
class UploadsTest {

    private static final String PARTS = "--b-1\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nhi ä\r\n"
            + "--b-1\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n"
            + "Content-Type: text/plain\r\n\r\none\ntwo\r\n--b-1--\r\n";

    @TempDir
    private Path folder;

    private HttpProvider provider;

    @BeforeEach
    void start() throws IOException {
        provider = HttpProvider.start();
        provider.answer("PUT /file", new Answer(204, Map.of(), new byte[0]));
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "application/octet-stream", "application/pdf", "application/x-other"})
    void bytes_arrive_as_they_were_by_version_4(String contentType) throws IOException {
        byte[] bytes = new byte[256];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }

        assertThat(minds(PactFile.v4(
                        upload(Base64.getEncoder().encodeToString(bytes), Interaction.Kept.BASE64, contentType))))
                .isEmpty();

        assertThat(provider.asked().get(0).bytes()).isEqualTo(bytes);
        assertThat(provider.asked().get(0).headers().get("Content-type")).containsExactly(contentType);
    }

    @Test
    void parts_of_text_arrive_as_they_were_by_both_versions() throws IOException {
        var pact = upload(PARTS, Interaction.Kept.TEXT, "multipart/form-data; boundary=b-1");

        assertThat(minds(PactFile.v3(pact))).isEmpty();
        assertThat(minds(PactFile.v4(pact))).isEmpty();

        assertThat(provider.asked()).hasSize(2).allSatisfy(asked -> {
            assertThat(asked.body()).isEqualTo(PARTS.replace("b-1", "between-parts-0"));
            assertThat(asked.headers().get("Content-type"))
                    .containsExactly("multipart/form-data; boundary=between-parts-0");
        });
    }

    @Test
    void parts_of_bytes_arrive_as_they_were_by_version_4() throws IOException {
        var body = PARTS.replace("one\ntwo", "\u00ff\u0000\u0080").getBytes(StandardCharsets.ISO_8859_1);
        var pact = upload(
                Base64.getEncoder().encodeToString(body), Interaction.Kept.BASE64, "multipart/form-data; boundary=b-1");

        assertThat(minds(PactFile.v4(pact))).isEmpty();

        assertThat(new String(provider.asked().get(0).bytes(), StandardCharsets.ISO_8859_1))
                .isEqualTo(new String(body, StandardCharsets.ISO_8859_1).replace("b-1", "between-parts-0"));
    }

    private static Interactions upload(String body, Interaction.Kept kept, String contentType) {
        var request = new Interaction.Request(
                "PUT", "/file", Map.of(), Map.of("Content-Type", List.of(contentType)), body, kept);
        var response = new Interaction.Response(204, Map.of(), "", false);
        return new Interactions(
                "orders",
                "payments",
                "downstream",
                "",
                "",
                List.of(new Interaction("upload", request, response, List.of())));
    }

    private List<String> minds(String pact) throws IOException {
        return PactVerifier.minds(folder, pact, provider.url());
    }
}
