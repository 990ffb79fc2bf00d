package io.fromswagger.processor.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.fromswagger.processor.model.Api;
import io.fromswagger.processor.model.NamedSchema;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.problem.Problem;
import io.fromswagger.processor.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;

/** Real documents of others, where they are at hand ({@code -Dcorpus.dir}): nothing of them is lost. */
class SpecCorpusTest {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "swagger-petstore-v3.yaml",
                "redocly-museum.yaml",
                "docker-engine-api.yaml",
                "ory-hydra-v2.json",
                "stripe-spec3.yaml",
                "github-rest-api.json"
            })
    void a_real_document_is_read_whole(String file) throws IOException {
        Path path = Path.of(System.getProperty("corpus.dir", "absent")).resolve(file);
        assumeTrue(Files.isReadable(path), () -> "no corpus: " + path + " is not there (-Dcorpus.dir)");
        String text = Files.readString(path);

        Problems problems = new Problems();
        Api api = SpecReader.read("corpus", file, text, problems).orElseThrow();

        JsonNode raw = raw(file, text);
        assertThat(problems.inOrder()).noneMatch(Problem::isError);
        assertThat(api.operations().stream().map(SpecCorpusTest::methodAndPath))
                .containsExactlyElementsOf(methods(raw));
        assertThat(api.operations().stream().map(Operation::id)).doesNotHaveDuplicates();
        assertThat(api.schemas().stream().map(NamedSchema::name)).containsAll(schemas(raw));
        assertThat(api.operations()).allMatch(operation -> operation.pointer().line() > 0);
    }

    private static String methodAndPath(Operation operation) {
        return operation.method() + " " + operation.path();
    }

    private static JsonNode raw(String file, String text) throws IOException {
        LoaderOptions large = new LoaderOptions();
        large.setCodePointLimit(Integer.MAX_VALUE);
        ObjectMapper mapper = file.endsWith(".json")
                ? new ObjectMapper()
                : new ObjectMapper(YAMLFactory.builder().loaderOptions(large).build());
        return mapper.readTree(text);
    }

    private static List<String> methods(JsonNode raw) {
        List<String> methods = new ArrayList<>();
        raw.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(member -> METHODS.contains(member.getKey()))
                        .forEach(
                                member -> methods.add(member.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return methods;
    }

    private static Set<String> schemas(JsonNode raw) {
        JsonNode container = raw.has("swagger") ? raw.path("definitions") : raw.at("/components/schemas");
        Set<String> names = new TreeSet<>();
        container.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
