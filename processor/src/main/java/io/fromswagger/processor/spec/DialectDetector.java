package io.fromswagger.processor.spec;

import io.fromswagger.processor.problem.Problem;
import io.fromswagger.processor.problem.ProblemCode;
import io.fromswagger.processor.problem.Problems;
import java.util.Optional;

/** Finds out what language a document is written in, or says that it isn't one of ours. */
final class DialectDetector {

    private final String spec;
    private final Problems problems;

    DialectDetector(String spec, Problems problems) {
        this.spec = spec;
        this.problems = problems;
    }

    Optional<Dialect> detect(Node root) {
        if (!root.isObject()) {
            return refuse(root, ProblemCode.SPEC_UNREADABLE, "its top is not an object, so it is no OpenAPI document");
        }
        Optional<Node> openApi = root.get("openapi");
        Optional<Node> version = openApi.or(() -> root.get("swagger")).or(() -> root.get("swaggerVersion"));
        if (version.isEmpty()) {
            return refuse(
                    root,
                    ProblemCode.SPEC_UNREADABLE,
                    "it says neither 'openapi' nor 'swagger' at its top, so it is no OpenAPI document");
        }
        String number = version.get().text().orElse("");
        Optional<Dialect> dialect = openApi.isPresent() ? Dialect.ofOpenApi(number) : Dialect.ofSwagger(number);
        String language = (openApi.isPresent() ? "OpenAPI " : "Swagger ") + number;
        return dialect.isPresent() ? dialect : refuse(version.get(), ProblemCode.VERSION_UNSUPPORTED, language);
    }

    private Optional<Dialect> refuse(Node where, ProblemCode code, String argument) {
        problems.add(Problem.at(code, spec, where.at(), argument));
        return Optional.empty();
    }
}
