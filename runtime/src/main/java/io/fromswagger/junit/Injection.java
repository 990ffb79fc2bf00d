package io.fromswagger.junit;

import io.fromswagger.Given;
import io.fromswagger.KnownDeviation;
import io.fromswagger.contract.ApiContract;
import io.fromswagger.fake.Fake;
import io.fromswagger.http.ApiClient;
import io.fromswagger.http.Credentials;
import io.fromswagger.http.ExchangeListener;
import io.fromswagger.service.Service;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ParameterResolutionException;

/** Makes what a test method asks for by the types of its parameters. */
final class Injection {

    private final World world;
    private final Settings settings;
    private final Class<?> testClass;
    private final TestRun run;

    Injection(World world, Settings settings, Class<?> testClass, TestRun run) {
        this.world = world;
        this.settings = settings;
        this.testClass = testClass;
        this.run = run;
    }

    /** Whether a parameter of that type is ours to fill. */
    static boolean knows(Class<?> type) {
        return type == Contract.class
                || Given.class.isAssignableFrom(type)
                || isStartedHere(type)
                || clientConstructor(type).isPresent();
    }

    /** Whether a parameter of that type asks for something that has to be started here. */
    static boolean isStartedHere(Class<?> type) {
        return type == Service.class || World.EXTRAS.contains(type) || isFake(type);
    }

    /** The API of a generated client. */
    static Optional<ApiContract> apiOfClient(Class<?> type) {
        return clientConstructor(type).map(unused -> ApiContract.of(type));
    }

    private static boolean isFake(Class<?> type) {
        return Fake.class.isAssignableFrom(type);
    }

    Object make(Parameter parameter) {
        return make(parameter.getType(), parameter.getName());
    }

    private Object make(Class<?> type, String name) {
        if (type == Contract.class) {
            return contract();
        }
        if (Given.class.isAssignableFrom(type)) {
            return hooks(GivenClass.of(type)).as(type);
        }
        if (type == Service.class) {
            return service(name);
        }
        if (isFake(type)) {
            return world.fake(type.asSubclass(Fake.class));
        }
        return clientConstructor(type)
                .<Object>map(this::client)
                .or(() -> world.find(type))
                .orElseThrow(() -> new ParameterResolutionException(
                        type.getSimpleName() + " is not to be had: the environment has none"));
    }

    /** What the user accepts of the API that the test class was generated for. */
    Deviations deviations() {
        return GivenClass.besides(testClass)
                .filter(given -> given.implementation().isPresent())
                .map(given -> new Deviations(
                        known(hooks(given).call("knownDeviations")), LocalDate.now(ZoneId.systemDefault())))
                .orElseGet(() -> new Deviations(List.of(), LocalDate.now(ZoneId.systemDefault())));
    }

    private static List<KnownDeviation> known(@Nullable Object hook) {
        return hook instanceof List<?> list
                ? list.stream().map(KnownDeviation.class::cast).toList()
                : List.of();
    }

    private Hooks hooks(GivenClass givenClass) {
        return run.hooks(givenClass, known -> new Hooks(known, () -> given(known)));
    }

    /** The user's object; none where there is no class, or where what it works with isn't started here. */
    private Optional<Given> given(GivenClass givenClass) {
        var missing =
                givenClass.needs().stream().filter(type -> !world.offers(type)).findFirst();
        missing.ifPresent(
                type -> run.remark(givenClass.spoken() + " is not asked: the service runs elsewhere, and it needs "
                        + type.getSimpleName() + " (an Optional<" + type.getSimpleName() + "> would do)"));
        return missing.isPresent()
                ? Optional.empty()
                : givenClass.implementation().map(this::instance);
    }

