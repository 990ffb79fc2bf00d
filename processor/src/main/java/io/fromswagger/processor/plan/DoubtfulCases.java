package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.plan.ContractCase.BodyValue;
import io.fromswagger.processor.plan.ContractCase.Expectation;
import io.fromswagger.processor.plan.ContractCase.Send;
import io.fromswagger.processor.plan.Sequence.Check;
import io.fromswagger.processor.plan.Sequence.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The cases as they can be expected of a service that takes the document's formats seriously, and of one that takes them as
 * loosely as the document's own values do: such a value may be refused, and may be shown in another way than it was sent.
 */
final class DoubtfulCases {

    private final LooseFormats looseFormats;
    private final Requests requests;

    DoubtfulCases(LooseFormats looseFormats, Requests requests) {
        this.looseFormats = looseFormats;
        this.requests = requests;
    }

    ContractCase marked(Operation operation, ContractCase contractCase) {
        if (contractCase.action() instanceof Send send && send.expectation() != Expectation.REJECTS) {
            return looseFormats
                    .doubt(operation, send.request())
                    .map(doubt -> contractCase.withAction(send.doubtful(doubt)))
                    .orElse(contractCase);
        } else if (contractCase.action() instanceof Sequence sequence) {
            return contractCase.withAction(marked(sequence));
        }
        return contractCase;
    }

    private Sequence marked(Sequence sequence) {
        Optional<BodyValue> posted = sequence.body()
                .or(() -> requests.given(sequence.maker()).orElseThrow().body());
        Set<String> loosePosted = loose(sequence.maker(), posted);
        Set<String> looseSent = Set.of();
        List<Step> steps = new ArrayList<>();
        for (Step step : sequence.steps()) {
            List<Check> checks = new ArrayList<>();
            looseFormats
                    .doubt(step.operation(), step.request())
                    .map(Check::mayRefuse)
                    .ifPresent(checks::add);
            if (step.request().body().isPresent()) {
                looseSent = loose(step.operation(), step.request().body());
            }
            for (Check check : step.checks()) {
                boolean ofSent = check.kind() == Check.Kind.SHOWS_SENT;
                boolean ofPosted = check.kind() == Check.Kind.SHOWS_POSTED;
                without(check, ofSent ? looseSent : ofPosted ? loosePosted : Set.of())
                        .ifPresent(checks::add);
            }
            steps.add(new Step(step.operation(), step.request(), step.atLocation(), checks));
        }
        return new Sequence(sequence.maker(), sequence.body(), sequence.twice(), steps);
    }

    private Set<String> loose(Operation operation, Optional<BodyValue> body) {
        return body.map(it -> looseFormats.places(operation, it)).orElse(Set.of());
    }

    private static Optional<Check> without(Check check, Set<String> loose) {
        if (loose.isEmpty()) {
            return Optional.of(check);
        }
        List<String> kept =
                check.names().stream().filter(name -> !isIn(name, loose)).toList();
        return kept.isEmpty() ? Optional.empty() : Optional.of(Check.of(check.kind(), kept));
    }

    /** Whether a property, by its name or JSON pointer, is one of these places, or has one within it. */
    private static boolean isIn(String property, Set<String> places) {
        String pointer = property.startsWith("/") ? property : "/" + property;
        return places.stream().anyMatch(place -> (place + "/").startsWith(pointer + "/"));
    }
}
