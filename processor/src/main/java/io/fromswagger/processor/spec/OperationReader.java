package io.fromswagger.processor.spec;

import io.fromswagger.processor.model.Body;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.problem.ProblemCode;
import java.util.List;
import java.util.Optional;

/** Reads one operation, or none of it: half an operation would test half of what the document says. */
final class OperationReader {

    private final Reading reading;
    private final OperationIds ids;
    private final SecurityReader security;

    OperationReader(Reading reading, OperationIds ids, SecurityReader security) {
        this.reading = reading;
        this.ids = ids;
        this.security = security;
    }

    /** Empty, and reported, if a reference that the operation needs leads nowhere. */
    Optional<Operation> read(Endpoint endpoint) {
        int brokenBefore = reading.refs().broken();
        Operation operation = operation(endpoint);
        if (reading.refs().broken() > brokenBefore) {
            reading.report(ProblemCode.OPERATION_LEFT_OUT, endpoint.operation(), endpoint.toString());
            return Optional.empty();
        }
        return Optional.of(operation);
    }

    private Operation operation(Endpoint endpoint) {
        Node node = endpoint.operation();
        List<Node> parameters = new ParameterList(reading).nodes(endpoint);
        Optional<Body> body = reading.dialect().isSwagger()
                ? new SwaggerBodyReader(reading).read(node, parameters)
                : new BodyReader(reading).read(node);
        node.get("callbacks").ifPresent(callbacks -> reading.notCarriedOver("callbacks", callbacks));
        endpoint.owners().stream()
                .flatMap(owner -> owner.get("servers").stream())
                .forEach(servers -> reading.notCarriedOver("servers of a single path or operation", servers));
        return new Operation(
                ids.of(endpoint),
                endpoint.verb(),
                endpoint.path(),
                node.text("summary"),
                node.text("description"),
                node.flag("deprecated"),
                node.texts("tags"),
                new ParameterList(reading).read(endpoint, parameters),
                body,
                new ResponseReader(reading).read(node),
                security.required(node),
                node.at());
    }
}
