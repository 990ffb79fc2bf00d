package io.fromswagger.processor.spec;

import io.fromswagger.processor.model.Api;
import io.fromswagger.processor.model.NamedSchema;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.SpecPointer;
import io.fromswagger.processor.problem.Problem;
import io.fromswagger.processor.problem.ProblemCode;
import io.fromswagger.processor.problem.Problems;
import java.util.List;
import java.util.Optional;

/** Reads a document and what it refers to: Swagger 2.0, OpenAPI 3.0, 3.1 or 3.2, in YAML or JSON. */
public final class SpecReader {

    private SpecReader() {}

    /**
     * The API that a document describes; empty if it can't be read at all.
     *
     * @param name the API's name, a Java identifier
     * @param specPath the document's path as the user wrote it
     * @param source the document, opened; what it refers to is opened through its neighbours
     * @param problems collects what is wrong with the document
     */
    public static Optional<Api> read(String name, String specPath, SpecSource source, Problems problems) {
        if (source.text().length() > SpecSource.maxLength()) {
            problems.add(Problem.of(ProblemCode.SPEC_TOO_LARGE, specPath, SpecSource.tooLarge()));
            return Optional.empty();
        }
        try {
            Documents documents = new Documents(specPath, source, problems);
            return new DialectDetector(specPath, problems)
                    .detect(documents.root())
                    .map(dialect -> api(name, specPath, new Reading(specPath, documents, dialect, problems)));
        } catch (UnreadableText e) {
            SpecPointer at = new SpecPointer("#", e.line(), e.column());
            problems.add(Problem.at(ProblemCode.SPEC_UNREADABLE, specPath, at, e.reason()));
            return Optional.empty();
        }
    }

    /** The same for a document that stands alone. */
    public static Optional<Api> read(String name, String specPath, String text, Problems problems) {
        return read(name, specPath, new SpecSource(specPath, text, Neighbours.NONE), problems);
    }

    private static Api api(String name, String specPath, Reading reading) {
        SecondOpinion.on(reading);
        Novelties.report(reading);
        reading.schemaNames().takeOwn();
        Node root = reading.root();
        Optional<Node> info = root.get("info");
        SecurityReader security = new SecurityReader(reading);
        List<Operation> operations = operations(reading, security);
        List<NamedSchema> schemas = NamedSchemas.read(reading);
        root.get("webhooks").ifPresent(webhooks -> reading.notCarriedOver("webhooks", webhooks));
        return new Api(
                name,
                info.flatMap(node -> node.text("title")).orElse(name),
                info.flatMap(node -> node.text("version")),
                info.flatMap(node -> node.text("description")),
                specPath,
                reading.documents().fingerprint(),
                BasePath.of(reading),
                operations,
                schemas,
                security.schemes());
    }

    private static List<Operation> operations(Reading reading, SecurityReader security) {
        List<Endpoint> endpoints = Endpoints.of(reading);
        if (endpoints.isEmpty()) {
            reading.report(
                    ProblemCode.NO_OPERATIONS, reading.root().get("paths").orElse(reading.root()));
        }
        OperationIds ids = new OperationIds(endpoints, reading);
        OperationReader reader = new OperationReader(reading, ids, security);
        return endpoints.stream()
                .flatMap(endpoint -> reader.read(endpoint).stream())
                .toList();
    }
}
