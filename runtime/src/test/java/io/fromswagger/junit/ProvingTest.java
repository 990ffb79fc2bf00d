package io.fromswagger.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fromswagger.report.Outcome;
import io.fromswagger.report.ProofReport.Proof;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProvingTest {

    private final List<Proof> results = new ArrayList<>();
    private final Proving proving = new Proving(false, text -> text.replace("sesame", "***"), results::add);

    @Test
    void secrets_are_neither_thrown_nor_kept() {
        assertThatThrownBy(() -> proving.prove("GET /x", "200", () -> {
                    throw new AssertionError("said sesame");
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("said ***")
                .hasMessageNotContaining("sesame");

        assertThat(results)
                .singleElement()
                .satisfies(proof ->
                        assertThat(proof.message()).contains("said ***").doesNotContain("sesame"));
        assertThat(results.get(0).outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_failure_without_words_is_told_by_its_kind() {
        assertThatThrownBy(() -> proving.prove("GET /x", "200", () -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(results)
                .containsExactly(new Proof("GET /x", "200", Outcome.FAILED, "java.lang.IllegalStateException"));
    }
}
