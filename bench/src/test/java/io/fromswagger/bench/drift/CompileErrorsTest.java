package io.fromswagger.bench.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The sample's tests, compiled with a changed document of its collaborator: javac shows the line that relied on it. */
class CompileErrorsTest {

    private static SampleCompiler sample;

    @TempDir
    private Path output;

    @BeforeAll
    static void open() {
        sample = new SampleCompiler(Path.of("../sample-service"), System.getProperty("java.class.path"));
    }

    @AfterAll
    static void close() throws IOException {
        sample.close();
    }

    @Test
    void a_document_that_is_not_changed_compiles() throws IOException {
        assertThat(sample.compile(sample.payments(), output)).isEmpty();
    }

    @Test
    void there_are_ten_kinds_and_more() {
        assertThat(compileErrors().count()).isGreaterThanOrEqualTo(10);
    }

    @TestFactory
    Stream<DynamicTest> a_change_breaks_the_line_that_relied_on_it() {
        return compileErrors().map(drift -> DynamicTest.dynamicTest(drift.id(), () -> breaksItsLine(drift)));
    }

    private void breaksItsLine(Drift drift) throws IOException {
        var complaints = sample.compile(drift.appliedTo(sample.payments()), output.resolve(drift.id()));

        assertThat(complaints)
                .anyMatch(complaint -> complaint.isAbout(drift.line().orElseThrow()));
        assertThat(complaints).allMatch(SampleCompiler.Complaint::written, "is about a file that a person wrote");
    }

    private static Stream<Drift> compileErrors() {
        return Drifts.all().stream().filter(drift -> drift.promised() == Seen.BY_COMPILER);
    }
}
