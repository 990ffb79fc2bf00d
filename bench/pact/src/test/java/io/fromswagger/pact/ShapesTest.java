package io.fromswagger.pact;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.interaction.Interaction;
import io.fromswagger.interaction.Interactions;
import io.fromswagger.interaction.PactFile;
import io.fromswagger.pact.HttpProvider.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapesTest {

    private static final Map<String, List<String>> JSON = Map.of("Content-Type", List.of("application/json"));

    @TempDir
    private Path folder;

    private HttpProvider provider;

    @BeforeEach
    void start() throws IOException {
        provider = HttpProvider.start();
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                // example, of the same shape, of another one
                "\"ok\" ¦ \"\" ¦ 1",
                "1 ¦ 2.5 ¦ \"1\"",
                "1.50 ¦ 2 ¦ true",
                "true ¦ false ¦ \"true\"",
                "[] ¦ [1,\"a\"] ¦ {}",
                "{} ¦ {\"a\":1} ¦ []",
                "{\"a\":[]} ¦ {\"a\":[1]} ¦ {\"a\":1}",
                "{\"a\":{}} ¦ {\"a\":{\"b\":1}} ¦ {\"a\":[]}",
                "[1,2] ¦ [3] ¦ []",
                "[1,\"a\",null] ¦ [true] ¦ {}",
                "[[1,2],[3]] ¦ [[],[4,5,6]] ¦ [[\"4\"]]",
                "[[{\"a\":1}]] ¦ [[{\"a\":2},{\"a\":3}],[]] ¦ [[{\"b\":2}]]",
                "[{\"a\":[1]},{\"a\":[]}] ¦ [{\"a\":[]}] ¦ [{\"a\":1}]",
                "{\"a\":[{\"b\":[1]}]} ¦ {\"a\":[{\"b\":[]}]} ¦ {\"a\":[]}",
                "{\"a.b\":[1]} ¦ {\"a.b\":[2,3]} ¦ {\"a.b\":[]}",
                "{\"a b\":[{\"*\":1}]} ¦ {\"a b\":[{\"*\":2}]} ¦ {\"a b\":[{\"*\":\"2\"}]}",
                "{\"it's\":[1]} ¦ {\"it's\":[]} ¦ {\"it's\":{}}",
                "{\"$\":1,\"@\":[2],\"ä\":[3]} ¦ {\"$\":2,\"@\":[3],\"ä\":[4]} ¦ {\"$\":2,\"@\":[],\"ä\":[4]}",
                "{\"a\":1,\"b\":null} ¦ {\"a\":2,\"b\":\"x\"} ¦ {\"b\":null}",
                "12345678901234567890.12345 ¦ 1e400 ¦ null",
            })
    void an_example_stands_for_what_has_its_shape(String example, String same, String other) throws IOException {
        provider.answer("GET /example", Answer.of(200, "application/json", same));
        assertThat(minds(PactFile.v3(pact(example)))).isEmpty();
        assertThat(minds(PactFile.v4(pact(example)))).isEmpty();

        provider.answer("GET /example", Answer.of(200, "application/json", other));
        assertThat(minds(PactFile.v3(pact(example)))).isNotEmpty();
        assertThat(minds(PactFile.v4(pact(example)))).isNotEmpty();
    }

    private static Interactions pact(String example) {
        var interaction = new Interaction(
                "getExample",
                new Interaction.Request("GET", "/example", Map.of(), Map.of(), ""),
                new Interaction.Response(200, JSON, example, false),
                List.of());
        return new Interactions("orders", "payments", "downstream", "", "", List.of(interaction));
    }

    private List<String> minds(String pact) throws IOException {
        return PactVerifier.minds(folder, pact, provider.url());
    }
}
