package io.fromswagger.junit;

import io.fromswagger.Environment;
import io.fromswagger.FromSwagger;
import io.fromswagger.contract.ApiContract;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads from a test class and the packages above it what has to run. */
final class EnvironmentLookup {

    /** Asked several times in each test; what isn't there is looked for in all of the class path. */
    private static final ClassValue<List<FromSwagger>> ANNOTATIONS = new ClassValue<>() {
        @Override
        protected List<FromSwagger> computeValue(Class<?> testClass) {
            return read(testClass);
        }
    };

    private EnvironmentLookup() {}

    /** What {@code @ServiceTest} names, else {@code @FromSwagger} on the test's package, else on the nearest one above. */
    static Optional<Class<? extends Environment>> of(Class<?> testClass) {
        return TestClass.annotation(testClass, ServiceTest.class)
                .<Class<? extends Environment>>map(ServiceTest::environment)
                .filter(EnvironmentLookup::isGiven)
                .or(() -> annotations(testClass)
                        .<Class<? extends Environment>>map(FromSwagger::environment)
                        .filter(EnvironmentLookup::isGiven)
                        .findFirst());
    }

    /** The names of the APIs that a test class calls: that of a contract test, and those of the clients it asks for. */
    static Set<String> apiNames(Class<?> testClass) {
        var names = new LinkedHashSet<String>();
        TestClass.annotation(testClass, ContractTest.class)
                .ifPresent(contractTest -> names.add(ApiContract.of(testClass).name()));
        for (Class<?> type = testClass; type != null; type = type.getEnclosingClass()) {
            Arrays.stream(type.getDeclaredMethods())
                    .flatMap(method -> Arrays.stream(method.getParameterTypes()))
                    .flatMap(parameter -> Injection.apiOfClient(parameter).stream())
                    .forEach(api -> names.add(api.name()));
        }
        return names;
    }

    static String howToGiveOne(Class<?> testClass) {
        return "No environment for " + testClass.getSimpleName()
                + ": name one in @FromSwagger(environment = …) on package "
                + testClass.getPackageName() + " or one above it, or in @ServiceTest(environment = …);"
                + " or point the tests at a running service with -Dfromswagger.url=http://…";
    }

    /** The annotations on the test's package and those above it, the nearest first. */
    static Stream<FromSwagger> annotations(Class<?> testClass) {
        return ANNOTATIONS.get(testClass).stream();
    }

    private static List<FromSwagger> read(Class<?> testClass) {
        var annotations = new ArrayList<FromSwagger>();
        for (String name = testClass.getPackageName(); !name.isEmpty(); name = parent(name)) {
            annotations.addAll(onPackage(name, testClass.getClassLoader()));
        }
        return List.copyOf(annotations);
    }

    private static List<FromSwagger> onPackage(String name, ClassLoader loader) {
        try {
            var annotated = Class.forName(name + ".package-info", false, loader).getPackage();
            return List.of(annotated.getAnnotationsByType(FromSwagger.class));
        } catch (ClassNotFoundException nothingIsSaidAboutThisPackage) {
            return List.of();
        }
    }

    private static boolean isGiven(Class<? extends Environment> environment) {
        return environment != Environment.None.class;
    }

    private static String parent(String packageName) {
        return packageName.substring(0, Math.max(0, packageName.lastIndexOf('.')));
    }
}
