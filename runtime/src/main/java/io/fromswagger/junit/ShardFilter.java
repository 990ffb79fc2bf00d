package io.fromswagger.junit;

import java.util.Optional;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.PostDiscoveryFilter;

/**
 * Leaves the contract tests of other shards out before anything runs, so that no report counts them as skipped. JUnit finds
 * it in {@code META-INF/services}.
 */
public final class ShardFilter implements PostDiscoveryFilter {

    private final Shard shard = Shard.ofThisRun();

    /** Made by JUnit. */
    public ShardFilter() {}

    @Override
    public FilterResult apply(TestDescriptor test) {
        return FilterResult.includedIf(shard.isEverything() || belongsHere(test));
    }

    private boolean belongsHere(TestDescriptor test) {
        var method = test.getSource().filter(MethodSource.class::isInstance).map(MethodSource.class::cast);
        Optional<ContractTest> contractTest =
                method.flatMap(source -> TestClass.annotation(source.getJavaClass(), ContractTest.class));
        return contractTest.isEmpty()
                || shard.has(contractTest.get().value(), method.get().getMethodName());
    }
}
