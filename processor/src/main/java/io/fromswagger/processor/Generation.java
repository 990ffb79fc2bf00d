package io.fromswagger.processor;

import io.fromswagger.processor.contract.ContractJson;
import io.fromswagger.processor.model.Api;
import io.fromswagger.processor.names.NamePlan;
import io.fromswagger.processor.plan.ApiPlan;
import io.fromswagger.processor.plan.Planner;
import io.fromswagger.processor.poet.Artifacts;
import io.fromswagger.processor.poet.GeneratedSource;
import io.fromswagger.processor.problem.Problems;
import io.fromswagger.processor.spec.SpecReader;
import java.util.List;
import java.util.Optional;

/** The way from a document's text to sources: read, check, plan, write. Knows no javac; the same text, the same bytes. */
final class Generation {

    private final Request request;
    private final Problems problems = new Problems();

    private Generation(Request request) {
        this.request = request;
    }

    static Outcome run(Request request, String text) {
        return new Generation(request).run(text);
    }

    private Outcome run(String text) {
        return SpecReader.read(request.name(), request.spec(), text, problems)
                .map(this::write)
                .orElseGet(() -> Outcome.failed(problems.inOrder()));
    }

    private Outcome write(Api api) {
        ApiPlan plan = Planner.plan(api, problems);
        if (problems.hasErrors()) {
            return Outcome.failed(problems.inOrder());
        }
        NamePlan names = new NamePlan(plan, request.packageName());
        List<GeneratedSource> sources = Artifacts.write(plan, names, request.service());
        return new Outcome(sources, Optional.of(ContractJson.write(plan, request.role())), problems.inOrder());
    }
}
