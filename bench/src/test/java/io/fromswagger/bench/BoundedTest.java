package io.fromswagger.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BoundedTest {

    private static final RootDocument DOCUMENT = new RootDocument(Path.of("pets.yaml"), "3.1.0", 1);

    private final AtomicInteger begun = new AtomicInteger();

    @Test
    void what_ends_is_a_row_as_it_is() throws InterruptedException {
        Row row = run(bounded(BoundedTest::ok));

        assertThat(row.result()).isEqualTo("ok");
    }

    @Test
    void what_never_ends_is_a_row_and_the_next_one_begins_anew() throws InterruptedException {
        Bounded bounded = bounded((document, operations, role) -> {
            for (long spent = 1; spent != 0; spent += 2) {
                begun.getPlain();
            }
            return ok(document, operations, role);
        });

        Row row = run(bounded);

        assertThat(row.result()).isEqualTo("timeout");
        assertThat(row.message()).isEqualTo("no end after 1 s");
        assertThat(begun).hasValue(2);
    }

    @Test
    void what_breaks_is_a_row_that_names_the_cause_and_the_next_one_begins_anew() throws InterruptedException {
        Row row = run(bounded((document, operations, role) -> {
            throw new IllegalStateException("outer", new IllegalArgumentException("the cause"));
        }));

        assertThat(row.result()).isEqualTo("exception");
        assertThat(row.message()).startsWith("java.lang.IllegalArgumentException: the cause at ");
        assertThat(begun).hasValue(2);
    }

    @Test
    void a_stack_that_overflows_is_a_row_too() throws InterruptedException {
        Row row = run(bounded((document, operations, role) -> {
            throw new StackOverflowError();
        }));

        assertThat(row.result()).isEqualTo("exception");
        assertThat(row.message()).contains("StackOverflowError");
    }

    private Bounded bounded(Bounded.Work work) {
        return new Bounded(
                () -> {
                    begun.incrementAndGet();
                    return work;
                },
                Duration.ofSeconds(1));
    }

    private static Row run(Bounded bounded) throws InterruptedException {
        return bounded.run(DOCUMENT, 3, "SERVICE");
    }

    private static Row ok(RootDocument document, int operations, String role) {
        return new Row(document, role, operations, 3, List.of(), 0, "ok", "", "", 0, 0, 0, 0, 0);
    }
}
