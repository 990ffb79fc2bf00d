package io.fromswagger.bench.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    /** What the catalogue of faults has, but for what the orders document has no place for. */
    private static final List<String> RULES = Stream.of(
                    "S1 S2 S3 S4 S5 S7 S8 S9 S11 S12 S13 S14 S15", "R1 R2 R3 R4 R5 R6", "A1 A2", "B1 B2 B3 B4", "E1")
            .flatMap(rules -> Stream.of(rules.split(" ")))
            .toList();

    private final List<Mutant> all = Catalogue.all();

    @Test
    void every_rule_of_the_catalogue_is_broken_somewhere() {
        assertThat(all).extracting(Mutant::rule).containsAll(RULES);
        assertThat(all.stream().filter(mutant -> mutant.counts(false) && !mutant.isEquivalent()))
                .hasSizeGreaterThan(60);
    }

    @Test
    void every_operation_is_broken_somehow() {
        assertThat(all).extracting(Mutant::operation).contains(Operation.values());
    }

    @Test
    void an_id_names_one_mutant() {
        assertThat(all).extracting(Mutant::id).doesNotHaveDuplicates();
    }
}
