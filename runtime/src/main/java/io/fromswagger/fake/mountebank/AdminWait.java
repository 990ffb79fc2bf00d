package io.fromswagger.fake.mountebank;

import io.fromswagger.fake.EngineFailure;
import io.fromswagger.json.Json;
import io.fromswagger.json.JsonSyntaxProblem;
import io.fromswagger.process.ChildProcess;
import io.fromswagger.service.ServiceLog;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Waits for a Mountebank that was started just now.
 *
 * <p>It is ready when its admin API answers, and it is ours when that names our pid file; what it logs proves neither.
 *
 * @param process what ends when Mountebank ends
 * @param pidFile the path that nobody else's Mountebank was given
 */
record AdminWait(ChildProcess process, AdminApi admin, String pidFile) {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(20);
    private static final int LOG_LINES = 20;

    /** What went wrong; empty when it is ready. */
    Optional<String> failure() throws InterruptedException {
        var deadline = System.nanoTime() + LIMIT.toNanos();
        while (System.nanoTime() < deadline) {
            if (process.waitForEnd(POLL)) {
                return Optional.of("ended with exit code " + process.exitCode().orElse(0) + " before it was ready");
            }
            if (isOurs()) {
                return Optional.empty();
            }
        }
        return Optional.of("was not ready after " + LIMIT.toSeconds() + " s");
    }

    /** The failure with what Mountebank printed. */
    static EngineFailure told(FoundMountebank found, String failure, Path log, String hint) {
        var lines = new ServiceLog(log).tail(LOG_LINES);
        return new EngineFailure("Mountebank (" + found.origin() + ") " + failure + "\n  log       " + log
                + (lines.isEmpty() ? "\n            is empty" : "\n            " + String.join("\n            ", lines))
                + "\n  do        " + hint);
    }

    private boolean isOurs() {
        try {
            return admin.config().at("/options/pidfile").equals(Json.of(pidFile));
        } catch (IOException | JsonSyntaxProblem notYet) {
            return false;
        }
    }
}
