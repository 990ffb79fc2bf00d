package io.fromswagger.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.processor.injection.Findings;
import io.fromswagger.processor.injection.Generator;
import io.fromswagger.processor.injection.Matrix;
import io.fromswagger.processor.injection.Seed;
import io.fromswagger.processor.poet.GeneratedSource;
import io.fromswagger.processor.problem.Problem;
import io.fromswagger.processor.problem.ProblemCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every text of a document that can be another one, times texts that want to be code: none becomes code.
 *
 * <p>{@code -Dinjection.full=true} tries every text at every place, and compiles all that comes out; that takes many minutes.
 */
@Tag("same-on-every-jdk")
class InjectionMatrixTest {

    private static final boolean THOROUGH = Boolean.getBoolean("injection.full");

    static Stream<Seed> seeds() {
        return Seed.all();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_seed_has_every_field_of_its_specification(Seed seed) {
        assertThat(seed.gaps()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void words_stay_words(Seed seed) throws IOException {
        Findings findings = new Matrix(seed, InjectionMatrixTest::generate, goldens()).findings(THOROUGH);

        assertThat(findings.suspicious()).isEmpty();
        assertThat(findings.cases()).isGreaterThan(3_500);
    }

    private static List<GeneratedSource> goldens() throws IOException {
        List<GeneratedSource> sources = new ArrayList<>();
        for (GoldenCase golden : GoldenCase.all().toList()) {
            if (!golden.title().equals("hostile")) {
                String packageName = "com.acme.golden" + sources.size();
                sources.addAll(generate(golden.document(), packageName, golden.isService())
                        .sources());
            }
        }
        return sources;
    }

    private static Generator.Output generate(String document, String packageName, boolean service) {
        Outcome outcome = Generation.run(new Request(packageName, "shop", "openapi/shop.yaml", service), document);
        return new Generator.Output(
                outcome.sources(),
                outcome.contract().orElse(""),
                outcome.problems().stream().map(Problem::toString).toList(),
                outcome.problems().stream()
                        .filter(problem -> problem.code() == ProblemCode.OPERATION_LEFT_OUT)
                        .map(problem -> problem.arguments().get(0))
                        .collect(Collectors.toSet()));
    }
}
