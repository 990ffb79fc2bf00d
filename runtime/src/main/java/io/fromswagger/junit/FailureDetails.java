package io.fromswagger.junit;

import io.fromswagger.http.ContractFailure;
import org.opentest4j.TestAbortedException;

/** Adds to a test's failure what only this room knows: what the services printed meanwhile, and how to run it again. */
final class FailureDetails {

    private FailureDetails() {}

    static Throwable added(Throwable failure, TestRun run) {
        if (failure instanceof TestAbortedException) {
            return failure;
        }
        if (failure instanceof ContractFailure contractFailure) {
            var detailed = contractFailure;
            for (String entry : run.output().entries()) {
                detailed = detailed.with("service", entry);
            }
            detailed = detailed.with("again", run.name().again());
            StackTraces.trim(detailed);
            return detailed;
        }
        run.output().entries().forEach(entry -> failure.addSuppressed(new ServiceSaid(entry)));
        return failure;
    }
}
