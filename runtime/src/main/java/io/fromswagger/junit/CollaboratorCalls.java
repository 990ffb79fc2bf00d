package io.fromswagger.junit;

import io.fromswagger.fake.Fake;
import io.fromswagger.fake.Tally;
import io.fromswagger.report.CollaboratorReport;
import io.fromswagger.report.CollaboratorReport.CalledOperation;
import io.fromswagger.report.CollaboratorReport.UndeclaredCall;
import io.fromswagger.report.OmissionReport;

/** What a fake was asked in a test, as the results tell it. */
final class CollaboratorCalls {

    private CollaboratorCalls() {}

    static CollaboratorReport of(Fake fake) {
        var server = fake.server();
        var contract = server.contract();
        var tally = server.tally();
        return new CollaboratorReport(
                contract.name(),
                contract.spec(),
                contract.operations().stream()
                        .map(operation -> operation(operation.id(), operation.spoken(), tally))
                        .toList(),
                tally.undeclared().entrySet().stream()
                        .map(call -> new UndeclaredCall(call.getKey(), call.getValue()))
                        .toList(),
                OmissionReport.of(contract));
    }

    private static CalledOperation operation(String id, String spoken, Tally tally) {
        var calls = tally.operations().getOrDefault(id, new Tally.Calls(0, 0, 0, 0));
        return new CalledOperation(id, spoken, calls.stubs(), calls.answered(), calls.sampled(), calls.unmatched());
    }
}
