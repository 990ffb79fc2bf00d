package io.fromswagger.junit;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestIdentifier;

/**
 * How a test is called from one run to the next: {@code com.acme.PlaceOrderTest#a_declined_card_is_a_409}, whatever its
 * parameters are by then; a class by its name; what is neither, as in Cucumber, by JUnit's own id.
 */
final class TestKey {

    private TestKey() {}

    static String of(TestDescriptor test) {
        return of(test.getSource(), test.getUniqueId().toString());
    }

    static String of(TestIdentifier test) {
        return of(test.getSource(), test.getUniqueId());
    }

    /** Whether a class that can be loaded has lost the test; of what is no class or not here, nobody knows. */
    static boolean isGone(String key) {
        int hash = key.indexOf('#');
        if (hash < 0) {
            return false;
        }
        try {
            Class<?> type = load(key.substring(0, hash));
            return !declares(type, key.substring(hash + 1));
        } catch (ClassNotFoundException | LinkageError nobodyKnows) {
            return false;
        }
    }

    /** Whether the test can be run from here. */
    static boolean isHere(String key) {
        if (key.startsWith("[")) {
            return true;
        }
        int hash = key.indexOf('#');
        try {
            load(hash < 0 ? key : key.substring(0, hash));
            return !isGone(key);
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    /** Whether the test is in the class, or in one within it. */
    static boolean isWithin(String key, String type) {
        return key.equals(type) || key.startsWith(type + "#") || key.startsWith(type + "$");
    }

    private static String of(Optional<TestSource> source, String uniqueId) {
        if (source.isPresent() && source.get() instanceof MethodSource method) {
            return method.getClassName() + "#" + method.getMethodName();
        }
        if (source.isPresent() && source.get() instanceof ClassSource type) {
            return type.getClassName();
        }
        return uniqueId;
    }

    private static Class<?> load(String name) throws ClassNotFoundException {
        return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
    }

    private static boolean declares(Class<?> type, String method) {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            if (has(each.getDeclaredMethods(), method)) {
                return true;
            }
        }
        return has(type.getMethods(), method);
    }

    private static boolean has(Method[] methods, String name) {
        return Arrays.stream(methods).anyMatch(each -> each.getName().equals(name));
    }
}
