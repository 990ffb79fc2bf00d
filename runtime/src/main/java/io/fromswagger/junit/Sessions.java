package io.fromswagger.junit;

import io.fromswagger.contract.ApiContract;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/** Finds the session that a test belongs to: there is one for each environment in the whole run. */
final class Sessions {

    private static final Namespace OURS = Namespace.create(FromSwaggerExtension.class);
    private static final String ATTACHED = "attached";

    private Sessions() {}

    /** The session that a test belongs to. */
    static Session of(ExtensionContext context) {
        Class<?> testClass = context.getRequiredTestClass();
        var settings = Settings.of(context);
        if (settings.pointElsewhere(EnvironmentLookup.apiNames(testClass))) {
            return session(context, ATTACHED, () -> new AttachedWorld(settings));
        }
        var environment = EnvironmentLookup.of(testClass);
        return environment
                .map(type -> session(context, type.getName(), () -> {
                    Path results = WholeRun.of(context).folderOf(type, OwnFolder.at(settings.results()));
                    return StartedWorld.start(type, settings, results);
                }))
                .orElseGet(() -> session(context, "none", () -> {
                    throw new IllegalStateException(EnvironmentLookup.howToGiveOne(testClass));
                }));
    }

    /** Whether the API's tests were generated from the document as it is now. */
    static Precondition freshness(ExtensionContext context, ApiContract api) {
        var loader = context.getRequiredTestClass().getClassLoader();
        boolean allowed = Settings.of(context).allowsStaleDocuments();
        return WholeRun.of(context)
                .get(
                        "document of " + api.name(),
                        Precondition.class,
                        () -> new Precondition("the tests are older than their document", () -> {
                            if (!allowed) {
                                StaleDocument.check(api, loader, projectFolder());
                            }
                        }));
    }

    /** Where Maven says the module is; Gradle, and what runs single tests, start in that folder. */
    private static Path projectFolder() {
        return Path.of(System.getProperty("basedir", System.getProperty("user.dir")));
    }

    static Store rootStore(ExtensionContext context) {
        return context.getRoot().getStore(OURS);
    }

    private static Session session(ExtensionContext context, String name, Callable<World> starter) {
        return WholeRun.of(context).get("session " + name, Session.class, () -> new Session(starter));
    }
}
