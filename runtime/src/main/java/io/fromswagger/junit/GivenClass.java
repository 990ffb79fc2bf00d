package io.fromswagger.junit;

import io.fromswagger.FromSwagger;
import io.fromswagger.Given;
import io.fromswagger.contract.ApiContract;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The interface of hooks that was generated for an API, and the class of the user's that implements it.
 *
 * @param implementation empty where the annotation names none
 */
record GivenClass(Class<? extends Given> type, Optional<Class<? extends Given>> implementation) {

    private static final ClassValue<GivenClass> BY_TYPE = new ClassValue<>() {
        @Override
        protected GivenClass computeValue(Class<?> type) {
            return read(type.asSubclass(Given.class));
        }
    };

    /** That of the API whose generated class this is, such as a contract test; none where nothing can be given. */
    static Optional<GivenClass> besides(Class<?> generatedClass) {
        return ApiContract.of(generatedClass)
                .given()
                .map(name -> ofType(load(generatedClass, name).asSubclass(Given.class)));
    }

    /** That of what a test asks for: the generated interface, or the user's class itself. */
    static GivenClass of(Class<?> asked) {
        if (asked.isInterface()) {
            return ofType(asked.asSubclass(Given.class));
        }
        for (Class<?> each = asked; each != null; each = each.getSuperclass()) {
            for (Class<?> candidate : each.getInterfaces()) {
                if (Given.class.isAssignableFrom(candidate)) {
                    return new GivenClass(
                            candidate.asSubclass(Given.class), Optional.of(asked.asSubclass(Given.class)));
                }
            }
        }
        throw new IllegalArgumentException(asked.getName() + " implements no generated interface of hooks");
    }

    private static GivenClass ofType(Class<? extends Given> type) {
        return BY_TYPE.get(type);
    }

    private static GivenClass read(Class<? extends Given> type) {
        var api = ApiContract.of(type);
        return new GivenClass(
                type,
                EnvironmentLookup.annotations(type)
                        .filter(annotation -> isOf(annotation, api))
                        .<Class<?>>map(FromSwagger::given)
                        .filter(named -> named != Given.None.class)
                        .findFirst()
                        .map(named -> checked(named, type)));
    }

    private static boolean isOf(FromSwagger annotation, ApiContract api) {
        return annotation.name().isEmpty()
                ? annotation.spec().equals(api.spec())
                : annotation.name().equals(api.name());
    }

    private static Class<? extends Given> checked(Class<?> named, Class<? extends Given> type) {
        if (!type.isAssignableFrom(named)) {
            throw new IllegalStateException(
                    named.getName() + ", which @FromSwagger names as given, has to implement " + type.getName());
        }
        return named.asSubclass(type);
    }

    private static Class<?> load(Class<?> generatedClass, String simpleName) {
        String name = generatedClass.getPackageName() + "." + simpleName;
        try {
            return Class.forName(name, false, generatedClass.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name + " is not on the class path: compile the annotated package again", e);
        }
    }

    /** Whether the user has written this hook; else it is as generated, and nobody has to be asked. */
    boolean isWritten(Method hook) {
        return implementation
                .filter(it -> Arrays.stream(it.getMethods())
                        .filter(method -> method.getName().equals(hook.getName()) && method.getParameterCount() == 0)
                        .anyMatch(method -> !method.getDeclaringClass().isAssignableFrom(type)))
                .isPresent();
    }

    /** How a person calls the class that hooks belong into. */
    String spoken() {
        return implementation.<Class<?>>map(it -> it).orElse(type).getSimpleName();
    }

    /** What has to run before the class can be made; what it asks for as an {@code Optional} doesn't have to. */
    List<Class<?>> needs() {
        return implementation.stream()
                .flatMap(it -> Arrays.stream(constructor(it).getParameters()))
                .<Class<?>>map(Parameter::getType)
                .filter(it -> it != Optional.class)
                .toList();
    }

    static Constructor<?> constructor(Class<?> implementation) {
        var constructors = implementation.getDeclaredConstructors();
        if (constructors.length != 1) {
            throw new IllegalStateException(implementation.getName() + " has " + constructors.length
                    + " constructors; it needs exactly one, which asks for what the hooks work with");
        }
        constructors[0].setAccessible(true);
        return constructors[0];
    }

    /** The type in {@code Optional<…>}; none where the parameter is no such. */
    static Optional<Class<?>> ifToBeHad(Parameter parameter) {
        return parameter.getType() == Optional.class
                        && parameter.getParameterizedType() instanceof ParameterizedType optional
                        && optional.getActualTypeArguments()[0] instanceof Class<?> wanted
                ? Optional.of(wanted)
                : Optional.empty();
    }
}
