package io.fromswagger.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampleTest {

    private final List<RootDocument> corpus = IntStream.range(0, 1000)
            .mapToObj(i -> new RootDocument(Path.of(i + ".yaml"), i % 10 == 0 ? "2.0" : "3.0.1", 1000 + i))
            .toList();

    @Test
    void the_largest_are_in_it_and_each_version_has_its_share() {
        List<RootDocument> sample = Sample.of(corpus, 108);

        assertThat(sample).hasSize(108).doesNotHaveDuplicates().contains(corpus.get(999), corpus.get(992));
        assertThat(sample.stream().filter(document -> document.dialect().equals("2.0")))
                .hasSize(11);
    }

    @Test
    void the_same_corpus_gives_the_same_sample() {
        assertThat(Sample.of(corpus, 50)).isEqualTo(Sample.of(corpus, 50));
    }

    @Test
    void a_corpus_that_is_small_enough_is_run_whole() {
        assertThat(Sample.of(corpus, 5000)).isEqualTo(corpus);
    }
}
