package io.fromswagger.fake.recording;

import io.fromswagger.contract.Headers;
import io.fromswagger.json.Bytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * What a real collaborator answered.
 *
 * @param body the bytes as they came, perhaps compressed
 */
record RealAnswer(int status, Map<String, List<String>> headers, Bytes body) {

    /** The body without its compression; empty when that is another one than gzip, or broken. */
    Optional<Bytes> content() {
        var coding = Headers.of(headers)
                .first("Content-Encoding")
                .orElse("identity")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (coding.equals("identity") || body.isEmpty()) {
            return Optional.of(body);
        }
        if (!coding.equals("gzip") && !coding.equals("x-gzip")) {
            return Optional.empty();
        }
        try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(body.toByteArray()))) {
            return Optional.of(Bytes.of(stream.readAllBytes()));
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    Optional<String> mediaType() {
        return Headers.of(headers).first("Content-Type");
    }
}
