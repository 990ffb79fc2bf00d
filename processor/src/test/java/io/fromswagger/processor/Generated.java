package io.fromswagger.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.processor.poet.GeneratedSource;
import io.fromswagger.processor.problem.Problem;
import io.fromswagger.processor.spec.Neighbours;
import io.fromswagger.processor.spec.SpecSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All that comes out of a document. */
record Generated(String name, Outcome outcome) {

    static Generated of(String document, String name, boolean service) {
        return of("com.acme", document, name, service);
    }

    static Generated of(String packageName, String document, String name, boolean service) {
        return of(packageName, new SpecSource("openapi/" + name + ".yaml", document, Neighbours.NONE), name, service);
    }

    static Generated of(String packageName, SpecSource source, String name, boolean service) {
        Request request = new Request(packageName, name, "openapi/" + name + ".yaml", service);
        Outcome outcome = Generation.run(request, source);
        assertThat(outcome.problems()).noneMatch(Problem::isError);
        return new Generated(name, outcome);
    }

    List<GeneratedSource> sources() {
        return outcome.sources();
    }

    /** The contract resource. */
    String contract() {
        return outcome.contract().orElseThrow();
    }

    /** Sources and resource by path, and what the user is told. */
    Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        for (GeneratedSource source : sources()) {
            files.put(source.qualifiedName().replace('.', '/') + ".java", source.text());
        }
        files.put("com/acme/" + name + "/" + name + ".contract.json", contract());
        if (!outcome.problems().isEmpty()) {
            files.put(
                    "problems.txt",
                    outcome.problems().stream().map(Problem::toString).collect(Collectors.joining("\n", "", "\n")));
        }
        return files;
    }
}
