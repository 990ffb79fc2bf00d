package io.fromswagger.bench.start;

import io.fromswagger.Environment;
import io.fromswagger.EnvironmentBuilder;
import io.fromswagger.ServiceBuilder;
import io.fromswagger.ThrowingRunnable;
import io.fromswagger.process.Keeper;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;

/** The sample's environment; what it is told and asked is noted. */
public final class TimedOrders implements Environment {

    @Override
    public void define(EnvironmentBuilder env) {
        Stamps.now("keeper.start");
        Keeper.ofThisJvm();
        Stamps.now("keeper.end");
        sample().define(proxy(EnvironmentBuilder.class, env));
    }

    private static Environment sample() {
        try {
            return (Environment) Class.forName("com.acme.orders.OrdersEnvironment")
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the sample's tests are not on the class path", e);
        }
    }

    private static <T> T proxy(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    noteStart(method);
                    var answer = invoke(method, real, noted(method, arguments));
                    if (answer == real) {
                        return self;
                    }
                    return answer instanceof ServiceBuilder service ? proxy(ServiceBuilder.class, service) : answer;
                }));
    }

    private static void noteStart(Method method) {
        switch (method.getName()) {
            case "fake" -> Stamps.now("Mountebank.start");
            case "postgres" -> Stamps.now("PostgreSQL.start");
            default -> {}
        }
    }

    /** The variables tell when a part is there; what is cleaned before the first test is cleaned once all runs. */
    private static Object[] noted(Method method, Object[] arguments) {
        if (method.getName().equals("cleanBetweenTests")) {
            var clean = (ThrowingRunnable) arguments[0];
            return new Object[] {
                (ThrowingRunnable) () -> {
                    Stamps.now("service.end");
                    clean.run();
                }
            };
        }
        if (method.getName().equals("env") && arguments[1] instanceof Supplier<?> value) {
            return new Object[] {
                arguments[0],
                (Supplier<String>) () -> {
                    var known = (String) value.get();
                    switch ((String) arguments[0]) {
                        case "DATABASE_URL" -> Stamps.now("PostgreSQL.end");
                        case "PAYMENTS_URL" -> Stamps.now("Mountebank.end");
                        default -> {}
                    }
                    return known;
                }
            };
        }
        return arguments;
    }

    private static Object invoke(Method method, Object real, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
