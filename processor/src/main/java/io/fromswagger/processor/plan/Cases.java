package io.fromswagger.processor.plan;

import io.fromswagger.processor.plan.ContractCase.Expectation;
import io.fromswagger.processor.plan.ContractCase.Kind;
import io.fromswagger.processor.plan.ContractCase.Request;
import io.fromswagger.processor.plan.ContractCase.Send;
import io.fromswagger.processor.plan.ContractCase.Waits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes cases, kind by kind, and gives each an id of its own within its operation. */
final class Cases {

    private static final int LONGEST_ID = 110;

    private Cases() {}

    static ContractCase positive(String id, String status, String title, Request request, Expectation expectation) {
        return new ContractCase(id, Kind.POSITIVE, Optional.of(status), title, new Send(request, expectation));
    }

    static ContractCase negative(String id, String title, Request request) {
        return new ContractCase(id, Kind.NEGATIVE, Optional.empty(), title, new Send(request, Expectation.REJECTS));
    }

    static ContractCase pending(String status, String reason) {
        return pending(Statuses.word(status), Optional.of(status), reason);
    }

    static ContractCase pending(String id, Optional<String> status, String reason) {
        String title = status.filter(Statuses::isKnown).isPresent() ? "a hook brings it about" : "pending";
        return new ContractCase(id, Kind.PENDING, status, title, new Waits(reason));
    }

    /** An id that is taken gets a number; one that is too long, a hash for its end. */
    static List<ContractCase> withOwnIds(List<ContractCase> cases) {
        Map<String, Integer> taken = new HashMap<>();
        List<ContractCase> own = new ArrayList<>();
        for (ContractCase it : cases) {
            String wanted = it.id().length() <= LONGEST_ID
                    ? it.id()
                    : it.id().substring(0, LONGEST_ID - 9) + "_" + Words.hash(it.id());
            String id = wanted;
            while (taken.containsKey(id)) {
                id = wanted + "_" + taken.merge(wanted, 1, Integer::sum);
            }
            taken.put(id, 1);
            own.add(it.withId(id));
        }
        return own;
    }
}
