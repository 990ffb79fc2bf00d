package io.fromswagger.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.fromswagger.processor.files.FolderNeighbours;
import io.fromswagger.processor.problem.Problem;
import io.fromswagger.processor.problem.ProblemCode;
import io.fromswagger.processor.spec.SpecSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Documents with faults, each with all that the user is told about it.
 *
 * <p>A case is a folder of {@code src/test/resources/bad} with {@code spec.yaml} (or {@code spec.json}) and
 * {@code problems.txt}, and files that it refers to; {@code -Dgolden.update=true} writes the latter anew, and fails.
 */
class BadDocumentsTest {

    private static final Path CASES = Path.of("src/test/resources/bad");

    /** What no document can cause: the annotation, the disk or we are at fault. {@link FromSwaggerProcessorTest}
     * and {@link BombsTest} have them. */
    private static final Set<ProblemCode> NOT_BY_A_DOCUMENT = EnumSet.of(
            ProblemCode.SPEC_NOT_FOUND,
            ProblemCode.SPEC_TOO_LARGE,
            ProblemCode.NOT_A_PACKAGE,
            ProblemCode.API_NAME_TAKEN,
            ProblemCode.API_NAME_UNUSABLE,
            ProblemCode.NOT_WRITTEN,
            ProblemCode.INTERNAL_ERROR);

    @TestFactory
    Stream<DynamicTest> each_fault_is_told_with_its_place() throws IOException {
        return cases().stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }

    @Test
    void every_problem_that_a_document_can_cause_has_a_case() throws IOException {
        StringBuilder told = new StringBuilder();
        for (Path folder : cases()) {
            told.append(Files.readString(folder.resolve("problems.txt")));
        }
        assertThat(Arrays.stream(ProblemCode.values())
                        .filter(code -> !NOT_BY_A_DOCUMENT.contains(code))
                        .filter(code -> told.indexOf("[" + code.id() + "]") < 0))
                .isEmpty();
    }

    @Test
    void a_code_is_used_once() {
        assertThat(Arrays.stream(ProblemCode.values()).map(ProblemCode::id)).doesNotHaveDuplicates();
    }

    private static void check(Path folder) throws IOException {
        Path expected = folder.resolve("problems.txt");
        String actual = problems(folder);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, actual);
            fail(expected + " was written anew: look at it, then run without -Dgolden.update");
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    private static String problems(Path folder) throws IOException {
        Path spec =
                Files.exists(folder.resolve("spec.json")) ? folder.resolve("spec.json") : folder.resolve("spec.yaml");
        Request request = new Request("com.acme", "bad", spec.getFileName().toString(), true);
        FolderNeighbours neighbours = new FolderNeighbours(folder.toAbsolutePath(), Optional.empty());
        SpecSource source = new SpecSource(request.spec(), Files.readString(spec), neighbours);
        Outcome outcome = Generation.run(request, source);
        return outcome.problems().stream()
                .map(Problem::toString)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }
}
