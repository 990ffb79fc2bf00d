package io.fromswagger.fake.mountebank;

import io.fromswagger.process.ChildProcess;
import io.fromswagger.service.ServiceLog;
import java.time.Duration;
import java.util.function.Supplier;

/** What is known of a Mountebank of ours that doesn't answer any more. */
record EndOfMountebank(ChildProcess process) implements Supplier<String> {

    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final int LOG_LINES = 12;

    /** That it has ended, and its last words; nothing where it still runs. */
    @Override
    public String get() {
        if (!hasEnded()) {
            return "";
        }
        var lines = new ServiceLog(process.log()).tail(LOG_LINES);
        return "\n  ended     with exit code " + process.exitCode().orElse(0)
                + "\n  log       " + process.log()
                + (lines.isEmpty() ? "" : "\n            " + String.join("\n            ", lines));
    }

    private boolean hasEnded() {
        try {
            return process.waitForEnd(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
