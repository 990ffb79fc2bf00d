package io.fromswagger.processor.spec;

import io.fromswagger.processor.model.Api;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.SpecPointer;
import io.fromswagger.processor.problem.Problem;
import io.fromswagger.processor.problem.ProblemCode;
import io.fromswagger.processor.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Reads a document: Swagger 2.0, OpenAPI 3.0 or 3.1, in YAML or JSON. */
public final class SpecReader {

    private SpecReader() {}

    /**
     * The API that a document describes; empty if it can't be read at all.
     *
     * @param name the API's name, a Java identifier
     * @param specPath the document's path as the user wrote it
     * @param text the document; opening it is all that is done with the outside world, and is done by then
     * @param problems collects what is wrong with the document
     */
    public static Optional<Api> read(String name, String specPath, String text, Problems problems) {
        try {
            ParsedText parsed = ParsedText.of(text);
            for (SpecPointer repeated : parsed.repeatedKeys()) {
                problems.add(Problem.at(ProblemCode.KEY_REPEATED, specPath, repeated, lastToken(repeated)));
            }
            Node root = Node.root(parsed.root());
            return new DialectDetector(specPath, problems)
                    .detect(root)
                    .map(dialect -> api(name, specPath, sha256(text), new Reading(specPath, root, dialect, problems)));
        } catch (UnreadableText e) {
            SpecPointer at = new SpecPointer("#", e.line(), e.column());
            problems.add(Problem.at(ProblemCode.SPEC_UNREADABLE, specPath, at, e.reason()));
            return Optional.empty();
        }
    }

    private static Api api(String name, String specPath, String sha256, Reading reading) {
        SecondOpinion.on(reading);
        Node root = reading.root();
        Optional<Node> info = root.get("info");
        SecurityReader security = new SecurityReader(reading);
        List<Operation> operations = operations(reading, security);
        root.get("webhooks").ifPresent(webhooks -> reading.notCarriedOver("webhooks", webhooks));
        return new Api(
                name,
                info.flatMap(node -> node.text("title")).orElse(name),
                info.flatMap(node -> node.text("version")),
                info.flatMap(node -> node.text("description")),
                specPath,
                sha256,
                BasePath.of(reading),
                operations,
                NamedSchemas.read(reading),
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

    private static String lastToken(SpecPointer pointer) {
        List<String> tokens = Refs.tokens(pointer.pointer());
        return tokens.get(tokens.size() - 1);
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
