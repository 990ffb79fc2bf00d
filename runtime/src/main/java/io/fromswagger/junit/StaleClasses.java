package io.fromswagger.junit;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.freshness.Audit;
import io.fromswagger.freshness.DocumentCheck;
import io.fromswagger.freshness.Finding;
import io.fromswagger.freshness.Remedy;
import io.fromswagger.process.BuildTool;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Notices that what is compiled is not what the documents say now, which not every build does: tests would pass or fail by
 * what a document used to say.
 */
final class StaleClasses {

    private StaleClasses() {}

    /** Fails when anything in the class path's folders is stale, and has the next build compile it anew. */
    static void check(ClassLoader loader, Optional<Path> project) throws IOException {
        List<Finding> findings = new Audit(loader, project).of(ClassFolders.of(loader));
        if (!findings.isEmpty()) {
            throw new IllegalStateException(new Remedy(begin()).told(findings));
        }
    }

    /** Prints what {@link #check} fails for: where no test of ours ran, none can fail. */
    static void tell(ClassLoader loader, PrintStream out) {
        try {
            check(loader, Freshness.project());
        } catch (IllegalStateException stale) {
            new Console(out)
                    .print(("fromswagger: " + stale.getMessage()).lines().toList());
        } catch (IOException unreadable) {
            new Console(out)
                    .print(List.of("fromswagger: can't tell whether what is generated is fresh: " + unreadable));
        }
    }

    /** Fails when the classes of this API are older than its document, wherever they lie: an archive is no folder. */
    static void check(ApiContract api, Class<?> generated, Optional<Path> project) throws IOException {
        var check = new DocumentCheck(api.files(), generated.getClassLoader(), CompiledIn.place(generated), project);
        var change = check.change();
        if (change.isPresent()) {
            throw new IllegalStateException(change.get().sentence(api.name())
                    + ". They have to be generated anew where they were compiled" + Remedy.IF_WANTED);
        }
    }

    /** Whether the document still has the operation that a test is for. */
    static boolean has(ApiContract api, String operation) {
        return api.operations().stream().anyMatch(known -> known.id().equals(operation));
    }

    /** Fails for the test of an operation that the document no longer has. */
    static void check(ApiContract api, String operation, Class<?> generated) {
        if (!has(api, operation)) {
            throw new IllegalStateException(api.spec() + " has no operation '" + operation + "' any more, and "
                    + generated.getSimpleName() + " is left from an earlier compile. Delete what is compiled: "
                    + CompiledIn.place(generated).map(Remedy::afterCleaning).orElse("mvn clean test"));
        }
    }

    private static Instant begin() {
        return BuildTool.ofThisJvm()
                .flatMap(build -> build.info().startInstant())
                .orElse(Instant.EPOCH);
    }
}
