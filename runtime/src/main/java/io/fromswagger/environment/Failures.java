package io.fromswagger.environment;

import io.fromswagger.database.DatabaseFailure;
import io.fromswagger.fake.EngineFailure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What kept an environment from starting: one failure as it is, several told together. */
final class Failures {

    private final Map<Throwable, RuntimeException> parts = new LinkedHashMap<>();

    /**
     * @param failures in the order in which they came; a part that two services asked for counts once
     */
    Failures(List<? extends Throwable> failures) {
        List.copyOf(failures).forEach(failure -> {
            var part = partOf(failure);
            parts.putIfAbsent(origin(part), part);
        });
    }

    /** The failure to throw: the first is its cause, or itself; the others are suppressed. */
    RuntimeException toException() {
        var all = List.copyOf(parts.values());
        if (all.size() == 1) {
            return all.get(0);
        }
        var text = new StringBuilder(all.size() + " parts of the environment did not start");
        all.forEach(each -> text.append("\n\n").append(each.getMessage()));
        var failure = new IllegalStateException(text.toString(), all.isEmpty() ? null : all.get(0));
        all.stream().skip(1).forEach(failure::addSuppressed);
        return failure;
    }

    /** A service that lacks a database or the fakes has not failed itself. */
    private static RuntimeException partOf(Throwable failure) {
        for (var each = failure; each != null; each = each.getCause()) {
            if (each instanceof DatabaseFailure || each instanceof EngineFailure) {
                return (RuntimeException) each;
            }
        }
        return failure instanceof RuntimeException known
                ? known
                : new IllegalStateException(failure.toString(), failure);
    }

    private static Throwable origin(Throwable failure) {
        return failure.getCause() == null ? failure : origin(failure.getCause());
    }
}
