package io.fromswagger.processor.spec;

import io.fromswagger.processor.model.Link;
import io.fromswagger.processor.problem.ProblemCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the links of a response (OpenAPI 3.1, section 4.8.20). One that leads nowhere is reported and left out. */
final class LinkReader {

    private final Reading reading;
    private final OperationIds ids;

    LinkReader(Reading reading, OperationIds ids) {
        this.reading = reading;
        this.ids = ids;
    }

    List<Link> read(Node response) {
        List<Link> links = new ArrayList<>();
        for (Node member : response.members("links")) {
            reading.refs()
                    .followIfPossible(member)
                    .flatMap(node -> link(member.key(), node))
                    .ifPresent(links::add);
        }
        return links;
    }

    private Optional<Link> link(String name, Node node) {
        node.get("server").ifPresent(server -> reading.notCarriedOver("servers of links", server));
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        node.members("parameters").forEach(parameter -> parameters.put(parameter.key(), parameter.plain()));
        return target(name, node)
                .map(id ->
                        new Link(name, id, parameters, node.get("requestBody").map(Node::plain), node.at()));
    }

    private Optional<String> target(String name, Node link) {
        Optional<String> operationId = link.text("operationId").map(String::trim);
        Optional<String> ref = link.text("operationRef").map(String::trim);
        Optional<String> target =
                operationId.filter(ids::isDeclared).or(() -> ref.flatMap(text -> referredTo(text, link)));
        if (target.isEmpty()) {
            String reason = operationId
                    .map(id ->
                            "no operation has the operationId '" + id + "'." + Nearest.didYouMean(id, ids.declared()))
                    .or(() -> ref.map(text -> "'" + text + "' is no operation of this document."))
                    .orElse("it names no operation.");
            reading.report(ProblemCode.LINK_BROKEN, link, name, reason);
        }
        return target;
    }

    private Optional<String> referredTo(String ref, Node link) {
        String here = reading.documents().of(link).path();
        Target target = Target.of(ref, here);
        String root = reading.documents().of(reading.root()).path();
        boolean ofThisDocument = (target.kind() == Target.Kind.HERE && here.equals(root))
                || (target.kind() == Target.Kind.FILE && target.path().equals(root));
        List<String> steps = Refs.tokens("#" + target.fragment());
        return ofThisDocument && steps.size() == 3 && steps.get(0).equals("paths")
                ? ids.at(steps.get(1), steps.get(2))
                : Optional.empty();
    }
}
