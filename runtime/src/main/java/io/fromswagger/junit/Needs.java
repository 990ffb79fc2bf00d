package io.fromswagger.junit;

import io.fromswagger.Given;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;

/** What has to be there before a test starts: what its method asks for, and what the user's hooks work with. */
final class Needs {

    private Needs() {}

    static List<Class<?>> of(ExtensionContext context, World world) {
        var testClass = context.getRequiredTestClass();
        Stream<Class<?>> ofMethod = Arrays.stream(
                        context.getRequiredTestMethod().getParameterTypes())
                .flatMap(type ->
                        Given.class.isAssignableFrom(type) ? GivenClass.of(type).needs().stream() : Stream.of(type));
        Stream<Class<?>> ofHooks = TestClass.annotation(testClass, ContractTest.class).stream()
                .flatMap(unused -> GivenClass.besides(testClass).stream())
                .flatMap(given -> given.needs().stream())
                .filter(world::offers);
        return Stream.concat(ofMethod, ofHooks).distinct().toList();
    }
}
