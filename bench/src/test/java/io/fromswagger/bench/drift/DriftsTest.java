package io.fromswagger.bench.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fromswagger.bench.drift.Differences.Difference;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each change of the catalogue changes something, and nothing but what it names. */
class DriftsTest {

    private static final Path PAYMENTS = Path.of("../sample-service/src/main/resources/openapi/payments.yaml");

    private static final Tree SMALL = Tree.parse("""
            schemas:
              Charge:
                required: [id, amount]
                properties:
                  id: {type: string}
                  amount: {type: integer}
            path:
              schema: {$ref: '#/schemas/Charge'}
            """);

    @TestFactory
    Stream<DynamicTest> a_change_is_where_it_says() {
        return Drifts.all().stream().map(drift -> DynamicTest.dynamicTest(drift.id(), () -> isWhereItSays(drift)));
    }

    private static void isWhereItSays(Drift drift) throws IOException {
        var before = Tree.read(PAYMENTS);
        var differences = Differences.between(before, drift.appliedTo(before));

        assertThat(Differences.between(before, Tree.read(PAYMENTS))).isEmpty();
        assertThat(drift.edits())
                .allSatisfy(edit -> assertThat(differences).anyMatch(difference -> isOf(edit, difference)));
        assertThat(differences)
                .allSatisfy(difference -> assertThat(drift.edits()).anyMatch(edit -> isOf(edit, difference)));
    }

    /** At the place of the edit or below; beside it, where it is called differently now; or a reference to it. */
    private static boolean isOf(Edit edit, Difference difference) {
        String place = difference.pointer();
        return place.equals(edit.pointer())
                || place.startsWith(edit.pointer() + "/")
                || (edit.isRename()
                        && (Tree.parent(place).equals(Tree.parent(edit.pointer()))
                                || difference.what().startsWith(edit.pointer() + " → ")));
    }

    @Test
    void no_two_have_one_name() {
        assertThat(Drifts.all()).extracting(Drift::id).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void what_is_not_there_cannot_be_changed() {
        assertThat(List.of(
                        Edit.remove("#/schemas/Refund"),
                        Edit.set("#/schemas/Charge/properties/id/type", "string"),
                        Edit.set("#/schemas/Charge/properties/id/format", "uuid"),
                        Edit.add("#/schemas/Charge/properties/id", "x"),
                        Edit.addItem("#/schemas/Charge/required", "id"),
                        Edit.removeItem("#/schemas/Charge/required", "status"),
                        Edit.setItem("#/schemas/Charge/required", "id", "amount"),
                        Edit.rename("#/schemas/Charge/properties/id", "amount"),
                        Edit.order("#/schemas/Charge/properties", "id", "amount"),
                        Edit.order("#/schemas/Charge/properties", "id"),
                        Edit.renameComponent("#/path/schema", "other")))
                .allSatisfy(edit ->
                        assertThatThrownBy(() -> edit.applyTo(SMALL.copy())).isInstanceOf(IllegalStateException.class));
    }

    @Test
    void differences_are_told_by_place() {
        var changed = SMALL.copy();
        Edit.renameComponent("#/schemas/Charge", "Payment").applyTo(changed);
        assertThat(Differences.between(SMALL, changed))
                .extracting(Difference::toString)
                .containsExactly(
                        "#/schemas/Charge removed",
                        "#/schemas/Payment added",
                        "#/path/schema/$ref #/schemas/Charge → #/schemas/Payment");

        var smaller = SMALL.copy();
        Edit.removeItem("#/schemas/Charge/required", "id").applyTo(smaller);
        Edit.order("#/schemas/Charge/properties", "amount", "id").applyTo(smaller);
        Edit.set("#/schemas/Charge/properties/id/type", "integer").applyTo(smaller);
        assertThat(Differences.between(SMALL, smaller))
                .extracting(Difference::toString)
                .containsExactly(
                        "#/schemas/Charge/required without id",
                        "#/schemas/Charge/properties/id/type string → integer",
                        "#/schemas/Charge/properties in the order [amount, id]");
    }

    @Test
    void a_document_is_the_same_after_it_was_written_and_read() throws IOException {
        var payments = Tree.read(PAYMENTS);

        assertThat(Differences.between(payments, Tree.parse(payments.yaml()))).isEmpty();
    }
}
