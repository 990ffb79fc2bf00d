package io.fromswagger.junit;

import io.fromswagger.http.ContractFailure;
import io.fromswagger.http.NoAnswer;
import org.opentest4j.TestAbortedException;

/** Adds to a test's failure what only this room knows: what the services printed meanwhile, and how to run it again. */
final class FailureDetails {

    private FailureDetails() {}

    static Throwable added(Throwable failure, TestRun run) {
        if (failure instanceof TestAbortedException) {
            return failure;
        }
        var output = failure instanceof NoAnswer ? run.output().settled() : run.output();
        if (failure instanceof ContractFailure contractFailure) {
            var detailed = contractFailure;
            for (String entry : output.entries()) {
                detailed = detailed.with("service", entry);
            }
            detailed = detailed.with("again", run.name().again());
            StackTraces.trim(detailed);
            return detailed;
        }
        output.entries().forEach(entry -> failure.addSuppressed(new ServiceSaid(entry)));
        return failure;
    }
}
