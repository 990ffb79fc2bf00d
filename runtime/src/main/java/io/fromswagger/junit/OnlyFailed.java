package io.fromswagger.junit;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.launcher.PostDiscoveryFilter;

/**
 * Leaves out what did not fail when it ran last, where {@code -Dfromswagger.only=failed} asks for that. JUnit finds it in
 * {@code META-INF/services}.
 *
 * <p>A filter is not told which run it belongs to; so the run says it on the thread that discovers.
 */
public final class OnlyFailed implements PostDiscoveryFilter {

    /** Which tests the discovery on this thread wants; all, where it says nothing. */
    static final ThreadLocal<@Nullable Predicate<TestDescriptor>> DISCOVERY = new ThreadLocal<>();

    /** Made by JUnit. */
    public OnlyFailed() {}

    @Override
    public FilterResult apply(TestDescriptor test) {
        var wanted = DISCOVERY.get();
        return FilterResult.includedIf(wanted == null || wanted.test(test));
    }
}
