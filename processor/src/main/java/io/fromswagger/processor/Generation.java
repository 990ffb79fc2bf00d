package io.fromswagger.processor;

import io.fromswagger.processor.contract.ContractJson;
import io.fromswagger.processor.contract.Origin;
import io.fromswagger.processor.model.Api;
import io.fromswagger.processor.names.NamePlan;
import io.fromswagger.processor.plan.ApiPlan;
import io.fromswagger.processor.plan.GivenHooks;
import io.fromswagger.processor.plan.Planner;
import io.fromswagger.processor.poet.Artifacts;
import io.fromswagger.processor.poet.GeneratedSource;
import io.fromswagger.processor.problem.Problem;
import io.fromswagger.processor.problem.ProblemCode;
import io.fromswagger.processor.problem.Problems;
import io.fromswagger.processor.spec.Neighbours;
import io.fromswagger.processor.spec.SpecReader;
import io.fromswagger.processor.spec.SpecSource;
import java.util.List;
import java.util.Optional;

/** The way from a document's text to sources: read, check, plan, write. Knows no javac; the same text, the same bytes. */
final class Generation {

    private final Request request;
    private final Problems problems = new Problems();

    private Generation(Request request) {
        this.request = request;
    }

    static Outcome run(Request request, SpecSource source) {
        try {
            return new Generation(request).run(source);
        } catch (OutOfMemoryError tooLarge) {
            return tooLarge(request, "the compiler's memory can't hold what comes of it");
        } catch (StackOverflowError tooDeep) {
            return tooLarge(request, "its schemas are nested deeper than the compiler's stack");
        }
    }

    private static Outcome tooLarge(Request request, String reason) {
        return Outcome.failed(List.of(Problem.of(ProblemCode.SPEC_TOO_LARGE, request.spec(), reason)));
    }

    /** For a document that stands alone. */
    static Outcome run(Request request, String text) {
        return run(request, new SpecSource(request.spec(), text, Neighbours.NONE));
    }

    private Outcome run(SpecSource source) {
        return SpecReader.read(request.name(), request.spec(), source, problems)
                .map(api -> write(api, source))
                .orElseGet(() -> Outcome.failed(problems.inOrder()));
    }

    private Outcome write(Api api, SpecSource source) {
        ApiPlan plan = Planner.plan(api, problems);
        if (problems.hasErrors()) {
            return Outcome.failed(problems.inOrder());
        }
        NamePlan names = new NamePlan(plan, request.packageName());
        List<GeneratedSource> sources = Artifacts.write(plan, names, request.service());
        Optional<GivenHooks> given = request.service() ? Optional.of(names.givenHooks(plan)) : Optional.empty();
        Origin origin = new Origin(
                source.folder(), source.originals().of(api.fingerprint().files()));
        List<Problem> told = problems.inOrder();
        String contract = ContractJson.write(plan, request.role(), origin, given, told);
        return new Outcome(sources, Optional.of(contract), told);
    }
}
