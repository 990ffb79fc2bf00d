package io.fromswagger.processor.spec;

import io.fromswagger.processor.model.Body;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.problem.Problem;
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

    /** Empty, and reported, if what the operation needs can't be had. */
    Optional<Operation> read(Endpoint endpoint) {
        List<Problem> broken = reading.refs().broken();
        int brokenBefore = broken.size();
        Operation operation = operation(endpoint);
        Optional<String> reason = broken.size() > brokenBefore
                ? Optional.of(neededInVain(broken.get(brokenBefore)))
                : newPlace(endpoint).or(() -> Excess.in(operation));
        reason.ifPresent(text ->
                reading.report(ProblemCode.OPERATION_LEFT_OUT, endpoint.operation(), endpoint.toString(), text));
        return reason.isPresent() ? Optional.empty() : Optional.of(operation);
    }

    private static String neededInVain(Problem problem) {
        return "it needs $ref '" + problem.arguments().get(0) + "', which can't be followed ("
                + problem.code().id() + " at " + problem.position() + ")";
    }

    /** A query that is one value as a whole can't be sent as 3.1 would send it. */
    private Optional<String> newPlace(Endpoint endpoint) {
        return new ParameterList(reading)
                .nodes(endpoint).stream()
                        .filter(parameter -> parameter.text("in").orElse("").equals("querystring"))
                        .findFirst()
                        .map(parameter -> "OpenAPI 3.1 knows no parameter in 'querystring', where '"
                                + parameter.text("name").orElse("") + "' is");
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
                new ResponseReader(reading, ids).read(node),
                security.required(node),
                node.at());
    }
}