    private Given instance(Class<? extends Given> implementation) {
        var constructor = GivenClass.constructor(implementation);
        var arguments =
                Arrays.stream(constructor.getParameters()).map(this::argument).toArray();
        try {
            return implementation.cast(constructor.newInstance(arguments));
        } catch (InvocationTargetException e) {
            throw SetUpFailure.of("new " + implementation.getSimpleName() + "(…)", e.getCause());
        } catch (InstantiationException | IllegalAccessException e) {
            throw new ParameterResolutionException("Can't make a " + implementation.getName(), e);
        }
    }

    private Object argument(Parameter parameter) {
        var wanted = GivenClass.ifToBeHad(parameter);
        Class<?> type = wanted.orElse(parameter.getType());
        if (type == Contract.class || !knows(type)) {
            throw new ParameterResolutionException(parameter.getDeclaringExecutable() + " asks for a "
                    + type.getSimpleName()
                    + ", which is not to be had here; it may ask for clients, fakes, the Service,"
                    + " the Postgres and the RunningEnvironment");
        }
        return wanted.isPresent()
                ? Optional.of(type).filter(world::offers).map(it -> make(it, parameter.getName()))
                : make(type, parameter.getName());
    }

    private Contract contract() {
        var contractTest = TestClass.annotation(testClass, ContractTest.class)
                .orElseThrow(() -> new ParameterResolutionException(
                        "A Contract is for @ContractTest classes; ask for a generated client"));
        ApiContract api = ApiContract.of(testClass);
        var credentials = credentials(api, testClass);
        var leftovers = new Leftovers(
                api,
                () -> new ApiClient(api, world.baseUrl(api), credentials, ExchangeListener.NONE, run.wire()),
                run::remark);
        if (!world.cleansItself()) {
            run.atEnd(leftovers::remove);
        }
        return new Contract(
                api,
                world.baseUrl(api),
                credentials,
                leftovers,
                GivenClass.besides(testClass).map(this::hooks),
                TestedOperation.of(api, contractTest.value()),
                run);
    }

    private Object client(Constructor<?> constructor) {
        ApiContract api = ApiContract.of(constructor.getDeclaringClass());
        var client = new ApiClient(
                api, world.baseUrl(api), credentials(api, constructor.getDeclaringClass()), run, run.wire());
        try {
            return constructor.newInstance(client);
        } catch (InvocationTargetException | InstantiationException | IllegalAccessException e) {
            throw new ParameterResolutionException("Can't make a " + constructor.getDeclaringClass(), e);
        }
    }

    private Supplier<Credentials> credentials(ApiContract api, Class<?> generatedClass) {
        return run.credentials(api, () -> hookCredentials(api, generatedClass));
    }

    private HookCredentials hookCredentials(ApiContract api, Class<?> generatedClass) {
        var credentials = settings.credentials(api, world.credentials());
        keepSecret(credentials);
        return new HookCredentials(
                api, credentials, () -> GivenClass.besides(generatedClass).map(this::hooks), this::keepSecret);
    }

    private void keepSecret(Credentials credentials) {
        run.keepSecret(credentials);
        world.services()
                .forEach(service -> service.keepSecret(credentials.byScheme().values()));
    }

    /** The only service, or the one that the parameter is named after. */
    private Service service(String parameterName) {
        var services = world.services();
        if (services.size() == 1) {
            return services.get(0);
        }
        return services.stream()
                .filter(service -> service.name().equals(parameterName))
                .findFirst()
                .orElseThrow(() -> new ParameterResolutionException(
                        "Which service is '" + parameterName + "'? Those started here are " + services
                                + (parameterName.matches("arg\\d+")
                                        ? "; compile the tests with -parameters, so that a parameter has its name,"
                                                + " or ask for the RunningEnvironment and its service(\"…\")"
                                        : "")));
    }

    private static Optional<Constructor<?>> clientConstructor(Class<?> type) {
        return Arrays.stream(type.getConstructors())
                .filter(constructor -> Arrays.equals(constructor.getParameterTypes(), new Class<?>[] {ApiClient.class}))
                .findFirst();
    }
}
