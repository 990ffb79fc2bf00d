package io.fromswagger.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.processor.compile.Compiled;
import io.fromswagger.processor.compile.Javac;
import io.fromswagger.processor.problem.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that overdo it, as some real ones do: just below each limit, at it, and far beyond. */
class LimitsTest {

    private static final int LONGEST_FILE_NAME = 255;

    @ParameterizedTest(name = "{1} × {0}")
    @MethodSource("documents")
    void what_is_generated_compiles_and_what_is_not_is_said(String name, int size, Limit limit) {
        List<Outcome> outcomes = Stream.of(true, false)
                .map(service -> outcome(limit.document().apply(size), service))
                .toList();
        for (Outcome outcome : outcomes) {
            assertThat(outcome.problems().stream().map(LimitsTest::code))
                    .as(outcome.problems().toString())
                    .isSubsetOf(limit.codes());
        }
        if (outcomes.get(0).contract().isPresent()) {
            compile(outcomes);
        } else {
            assertThat(outcomes.get(0).problems()).hasSize(1);
        }
    }

    private static void compile(List<Outcome> outcomes) {
        Compiled compiled = Javac.compile(
                outcomes.stream().flatMap(it -> it.sources().stream()).toList());

        assertThat(compiled.complaints()).isEmpty();
        assertThat(compiled.clean()).isTrue();
        assertThat(compiled.classes().keySet().stream().map(LimitsTest::fileName))
                .allSatisfy(file -> assertThat(file).hasSizeLessThanOrEqualTo(LONGEST_FILE_NAME));
    }

    private static String code(Problem problem) {
        return problem.code().id();
    }

    private static Outcome outcome(String document, boolean service) {
        String name = service ? "shop" : "partner";
        return Generation.run(new Request("com.acme", name, "openapi/" + name + ".json", service), document);
    }

    /** What takes long to compile is not tried just below its limit. */
    static Stream<Arguments> documents() {
        return Limit.all().stream()
                .flatMap(limit -> Stream.of(limit.most() - 1, limit.most(), limit.most() * 10)
                        .filter(size -> size >= limit.most() || limit.most() < 600 || limit.most() > 10_000)
                        .map(size -> Arguments.of(limit.name(), size, limit)));
    }

    private static String fileName(String type) {
        return type.substring(type.lastIndexOf('.') + 1) + ".class";
    }
}
