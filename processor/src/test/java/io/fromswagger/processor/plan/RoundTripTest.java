package io.fromswagger.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.fromswagger.json.Json;
import io.fromswagger.json.JsonCodec;
import io.fromswagger.processor.compile.Compiled;
import io.fromswagger.processor.compile.Javac;
import io.fromswagger.processor.model.Api;
import io.fromswagger.processor.model.MediaType;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Response;
import io.fromswagger.processor.model.Schema;
import io.fromswagger.processor.names.NamePlan;
import io.fromswagger.processor.poet.Artifacts;
import io.fromswagger.processor.problem.Problems;
import io.fromswagger.processor.spec.SpecReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A legal body that is decoded into its generated type and encoded again is what it was. */
class RoundTripTest {

    private static final Path CASES = Path.of("src/test/resources/cases");

    @TestFactory
    List<DynamicTest> golden_cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted()
                    .map(folder -> DynamicTest.dynamicTest(
                            folder.getFileName().toString(),
                            () -> new Document(Files.readString(folder.resolve("spec.yaml"))).check()))
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"swagger-petstore-v3.yaml", "ory-hydra-v2.json", "discord.json"})
    void real_documents(String file) throws Exception {
        Path document = Path.of(System.getProperty("corpus.dir", "corpus")).resolve(file);
        assumeTrue(Files.exists(document), () -> document + " is not there; give its folder by -Dcorpus.dir");
        new Document(Files.readString(document)).check();
    }

    private static final class Document {

        private final ApiPlan plan;
        private final NamePlan names;
        private final SampleValues samples;
        private final ClassLoader loader;

        Document(String text) {
            Api api = SpecReader.read("shop", "shop.yaml", text, new Problems()).orElseThrow();
            this.plan = Planner.plan(api, new Problems());
            this.names = new NamePlan(plan, "com.acme");
            Schemas schemas = new Schemas(api);
            this.samples = new SampleValues(schemas, new SchemaValidator(api, schemas));
            Compiled compiled = Javac.compile(Artifacts.write(plan, names, true));
            assertThat(compiled.complaints()).isEmpty();
            this.loader = compiled.loader();
        }

        void check() throws ClassNotFoundException {
            for (Operation operation : plan.api().operations()) {
                List<MediaType> sent =
                        operation.body().map(body -> body.content()).orElse(List.of());
                check(sent, Direction.REQUEST);
                for (Response response : operation.responses()) {
                    check(response.content(), Direction.RESPONSE);
                }
            }
        }

        private void check(List<MediaType> content, Direction direction) throws ClassNotFoundException {
            for (MediaType media : content) {
                if (media.schema().isPresent()) {
                    Schema schema = media.schema().get();
                    check(schema, direction, plan.types().shapeOf(schema));
                }
            }
        }

        private void check(Schema schema, Direction direction, Shape shape) throws ClassNotFoundException {
            for (int variation = 0; variation < 3; variation++) {
                Possible<Object> sample = samples.of(schema, direction, variation);
                if (sample.isPossible()) {
                    Json json = Json.of(sample.value());
                    assertThat(again(json, shape))
                            .as("%s as %s", schema.pointer().pointer(), shape)
                            .isEqualTo(json);
                }
            }
        }

        private Json again(Json json, Shape shape) throws ClassNotFoundException {
            if (shape instanceof Shape.Named named && !json.isNull()) {
                Class<?> type = loader.loadClass(names.type(named.key()).reflectionName());
                return JsonCodec.encode(JsonCodec.decode(json, type));
            } else if (shape instanceof Shape.ListOf list && json.isArray()) {
                List<Json> items = new ArrayList<>();
                for (Json item : json.items()) {
                    items.add(again(item, list.items()));
                }
                return Json.of(items);
            } else if (shape instanceof Shape.MapOf map && json.isObject()) {
                Map<String, Json> members = new LinkedHashMap<>();
                for (Map.Entry<String, Json> member : json.members().entrySet()) {
                    members.put(member.getKey(), again(member.getValue(), map.values()));
                }
                return Json.of(members);
            }
            return json;
        }
    }
}
