package io.fromswagger.fake.recording;

import io.fromswagger.contract.Headers;
import io.fromswagger.json.Json;
import io.fromswagger.json.JsonSyntaxProblem;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Gets an answer through an engine that reads JSON of its own accord and writes it anew, as Mountebank does: with numbers
 * rounded to what JavaScript can hold, with texts and other single values bare, and with other bytes than UTF-8 replaced.
 *
 * <p>Where that would change what the answer means, its media type gets a parameter by which the engine takes the body for
 * bytes. Parameters that nobody knows are ignored (RFC 2045, 1).
 */
final class Passage {

    private static final String AS_BYTES = "; as=\"application/octet-stream\"";

    private Passage() {}

    /** The media type under which the answer gets through; empty when its own one does. */
    static Optional<String> mediaType(RealAnswer answer) {
        var isCompressed =
                Headers.of(answer.headers()).first("Content-Encoding").isPresent();
        return answer.body().isEmpty() || isCompressed || isSafe(answer.body().toByteArray())
                ? Optional.empty()
                : Optional.of(answer.mediaType().orElse("text/plain") + AS_BYTES);
    }

    private static boolean isSafe(byte[] body) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            var json = Json.parse(text.toString());
            return (json.isObject() || json.isArray()) && isExact(json);
        } catch (CharacterCodingException otherBytes) {
            return false;
        } catch (JsonSyntaxProblem noJson) {
            return true;
        }
    }

    /** Whether JavaScript reads the same numbers. */
    private static boolean isExact(Json json) {
        if (json.isObject()) {
            return json.members().values().stream().allMatch(Passage::isExact);
        } else if (json.isArray()) {
            return json.items().stream().allMatch(Passage::isExact);
        }
        return !json.isNumber() || isExact(json.asDecimal());
    }

    private static boolean isExact(BigDecimal number) {
        var inJavaScript = number.doubleValue();
        return Double.isFinite(inJavaScript) && BigDecimal.valueOf(inJavaScript).compareTo(number) == 0;
    }
}
