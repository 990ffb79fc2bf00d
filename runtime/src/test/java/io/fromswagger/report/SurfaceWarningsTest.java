package io.fromswagger.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SurfaceWarningsTest {

    private static final OperationReport TRIED = operation(Outcome.PENDING);

    @Test
    void say_what_an_operation_that_only_refused_lacks() {
        assertThat(SurfaceWarnings.of(TRIED, Map.of(401, 12)))
                .contains("GET /a only ever answered 401 (12 times): its credentials are missing or wrong");
        assertThat(SurfaceWarnings.of(TRIED, Map.of(404, 1)))
                .contains("GET /a only ever answered 404 (once):"
                        + " its tests found nothing to work on; give them something that exists");
        assertThat(SurfaceWarnings.of(TRIED, Map.of(422, 1, 400, 2)))
                .contains("GET /a only ever answered 400 (2 times), 422 (once):"
                        + " what the document allows was refused; give its request an example");
    }

    @Test
    void say_nothing_where_something_else_was_seen_or_nothing_legal_was_tried() {
        assertThat(SurfaceWarnings.of(TRIED, Map.of(404, 1, 200, 1))).isEmpty();
        assertThat(SurfaceWarnings.of(TRIED, Map.of(404, 1, 500, 1))).isEmpty();
        assertThat(SurfaceWarnings.of(TRIED, Map.of())).isEmpty();
        assertThat(SurfaceWarnings.of(operation(Outcome.SKIPPED), Map.of(404, 1)))
                .isEqualTo(Optional.empty());
    }

    private static OperationReport operation(Outcome outcome) {
        return new OperationReport(
                "a", "GET", "/a", List.of("200"), List.of(new CaseReport("ok", "positive", "200", "", outcome, "")));
    }
}
