package io.fromswagger.fake;

import io.fromswagger.contract.ApiContract;
import java.util.List;

/** Says whether requests came in the order that a test wants. */
final class ReceivedOrder {

    private static final int MOST_SHOWN = 20;

    private final ApiContract contract;
    private final List<ReceivedRequest> received;

    ReceivedOrder(ApiContract contract, List<ReceivedRequest> received) {
        this.contract = contract;
        this.received = received;
    }

    /** Fails unless each has a request after the one of the one before. */
    void require(List<? extends OperationFake<?>> wanted) {
        int from = 0;
        for (var each : wanted) {
            int at = from;
            var isMeant = each.isMeant();
            while (at < received.size() && !isMeant.test(received.get(at))) {
                at++;
            }
            if (at == received.size()) {
                throw new FakeFailure(report(wanted, each, from));
            }
            from = at + 1;
        }
    }

    private String report(List<? extends OperationFake<?>> wanted, OperationFake<?> missing, int after) {
        var text = new FakeReport(contract.name() + " received no request for " + missing
                + (after == 0 ? "" : " after " + received.get(after - 1)));
        wanted.forEach(each -> text.row("wanted", each.toString()));
        received.stream().limit(MOST_SHOWN).forEach(request -> text.row("received", request.toString()));
        var masked = text.toString();
        for (var request : received) {
            masked = Verification.secrets(contract, request).mask(masked);
        }
        return masked;
    }
}
