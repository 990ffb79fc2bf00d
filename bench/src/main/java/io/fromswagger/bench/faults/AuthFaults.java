package io.fromswagger.bench.faults;

import static io.fromswagger.bench.faults.Faults.answers;
import static io.fromswagger.bench.faults.Operation.CHANGE;
import static io.fromswagger.bench.faults.Operation.DELETE;
import static io.fromswagger.bench.faults.Operation.PAY;
import static io.fromswagger.bench.faults.Operation.PLACE;
import static io.fromswagger.bench.faults.Operation.REPLACE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** A1 and A2: who is calling is not asked, or asked in the wrong words. */
final class AuthFaults {

    private AuthFaults() {}

    static List<Mutant> all() {
        var all = new ArrayList<Mutant>();
        for (Operation operation : List.of(PLACE, REPLACE, CHANGE, DELETE, PAY)) {
            all.add(letsIn(operation, "without a token", Optional::isEmpty));
            all.add(letsIn(
                    operation,
                    "with any token",
                    header -> header.filter(AuthFaults::isBearer).isPresent()));
        }
        all.add(letsIn(
                PLACE,
                "by any other scheme",
                header -> header.filter(value -> !isBearer(value)).isPresent()));
        for (int status : new int[] {403, 404, 302, 200, 500}) {
            all.add(Mutant.of(
                    "A2",
                    PLACE,
                    "401 becomes " + status,
                    answers(PLACE, 401, answer -> answer.withStatus(status).with("Location", "/login"))));
        }
        all.add(Mutant.of("A2", DELETE, "401 becomes 404", answers(DELETE, 401, answer -> answer.withStatus(404))));
        all.add(Mutant.of("A2", PAY, "401 becomes 400", answers(PAY, 401, answer -> answer.withStatus(400))));
        all.add(Mutant.of(
                "A2", PLACE, "no WWW-Authenticate", answers(PLACE, 401, answer -> answer.without("WWW-Authenticate"))));
        all.add(Mutant.of(
                "A2",
                REPLACE,
                "no WWW-Authenticate",
                answers(REPLACE, 401, answer -> answer.without("WWW-Authenticate"))));
        return all;
    }

    private static boolean isBearer(String authorization) {
        return authorization.toLowerCase(Locale.ROOT).startsWith("bearer ");
    }

    private static Mutant letsIn(Operation operation, String how, Predicate<Optional<String>> who) {
        return Mutant.of("A1", operation, "lets in " + how, (request, service) -> {
            String right = "Bearer " + service.token();
            var sent = request.header("Authorization");
            boolean deceived = operation.is(request) && who.test(sent) && !sent.equals(Optional.of(right));
            return service.ask(deceived ? request.withHeader("Authorization", right) : request);
        });
    }
}
