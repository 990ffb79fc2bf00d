package io.fromswagger.junit;

import io.fromswagger.freshness.GradleBuild;
import io.fromswagger.process.GradleTask;
import java.lang.reflect.Method;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * How a test is called, for people and for the command line.
 *
 * @param type the class without its package: {@code PlaceOrderTest}, {@code PlaceOrderTest$WhenDeclined}
 * @param displayName what JUnit shows
 */
record TestName(String type, String method, String displayName) {

    /** Where Maven was called, or the folder above that has {@code .mvn}. */
    private static final String CALLED_IN = "MAVEN_PROJECTBASEDIR";

    static TestName of(ExtensionContext context) {
        Class<?> type = context.getRequiredTestClass();
        String packagePrefix = type.getPackageName().isEmpty() ? "" : type.getPackageName() + ".";
        return new TestName(
                type.getName().substring(packagePrefix.length()),
                context.getTestMethod().map(Method::getName).orElse(""),
                context.getDisplayName());
    }

    /** The command that runs this test again, where the build was started. */
    String again() {
        var place = ProjectPlace.ofThisJvm();
        return GradleTask.ofThisJvm()
                .map(task -> again(task, place))
                .orElseGet(() -> again(place, Optional.ofNullable(System.getenv(CALLED_IN))));
    }

    /** With the module's name, since Gradle fails for a module that has no test of that name. */
    String again(GradleTask task, ProjectPlace place) {
        String module = place.module().isEmpty() ? "" : ":" + place.module().replace('/', ':') + ":";
        String test = method.isEmpty() ? type : type + "." + method;
        return GradleBuild.command(place.folder()) + " " + module + task.name() + " --tests '" + test + "'";
    }

    /**
     * From the root with the module's name, where others are built, too, since it may need them, but have no such test.
     *
     * @param called the folder that Maven was called in, if that is known
     */
    String again(ProjectPlace place, Optional<String> called) {
        String test = toString();
        String command = "mvn test -Dtest=" + quoted(test);
        return place.module().isEmpty()
                        || called.filter(place.folder().toString()::equals).isPresent()
                ? command
                : command + " -pl " + quoted(place.module()) + " -am -Dsurefire.failIfNoSpecifiedTests=false";
    }

    /** A word for a shell. */
    private static String quoted(String word) {
        return word.matches("[\\p{L}\\p{N}_#./-]+") ? word : "'" + word + "'";
    }

    @Override
    public String toString() {
        return method.isEmpty() ? type : type + "#" + method;
    }
}
