package io.fromswagger.junit;

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

    static Store rootStore(ExtensionContext context) {
        return context.getRoot().getStore(OURS);
    }

    private static Session session(ExtensionContext context, String name, Callable<World> starter) {
        return WholeRun.of(context).get("session " + name, Session.class, () -> new Session(starter));
    }
}
