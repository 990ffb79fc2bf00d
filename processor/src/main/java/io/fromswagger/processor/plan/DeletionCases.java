package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.plan.Sequence.Check;
import io.fromswagger.processor.plan.Sequence.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What HTTP promises after a DELETE: what it took away is gone, and a second one is no server error. */
final class DeletionCases {

    /** A response that may say of something deleted that it is: no 404 follows. */
    private static final Set<String> MARKS_OF_DELETION =
            Set.of("deleted", "isdeleted", "deletedat", "deleted_at", "archived", "is_deleted", "active");

    private static final Set<String> STATES_OF_DELETION =
            Set.of("deleted", "cancelled", "canceled", "archived", "inactive", "removed", "closed");

    private final Relatives relatives;
    private final Schemas schemas;
    private final SequenceSteps steps;
    private final ListedCases listed;

    DeletionCases(Relatives relatives, Schemas schemas, SequenceSteps steps, ListedCases listed) {
        this.relatives = relatives;
        this.schemas = schemas;
        this.steps = steps;
        this.listed = listed;
    }

    List<ContractCase> of(Operation delete) {
        Optional<Operation> maker = relatives.maker(delete);
        if (maker.isEmpty()) {
            return List.of();
        }
        List<ContractCase> cases = new ArrayList<>();
        Step away = steps.step(delete, Check.accepts(Relatives.success(delete)));
        relatives.reader(delete).ifPresent(get -> {
            String id = "deleted_" + Words.snakeCase(SequenceSteps.noun(delete)) + "_is_gone";
            String title = "the deleted " + SequenceSteps.noun(delete) + " is gone";
            Step gone = steps.step(get, Check.of(Check.Kind.GONE, List.of()));
            cases.add(
                    mayShowDeletion(get)
                            ? SequenceCases.waits(
                                    delete,
                                    id,
                                    title,
                                    "GET " + get.path() + " can say of something that it was deleted, and so go on"
                                            + " showing it.")
                            : SequenceCases.sequence(
                                    delete,
                                    id,
                                    title,
                                    new Sequence(maker.get(), Optional.empty(), List.of(away, gone))));
            if (!mayShowDeletion(get)) {
                listedNoMore(delete, maker.get(), get, away).ifPresent(cases::add);
            }
        });
        cases.add(SequenceCases.sequence(
                delete,
                "deleted_twice_is_no_server_error",
                "a second DELETE is no server error",
                new Sequence(
                        maker.get(),
                        Optional.empty(),
                        List.of(away, steps.step(delete, Check.of(Check.Kind.NO_SERVER_ERROR, List.of()))))));
        return cases;
    }

    private Optional<ContractCase> listedNoMore(Operation delete, Operation post, Operation get, Step away) {
        String noun = SequenceSteps.noun(delete);
        return relatives
                .lister(post)
                .flatMap(list -> listed.noMore(post, get, list))
                .map(step -> SequenceCases.sequence(
                        delete,
                        "deleted_" + Words.snakeCase(noun) + "_is_listed_no_more",
                        "the deleted " + noun + " is listed no more",
                        new Sequence(post, Optional.empty(), List.of(away, step))));
    }

    private boolean mayShowDeletion(Operation get) {
        return Relatives.shown(get)
                .map(schema -> schemas.compose(SchemaNode.of(schema, "")))
                .filter(shown -> mayShowDeletion(shown, schemas))
                .isPresent();
    }

    /** Whether something of that kind can say of itself that it was deleted. */
    static boolean mayShowDeletion(Composition shown, Schemas schemas) {
        return shown.properties().entrySet().stream()
                .anyMatch(property ->
                        MARKS_OF_DELETION.contains(property.getKey().toLowerCase(Locale.ROOT))
                                || schemas.compose(property.getValue()).enumeration().stream()
                                        .anyMatch(value -> STATES_OF_DELETION.contains(
                                                String.valueOf(value).toLowerCase(Locale.ROOT))));
    }
}
