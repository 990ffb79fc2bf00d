package io.fromswagger.processor.spec;

import io.fromswagger.processor.model.SecurityScheme;
import io.fromswagger.processor.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the ways to prove who is calling, and which of them an operation asks for. */
final class SecurityReader {

    private final Reading reading;
    private final List<SecurityScheme> schemes;

    SecurityReader(Reading reading) {
        this.reading = reading;
        this.schemes = readSchemes();
    }

    List<SecurityScheme> schemes() {
        return schemes;
    }

    /** The operation's alternatives, or else the document's. An alternative without schemes means: or nobody in particular. */
    List<List<String>> required(Node operation) {
        Node owner = operation.get("security").isPresent() ? operation : reading.root();
        List<List<String>> alternatives = new ArrayList<>();
        for (Node alternative : owner.items("security")) {
            alternative.members().forEach(this::checkKnown);
            alternatives.add(alternative.members().stream().map(Node::key).toList());
        }
        return alternatives;
    }

    private void checkKnown(Node requirement) {
        List<String> names = schemes.stream().map(SecurityScheme::name).toList();
        if (!names.contains(requirement.key())) {
            reading.report(
                    ProblemCode.SECURITY_SCHEME_UNKNOWN,
                    requirement,
                    requirement.key(),
                    Nearest.didYouMean(requirement.key(), names));
        }
    }

    private List<SecurityScheme> readSchemes() {
        Optional<Node> container = reading.dialect().isSwagger()
                ? reading.root().get("securityDefinitions")
                : reading.root().get("components").flatMap(components -> components.get("securitySchemes"));
        List<SecurityScheme> read = new ArrayList<>();
        for (Node member : container.map(Node::members).orElse(List.of())) {
            reading.refs()
                    .follow(member)
                    .flatMap(node -> scheme(member.key(), node))
                    .ifPresent(read::add);
        }
        return read;
    }

    private static Optional<SecurityScheme> scheme(String name, Node node) {
        return node.text("type").map(type -> {
            boolean swaggerBasic = type.equals("basic");
            return new SecurityScheme(
                    name,
                    swaggerBasic ? "http" : type,
                    swaggerBasic
                            ? Optional.of("basic")
                            : node.text("scheme").map(text -> text.toLowerCase(Locale.ROOT)),
                    node.text("in"),
                    node.text("name"),
                    node.at());
        });
    }
}
