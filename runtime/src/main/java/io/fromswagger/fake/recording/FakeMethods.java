package io.fromswagger.fake.recording;

import io.fromswagger.contract.OperationContract;
import io.fromswagger.contract.ParameterContract;
import io.fromswagger.json.ObjectBuilder;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

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
                .filter(this::isValue)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Stream<Method> methods(Class<?> type) {
        return Arrays.stream(type.getMethods()).sorted(Comparator.comparing(Method::toString));
    }

    /** Whether it takes a value: no function, and none of the conditions that stand beside the fake's base class. */
    private boolean isValue(Method method) {
        var type = method.getParameterTypes()[0];
        return type != Consumer.class
                && !type.getPackageName().equals(fake.getSuperclass().getPackageName());
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replace("\u00df", "ss")
                .replaceAll("[^A-Za-z0-9]", "")
                .toLowerCase(Locale.ROOT);
    }
}
