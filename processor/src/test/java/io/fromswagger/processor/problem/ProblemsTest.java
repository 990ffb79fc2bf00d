package io.fromswagger.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.processor.model.SpecPointer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    private final Problems problems = new Problems();

    @Test
    void what_is_still_looked_for_is_waited_for_and_stands_at_its_place() {
        CompletableFuture<List<Problem>> lookedFor = new CompletableFuture<>();
        problems.addLater(lookedFor::join);
        problems.add(at(ProblemCode.NO_OPERATIONS, 7));
        lookedFor.complete(List.of(at(ProblemCode.TYPE_UNKNOWN, 3), at(ProblemCode.TYPE_UNKNOWN, 9)));

        assertThat(problems.inOrder()).extracting(ProblemsTest::line).containsExactly(3, 7, 9);
    }

    @Test
    void an_error_that_comes_later_is_an_error() {
        problems.addLater(() -> List.of(at(ProblemCode.SPEC_UNREADABLE, 1)));

        assertThat(problems.hasErrors()).isTrue();
    }

    @Test
    void what_was_looked_for_is_asked_for_once() {
        int[] asked = {0};
        problems.addLater(() -> {
            asked[0]++;
            return List.of();
        });

        problems.inOrder();
        problems.hasErrors();

        assertThat(asked[0]).isEqualTo(1);
    }

    @Test
    void errors_come_first_and_the_same_problem_once() {
        problems.add(at(ProblemCode.NO_OPERATIONS, 1));
        problems.add(at(ProblemCode.SPEC_UNREADABLE, 2));
        problems.add(at(ProblemCode.NO_OPERATIONS, 1));

        assertThat(problems.inOrder()).extracting(ProblemsTest::line).containsExactly(2, 1);
    }

    @Test
    void a_name_that_no_console_is_made_for_is_cut() {
        Problem problem =
                Problem.at(ProblemCode.SECURITY_SCHEME_UNKNOWN, "a.yaml", SpecPointer.ROOT, "x".repeat(100_000), "");

        assertThat(problem.toString()).hasSizeLessThan(3_000).contains("xxx\u2026' is not defined");
    }

    private static Problem at(ProblemCode code, int line) {
        return Problem.at(code, "a.yaml", new SpecPointer("#", line, 1), "a", "b", "c");
    }

    private static int line(Problem problem) {
        return problem.where().orElseThrow().line();
    }
}
