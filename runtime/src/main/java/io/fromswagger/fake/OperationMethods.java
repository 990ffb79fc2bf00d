package io.fromswagger.fake;

import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Finds which method of a generated fake is for which operation: {@code payments.createCharge()}. */
final class OperationMethods {

    private OperationMethods() {}

    /** By the operations' ids, when somebody asks: each method is called once. */
    static Supplier<Map<String, Method>> of(Fake fake) {
        return () -> {
            var methods = new LinkedHashMap<String, Method>();
            for (var method : fake.getClass().getMethods()) {
                if (method.getParameterCount() == 0 && OperationFake.class.isAssignableFrom(method.getReturnType())) {
                    methods.put(operation(fake, method), method);
                }
            }
            return methods;
        };
    }

    private static String operation(Fake fake, Method method) {
        try {
            return ((OperationFake<?>) method.invoke(fake)).operationId();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Can't call " + method, e);
        }
    }
}
