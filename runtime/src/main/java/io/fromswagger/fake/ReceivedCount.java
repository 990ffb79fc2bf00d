package io.fromswagger.fake;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.OperationContract;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** Counts the requests that a test asks about. */
final class ReceivedCount {

    private static final int MOST_SHOWN = 10;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(25);

    private final ApiContract contract;
    private final OperationContract operation;
    private final RequestMatch match;

    ReceivedCount(ApiContract contract, OperationContract operation, RequestMatch match) {
        this.contract = contract;
        this.operation = operation;
        this.match = match;
    }

    /**
     * The requests that are meant; fails when they are not this many.
     *
     * @param patience for how long fewer are waited for
     */
    List<ReceivedRequest> require(int times, Supplier<List<ReceivedRequest>> received, Duration patience) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            var all = received.get();
            var meant = all.stream().filter(this::isMeant).toList();
            if (meant.size() == times) {
                return meant;
            }
            if (meant.size() > times || System.nanoTime() >= deadline || !isWaitedFor()) {
                throw new FakeFailure(masked(report(times, meant, others(all)), all));
            }
        }
    }

    boolean isMeant(ReceivedRequest request) {
        return isOfOperation(request) && match.compare(request).matches();
    }

    private static boolean isWaitedFor() {
        try {
            Thread.sleep(BETWEEN_LOOKS.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private List<String> others(List<ReceivedRequest> all) {
        return all.stream()
                .filter(this::isOfOperation)
                .filter(request -> !isMeant(request))
                .map(request -> request + "  (" + match.compare(request).difference() + ")")
                .toList();
    }

    private String masked(String report, List<ReceivedRequest> all) {
        var masked = report;
        for (var request : all) {
            masked = Verification.secrets(contract, request).mask(masked);
        }
        return masked;
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
