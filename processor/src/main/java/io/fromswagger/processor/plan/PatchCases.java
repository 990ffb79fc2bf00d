package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.plan.ContractCase.BodyValue;
import io.fromswagger.processor.plan.Sequence.Check;
import io.fromswagger.processor.plan.Sequence.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A PATCH changes what it names and leaves the rest: in one case for each property that it can name alone. */
final class PatchCases {

    private static final int MOST = 8;
    private static final String ID = "patch_changes_only_its_fields";
    private static final String TITLE = "the rest stays as it was";

    private final Relatives relatives;
    private final Requests requests;
    private final SequenceSteps steps;
    private final SequenceBodies bodies;

    PatchCases(Relatives relatives, Requests requests, SequenceSteps steps, SequenceBodies bodies) {
        this.relatives = relatives;
        this.requests = requests;
        this.steps = steps;
        this.bodies = bodies;
    }

    List<ContractCase> of(Operation patch) {
        Optional<Operation> maker = relatives.maker(patch);
        Optional<Operation> reader = relatives.reader(patch);
        if (maker.isEmpty() || reader.isEmpty()) {
            return List.of();
        }
        if (SequenceBodies.isOfOperations(patch)) {
            return List.of(SequenceCases.waits(
                    patch, ID, TITLE, "A JSON Patch says how a resource is changed, not what it becomes."));
        }
        return cases(patch, maker.get(), reader.get());
    }

    private List<ContractCase> cases(Operation patch, Operation post, Operation get) {
        List<String> posted = steps.given(post, get, bodies.fullest(post).or(() -> steps.requestBody(post)));
        List<SequenceBodies.Choice> single = bodies.patchesOfOne(patch).stream()
                .filter(body -> leavesSomething(body, posted))
                .filter(body ->
                        !steps.given(patch, get, Optional.of(body.body())).isEmpty())
                .limit(MOST)
                .toList();
        if (single.isEmpty()) {
            return bodies.patch(patch, posted)
                    .map(body -> List.of(changed(patch, post, get, body, posted, ID, TITLE)))
                    .orElse(List.of());
        }
        List<ContractCase> cases = new ArrayList<>();
        for (SequenceBodies.Choice body : single) {
            String name =
                    String.valueOf(members(body.body()).keySet().iterator().next());
            String id = "patch_of_" + Words.snakeCase(name) + "_leaves_the_rest";
            cases.add(changed(patch, post, get, body, posted, id, "'" + name + "' alone is patched, and " + TITLE));
        }
        return cases;
    }

    private ContractCase changed(
            Operation patch,
            Operation post,
            Operation get,
            SequenceBodies.Choice body,
            List<String> posted,
            String id,
            String title) {
        List<Check> checks = new ArrayList<>();
        checks.add(Check.responds(Relatives.success(get)));
        SequenceSteps.add(checks, Check.Kind.SHOWS_SENT, steps.given(patch, get, Optional.of(body.body())));
        SequenceSteps.add(
                checks,
                Check.Kind.SHOWS_POSTED,
                posted.stream().filter(name -> isLeft(name, body)).toList());
        Step read = new Step(get, requests.legal(get).orElseThrow(), false, checks);
        return SequenceCases.sequence(
                patch, id, title, new Sequence(post, bodies.fullest(post), List.of(steps.write(patch, body), read)));
    }

    private static boolean leavesSomething(SequenceBodies.Choice body, List<String> posted) {
        return posted.stream().anyMatch(name -> isLeft(name, body));
    }

    private static boolean isLeft(String property, SequenceBodies.Choice body) {
        return !members(body.body()).containsKey(RoundTrips.member(property));
    }

    private static Map<?, ?> members(BodyValue body) {
        return body.value() instanceof Map<?, ?> members ? members : Map.of();
    }
}
