package io.fromswagger.junit;

import io.fromswagger.Environment;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.parallel.ResourceLocksProvider;

/**
 * What test classes hold while they run: their environment. Where JUnit runs classes side by side, those of one environment
 * take turns, since they share its services, its fakes and its data; those of different environments don't wait.
 */
final class EnvironmentLock implements ResourceLocksProvider {

    @Override
    public Set<Lock> provideForClass(Class<?> testClass) {
        String environment = EnvironmentLookup.of(testClass)
                .<Class<?>>map(type -> type)
                .orElse(Environment.None.class)
                .getName();
        return Set.of(new Lock("fromswagger: " + environment));
    }

    @Override
    public Set<Lock> provideForNestedClass(List<Class<?>> enclosing, Class<?> testClass) {
        return provideForClass(testClass);
    }
}
