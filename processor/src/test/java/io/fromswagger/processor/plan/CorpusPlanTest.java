package io.fromswagger.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.fromswagger.processor.contract.ContractJson;
import io.fromswagger.processor.contract.Origin;
import io.fromswagger.processor.model.Api;
import io.fromswagger.processor.model.MediaType;
import io.fromswagger.processor.model.Response;
import io.fromswagger.processor.names.NamePlan;
import io.fromswagger.processor.problem.Problems;
import io.fromswagger.processor.spec.SpecReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that others wrote are planned whole: no exception, no illegal name, no illegal sample. */
class CorpusPlanTest {

    @ParameterizedTest
    @Timeout(120)
    @ValueSource(
            strings = {
                "swagger-petstore-v3.yaml",
                "redocly-museum.yaml",
                "docker-engine-api.yaml",
                "ory-hydra-v2.json",
                "stripe-spec3.yaml",
                "github-rest-api.json"
            })
    void a_real_document_is_planned_whole(String file) throws IOException {
        Path document = Path.of(System.getProperty("corpus.dir", "corpus")).resolve(file);
        assumeTrue(Files.exists(document), () -> document + " is not there; give its folder by -Dcorpus.dir");
        Problems problems = new Problems();
        Api api = SpecReader.read("api", file, Files.readString(document), problems)
                .orElseThrow();

        ApiPlan plan = Planner.plan(api, problems);

        assertNamesAreLegal(plan, new NamePlan(plan, "com.acme"));
        assertSamplesAreLegal(plan);
        assertThat(ContractJson.write(plan, "SERVICE", Origin.UNKNOWN, Optional.empty(), problems.inOrder()))
                .isEqualTo(ContractJson.write(
                        Planner.plan(api, problems), "SERVICE", Origin.UNKNOWN, Optional.empty(), problems.inOrder()));
    }

    private static void assertNamesAreLegal(ApiPlan plan, NamePlan names) {
        Set<String> classes = new HashSet<>();
        for (NamedType type : plan.types().named()) {
            String name = names.type(type.key()).reflectionName();
            assertThat(names.type(type.key()).simpleNames())
                    .doesNotHaveDuplicates()
                    .allMatch(SourceVersion::isName);
            assertThat(classes.add(name.toLowerCase(Locale.ROOT)))
                    .as("a second " + name)
                    .isTrue();
        }
        for (OperationPlan operation : plan.operations()) {
            Set<String> ids = new HashSet<>();
            assertThat(SourceVersion.isName(names.method(operation.operation())))
                    .isTrue();
            assertThat(operation.cases()).isNotEmpty().allSatisfy(it -> {
                assertThat(SourceVersion.isName(it.id())).as(it.id()).isTrue();
                assertThat(ids.add(it.id())).as("a second " + it.id()).isTrue();
            });
        }
    }

    private static void assertSamplesAreLegal(ApiPlan plan) {
        SchemaValidator validator = new SchemaValidator(plan.api(), new Schemas(plan.api()));
        for (OperationPlan operation : plan.operations()) {
            for (Response response : operation.operation().responses()) {
                ContractCase.BodyValue sample = operation.sampleResponses().get(response.status());
                if (sample != null) {
                    response.content().stream()
                            .filter(media -> media.type()
                                    .equals(operation
                                            .responseBodies()
                                            .get(response.status())
                                            .media()
                                            .type()))
                            .filter(CorpusPlanTest::hasItsSchemasForm)
                            .flatMap(media -> media.schema().stream())
                            .forEach(schema -> assertThat(validator.check(schema, Direction.RESPONSE, sample.value()))
                                    .isEmpty());
                }
            }
            operation
                    .sampleRequest()
                    .flatMap(ContractCase.Request::body)
                    .ifPresent(body -> operation.operation().body().stream()
                            .flatMap(it -> it.content().stream())
                            .filter(media -> media.type().equals(body.mediaType()))
                            .filter(CorpusPlanTest::hasItsSchemasForm)
                            .map(MediaType::schema)
                            .flatMap(schema -> schema.stream())
                            .forEach(schema -> assertThat(validator.check(schema, Direction.REQUEST, body.value()))
                                    .isEmpty()));
        }
    }

    /** XML, text and bytes are sent as they are, whatever form their schema describes. */
    private static boolean hasItsSchemasForm(MediaType media) {
        return media.kind() == MediaType.Kind.JSON || media.kind() == MediaType.Kind.FORM;
    }
}
