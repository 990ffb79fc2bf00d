package io.fromswagger.junit;

import io.fromswagger.freshness.GradleBuild;
import io.fromswagger.process.GradleTask;
import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * How a test is called, for people and for the command line.
 *
 * @param type the class without its package: {@code PlaceOrderTest}, {@code PlaceOrderTest$WhenDeclined}
 * @param displayName what JUnit shows
 */
record TestName(String type, String method, String displayName) {

    static TestName of(ExtensionContext context) {
        Class<?> type = context.getRequiredTestClass();
        String packagePrefix = type.getPackageName().isEmpty() ? "" : type.getPackageName() + ".";
        return new TestName(
                type.getName().substring(packagePrefix.length()),
                context.getTestMethod().map(Method::getName).orElse(""),
                context.getDisplayName());
    }

    /** The command that runs this test again. */
    String again() {
        return GradleTask.ofThisJvm()
                .map(task -> again(task, ProjectPlace.ofThisJvm()))
                .orElseGet(this::againWithMaven);
    }

    /** With the module's name, since Gradle fails for a module that has no test of that name. */
    String again(GradleTask task, ProjectPlace place) {
        String module = place.module().isEmpty() ? "" : ":" + place.module().replace('/', ':') + ":";
        String test = method.isEmpty() ? type : type + "." + method;
        return GradleBuild.command(place.folder()) + " " + module + task.name() + " --tests '" + test + "'";
    }

    private String againWithMaven() {
        String test = toString();
        return "mvn test -Dtest=" + (test.contains("$") ? "'" + test + "'" : test);
    }

    @Override
    public String toString() {
        return method.isEmpty() ? type : type + "#" + method;
    }
}
