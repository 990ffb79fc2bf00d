package io.fromswagger.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.processor.model.Api;
import io.fromswagger.processor.names.NamePlan;
import io.fromswagger.processor.plan.ApiPlan;
import io.fromswagger.processor.plan.Planner;
import io.fromswagger.processor.poet.Artifacts;
import io.fromswagger.processor.poet.GeneratedSource;
import io.fromswagger.processor.problem.Problem;
import io.fromswagger.processor.problem.Problems;
import io.fromswagger.processor.spec.SpecReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All that comes out of a document. */
record Generated(List<GeneratedSource> sources, List<Problem> problems) {

    static Generated of(String document, String name, boolean service) {
        Problems problems = new Problems();
        Api api = SpecReader.read(name, "openapi/" + name + ".yaml", document, problems)
                .orElse(null);
        assertThat(problems.inOrder()).noneMatch(Problem::isError);
        ApiPlan plan = Planner.plan(api, problems);
        NamePlan names = new NamePlan(plan, "com.acme");
        return new Generated(Artifacts.write(plan, names, service), problems.inOrder());
    }

    /** Sources by path, and what the user is told. */
    Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        sources.forEach(source -> files.put(source.qualifiedName().replace('.', '/') + ".java", source.text()));
        if (!problems.isEmpty()) {
            files.put(
                    "problems.txt",
                    problems.stream().map(Problem::toString).collect(Collectors.joining("\n", "", "\n")));
        }
        return files;
    }
}
