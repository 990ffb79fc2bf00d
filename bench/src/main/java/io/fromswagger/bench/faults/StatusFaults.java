package io.fromswagger.bench.faults;

import static io.fromswagger.bench.faults.Faults.answers;
import static io.fromswagger.bench.faults.Mutant.Needs.HOOKS;
import static io.fromswagger.bench.faults.Operation.CHANGE;
import static io.fromswagger.bench.faults.Operation.DELETE;
import static io.fromswagger.bench.faults.Operation.GET;
import static io.fromswagger.bench.faults.Operation.HEALTH;
import static io.fromswagger.bench.faults.Operation.LIST;
import static io.fromswagger.bench.faults.Operation.PAY;
import static io.fromswagger.bench.faults.Operation.PLACE;
import static io.fromswagger.bench.faults.Operation.REPLACE;

import java.util.List;
import java.util.stream.Stream;

/** S1 and S2: another status than the document's. */
final class StatusFaults {

    private StatusFaults() {}

    static List<Mutant> all() {
        return Stream.of(
                        status("S1", GET, 200, 201),
                        status("S1", GET, 200, 202),
                        status("S1", GET, 404, 200),
                        status("S1", GET, 404, 500),
                        emptied("S1", LIST, 200, 204),
                        status("S1", LIST, 400, 500),
                        status("S1", PLACE, 201, 200),
                        status("S1", PLACE, 201, 202),
                        status("S1", PLACE, 400, 500),
                        status("S1", PLACE, 400, 200),
                        status("S1", PLACE, 415, 500),
                        status("S1", REPLACE, 200, 201),
                        status("S1", REPLACE, 404, 500),
                        emptied("S1", CHANGE, 200, 204),
                        status("S1", CHANGE, 404, 200),
                        status("S1", DELETE, 204, 200),
                        emptied("S1", DELETE, 404, 204),
                        status("S1", PAY, 200, 202),
                        status("S1", PAY, 200, 500),
                        status("S1", PAY, 404, 502),
                        status("S1", HEALTH, 200, 503),
                        status("S1", PLACE, 422, 500),
                        status("S1", REPLACE, 409, 500).needing(HOOKS),
                        status("S1", DELETE, 409, 500).needing(HOOKS),
                        emptied("S1", DELETE, 409, 204).needing(HOOKS),
                        status("S1", PAY, 409, 200).needing(HOOKS),
                        status("S2", GET, 200, 418),
                        status("S2", GET, 404, 410),
                        status("S2", LIST, 200, 206),
                        status("S2", PLACE, 201, 429),
                        status("S2", REPLACE, 200, 418),
                        status("S2", REPLACE, 404, 429),
                        status("S2", DELETE, 204, 418),
                        status("S2", PLACE, 415, 418))
                .toList();
    }

    private static Mutant status(String rule, Operation operation, int real, int other) {
        return Mutant.of(
                rule,
                operation,
                real + " becomes " + other,
                answers(operation, real, answer -> answer.withStatus(other)));
    }

    private static Mutant emptied(String rule, Operation operation, int real, int other) {
        return Mutant.of(
                rule,
                operation,
                real + " becomes an empty " + other,
                answers(
                        operation,
                        real,
                        answer -> answer.without("Content-Type").withText("").withStatus(other)));
    }
}
