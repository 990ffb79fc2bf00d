package io.fromswagger.junit;

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
        String test = toString();
        return "mvn test -Dtest=" + (test.contains("$") ? "'" + test + "'" : test);
    }

    @Override
    public String toString() {
        return method.isEmpty() ? type : type + "#" + method;
    }
}
