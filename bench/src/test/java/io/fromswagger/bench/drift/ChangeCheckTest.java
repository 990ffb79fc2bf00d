package io.fromswagger.bench.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the check of changed documents says of each change that neither javac nor a test notices. */
class ChangeCheckTest {

    private static final Path PAYMENTS = Path.of("../sample-service/src/main/resources/openapi/payments.yaml");
    /** What the sample's tests rely on, in small. */
    private static final Path INTERACTIONS = Path.of("src/test/resources/drift/payments.json");

    @TempDir
    private Path work;

    @BeforeEach
    void the_document_was_relied_on() throws IOException {
        write(Tree.read(PAYMENTS), "unchanged");
        Path interactions = Files.createDirectories(work.resolve("unchanged/results/interactions"));
        Files.copy(INTERACTIONS, interactions.resolve("payments.json"));
    }

    @TestFactory
    Stream<DynamicTest> what_breaks_us_is_listed_and_nothing_else() {
        return Drifts.all().stream()
                .filter(drift -> drift.promised().isListed())
                .map(drift -> DynamicTest.dynamicTest(drift.id(), () -> isListed(drift)));
    }

    private void isListed(Drift drift) throws IOException {
        write(drift.appliedTo(Tree.read(PAYMENTS)), drift.id());

        var answer = new ChangeCheck(work, work.resolve("unchanged")).of(work.resolve(drift.id()));

        assertThat(answer.breaks()).as("%s", answer.findings()).isEqualTo(drift.promised() == Seen.LISTED_AS_BREAKING);
    }

    private void write(Tree document, String folder) throws IOException {
        Path documents = Files.createDirectories(work.resolve(folder).resolve("openapi"));
        Files.writeString(documents.resolve("payments.yaml"), document.yaml());
    }
}
