package io.fromswagger.fake.recording;

import io.fromswagger.contract.OperationContract;
import io.fromswagger.contract.ParameterContract;
import io.fromswagger.contract.ParameterContract.In;
import io.fromswagger.contract.ParameterSink;
import io.fromswagger.json.ObjectBuilder;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The methods of a generated fake by which a test stubs one operation. */
final class FakeMethods {

    private final OperationContract operation;
    private final Class<?> fake;

    /**
     * The methods of an operation's fake.
     *
     * @param method gives the operation's fake: {@code payments.createCharge()}
     */
    FakeMethods(OperationContract operation, Method method) {
        this.operation = operation;
        this.fake = method.getReturnType();
    }

    /** {@code responds201(…)}, {@code responds4XX(status, …)}, {@code respondsDefault(status, …)}: with the body, if it has one. */
    Optional<Method> responds(String documentedStatus) {
        var name = "responds" + documentedStatus;
        var before = isExact(documentedStatus) ? 0 : 1;
        return methods(fake)
                .filter(method -> method.getName().equalsIgnoreCase(name))
                .filter(method -> headersType(method).isEmpty())
                .filter(method -> method.getParameterCount() - before <= 1)
                .max(Comparator.comparing(Method::getParameterCount));
    }

    /** The setters of the headers that may be given as a last argument: {@code headers -> headers.location(uri)}. */
    List<Method> headers(Method responds) {
        return methods(fake)
                .filter(method -> method.getName().equals(responds.getName())
                        && method.getParameterCount() == responds.getParameterCount() + 1)
                .flatMap(method -> headersType(method).stream())
                .flatMap(type -> methods(type)
                        .filter(setter -> setter.getParameterCount() == 1 && setter.getReturnType() == type))
                .toList();
    }

    private static Optional<Class<?>> headersType(Method method) {
        var types = method.getGenericParameterTypes();
        return types.length > 0
                        && types[types.length - 1] instanceof ParameterizedType consumer
                        && consumer.getRawType() == Consumer.class
                        && consumer.getActualTypeArguments()[0] instanceof Class<?> headers
                ? Optional.of(headers)
                : Optional.empty();
    }

    /** Whether the method is for what the document calls so. */
    static boolean isFor(String name, Method method) {
        return plain(method.getName()).equals(plain(name));
    }

    /** Whether the method needs no status of its own. */
    static boolean isExact(String documentedStatus) {
        return documentedStatus.matches("\\d+");
    }

    /** The type of which {@code whereBody(…)} gives a builder; empty where the body has no properties. */
    Optional<Class<?>> bodyType() {
        return methods(fake)
                .filter(method -> method.getName().equals("whereBody") && method.getParameterCount() == 1)
                .flatMap(method -> builder(method).stream())
                .findFirst();
    }

    private static Optional<Class<?>> builder(Method method) {
        return method.getGenericParameterTypes()[0] instanceof ParameterizedType consumer
                        && consumer.getRawType() == Consumer.class
                        && consumer.getActualTypeArguments()[0] instanceof Class<?> builder
                        && ObjectBuilder.class.isAssignableFrom(builder)
                ? Optional.ofNullable(builder.getEnclosingClass())
                : Optional.empty();
    }

    /**
     * {@code whereChargeId(…)}. Names of the document become names of Java by leaving out what is neither letter nor digit;
     * where two become the same, the second one gets a number.
     */
    Optional<Method> where(ParameterContract parameter) {
        var alike = operation.parameters().stream()
                .filter(each -> plain(each.name()).equals(plain(parameter.name())))
                .toList();
        var number = alike.indexOf(parameter) == 0 ? "" : String.valueOf(alike.indexOf(parameter) + 1);
        var found = methods(fake)
                .filter(method -> method.getParameterCount() == 1 && method.getReturnType() == fake)
                .filter(method -> plain(method.getName()).equals("where" + plain(parameter.name()) + number))
                .filter(method -> builder(method).isEmpty() && !isFunction(method))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The setters of {@code where(with -> with.limit(10))}, by the parameters that they are for. */
    Map<ParameterContract, Method> named() {
        return methods(fake)
                .filter(method -> method.getName().equals("where") && method.getParameterCount() == 1)
                .map(method -> method.getGenericParameterTypes()[0])
                .filter(ParameterizedType.class::isInstance)
                .map(type -> ((ParameterizedType) type).getActualTypeArguments()[0])
                .filter(Class.class::isInstance)
                .findFirst()
                .map(type -> setters((Class<?>) type))
                .orElse(Map.of());
    }

    private Map<ParameterContract, Method> setters(Class<?> parameters) {
        Map<ParameterContract, Method> setters = new LinkedHashMap<>();
        methods(parameters)
                .filter(method -> method.getParameterCount() == 1 && method.getReturnType() == parameters)
                .forEach(setter -> {
                    var probe = new Probe();
                    try {
                        var constructor = parameters.getDeclaredConstructor(ParameterSink.class);
                        constructor.setAccessible(true);
                        setter.invoke(constructor.newInstance(probe), nothing(setter.getParameterTypes()[0]));
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException("Can't call " + setter, e);
                    }
                    operation.parameter(probe.in, probe.name).ifPresent(parameter -> setters.put(parameter, setter));
                });
        return setters;
    }

    private static Stream<Method> methods(Class<?> type) {
        return Arrays.stream(type.getMethods()).sorted(Comparator.comparing(Method::toString));
    }

    private static boolean isFunction(Method method) {
        return method.getParameterTypes()[0].getPackageName().equals("java.util.function");
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replace("\u00df", "ss")
                .replaceAll("[^A-Za-z0-9]", "")
                .toLowerCase(Locale.ROOT);
    }

    /** What a setter may be called with just to see what it sets. */
    private static @Nullable Object nothing(Class<?> type) {
        return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
    }

    /** Remembers the parameter that it is told. */
    private static final class Probe implements ParameterSink {

        private In in = In.QUERY;
        private String name = "";

        private ParameterSink told(In place, String parameter) {
            in = place;
            name = parameter;
            return this;
        }

        @Override
        public ParameterSink path(String parameter, Object value) {
            return told(In.PATH, parameter);
        }

        @Override
        public ParameterSink query(String parameter, @Nullable Object value) {
            return told(In.QUERY, parameter);
        }

        @Override
        public ParameterSink header(String parameter, @Nullable Object value) {
            return told(In.HEADER, parameter);
        }

        @Override
        public ParameterSink cookie(String parameter, @Nullable Object value) {
            return told(In.COOKIE, parameter);
        }
    }
}
