package io.fromswagger.junit;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.platform.engine.ConfigurationParameters;
import org.junit.platform.engine.TestDescriptor;

/** Which tests a launcher session is to run: all, or those that failed when they ran last. It stays the same to its end. */
final class Selection {

    private final Map<Path, FailedBefore> byResults = new HashMap<>();

    /** Which tests of a discovery; looked up when the first is asked about. */
    Predicate<TestDescriptor> of(ConfigurationParameters parameters) {
        var settings = Settings.of(parameters);
        return test -> !settings.runsOnlyFailed() || isSurefiresSurvey(settings) || failed(settings, test);
    }

    /** JUnit takes out what has nothing within it, and classes only when they have become empty. */
    private synchronized boolean failed(Settings settings, TestDescriptor test) {
        Set<String> failed = byResults
                .computeIfAbsent(settings.results().toAbsolutePath(), FailedBefore::ofThisRun)
                .tests();
        return failed.isEmpty() || isAmong(failed, test) || isWithin(failed, test);
    }

    /** Surefire looks through classes in Maven's own process, which stands in another folder, before its forks do it. */
    private static boolean isSurefiresSurvey(Settings settings) {
        return System.getProperty("maven.home") != null
                && System.getProperty("basedir") == null
                && !settings.results().isAbsolute();
    }

    private static boolean isAmong(Set<String> failed, TestDescriptor test) {
        return failed.contains(TestKey.of(test));
    }

    private static boolean isWithin(Set<String> failed, TestDescriptor test) {
        for (var around = test.getParent();
                around.isPresent();
                around = around.get().getParent()) {
            if (isAmong(failed, around.get())) {
                return true;
            }
        }
        return false;
    }
}
