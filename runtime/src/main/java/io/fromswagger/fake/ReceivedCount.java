package io.fromswagger.fake;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.OperationContract;
import java.util.ArrayList;
import java.util.List;

/** Counts the requests that a test asks about. */
final class ReceivedCount {

    private static final int MOST_SHOWN = 10;

    private final ApiContract contract;
    private final OperationContract operation;
    private final RequestMatch match;

    ReceivedCount(ApiContract contract, OperationContract operation, RequestMatch match) {
        this.contract = contract;
        this.operation = operation;
        this.match = match;
    }

    /** The requests that are meant; fails when they are not this many. */
    List<ReceivedRequest> require(int times, List<ReceivedRequest> all) {
        var meant = new ArrayList<ReceivedRequest>();
        var others = new ArrayList<String>();
        for (var request : all) {
            if (!isOfOperation(request)) {
                continue;
            }
            match.mismatch(request)
                    .ifPresentOrElse(
                            mismatch -> others.add(request + "  (" + mismatch.text() + ")"), () -> meant.add(request));
        }
        if (meant.size() != times) {
            var report = report(times, meant, others);
            for (var request : all) {
                report = Verification.secrets(contract, request).mask(report);
            }
            throw new FakeFailure(report);
        }
        return meant;
    }

    private boolean isOfOperation(ReceivedRequest request) {
        return BasePath.stripped(contract.basePath(), request.path())
                .flatMap(path -> contract.match(request.method(), path))
                .filter(found -> found.id().equals(operation.id()))
                .isPresent();
    }

    private String report(int times, List<ReceivedRequest> meant, List<String> others) {
        var text = new FakeReport(contract.name() + " received " + spoken(meant.size()) + " for " + operation.id()
                + ", " + operation.spoken() + ", and not " + times);
        meant.stream().limit(MOST_SHOWN).forEach(request -> text.row("received", request.toString()));
        others.stream().limit(MOST_SHOWN).forEach(request -> text.row("other", request));
        return text.toString();
    }

    private static String spoken(int count) {
        return switch (count) {
            case 0 -> "no request";
            case 1 -> "1 request";
            default -> count + " requests";
        };
    }
}
