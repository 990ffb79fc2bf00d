package io.fromswagger.junit;

import io.fromswagger.contract.ApiContract;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/** Keeps one session for each environment in JUnit's root store, so that it lasts for the whole run. */
final class Sessions {

    private static final Namespace OURS = Namespace.create(FromSwaggerExtension.class);
    private static final String ATTACHED = "attached";

    private Sessions() {}

    /** The session that a test belongs to. */
    static Session of(ExtensionContext context) {
        Class<?> testClass = context.getRequiredTestClass();
        var settings = Settings.of(context);
        if (settings.pointElsewhere(EnvironmentLookup.apiNames(testClass))) {
            return session(context, ATTACHED, new Session(() -> new AttachedWorld(settings)));
        }
        var environment = EnvironmentLookup.of(testClass);
        return environment
                .map(type -> session(context, type.getName(), new Session(() -> StartedWorld.start(type, settings))))
                .orElseGet(() -> session(context, "none", new Session(() -> {
                    throw new IllegalStateException(EnvironmentLookup.howToGiveOne(testClass));
                })));
    }

    /** Whether the API's tests were generated from the document as it is now. */
    static Precondition freshness(ExtensionContext context, ApiContract api) {
        var loader = context.getRequiredTestClass().getClassLoader();
        boolean allowed = Settings.of(context).allowsStaleDocuments();
        var fresh = new Precondition("the tests are older than their document", () -> {
            if (!allowed) {
                StaleDocument.check(api, loader, projectFolder());
            }
        });
        return rootStore(context)
                .getOrComputeIfAbsent("document of " + api.name(), unused -> fresh, Precondition.class);
    }

    /** Where Maven says the module is; Gradle, and what runs single tests, start in that folder. */
    private static Path projectFolder() {
        return Path.of(System.getProperty("basedir", System.getProperty("user.dir")));
    }

    static Store rootStore(ExtensionContext context) {
        return context.getRoot().getStore(OURS);
    }

    private static Session session(ExtensionContext context, String key, Session fresh) {
        return rootStore(context).getOrComputeIfAbsent("session " + key, unused -> fresh, Session.class);
    }
}
