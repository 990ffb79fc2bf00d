package io.fromswagger.junit;

import io.fromswagger.Given;
import io.fromswagger.NotGiven;
import io.fromswagger.contract.ApiContract;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/**
 * What the user gives for one API in one test. The object is made when it is first asked, and what goes wrong in it is a
 * failure of the set-up; a hook that nobody has written leaves the test pending.
 */
final class Hooks {

    private final GivenClass givenClass;
    private final Supplier<Optional<Given>> making;
    private final Given proxy;
    private Optional<Given> made = Optional.empty();
    private State state = State.UNKNOWN;

    private enum State {
        UNKNOWN,
        BEING_MADE,
        KNOWN
    }

    /** @param making makes the user's object; none where there is no class, or nothing that it could work with */
    Hooks(GivenClass givenClass, Supplier<Optional<Given>> making) {
        this.givenClass = givenClass;
        this.making = making;
        Class<? extends Given> type = givenClass.type();
        InvocationHandler handler = (itself, method, arguments) ->
                method.getDeclaringClass() == Object.class ? ofObject(method, arguments) : call(method);
        this.proxy = type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** As a test gets it. */
    Object as(Class<?> asked) {
        return asked.isInstance(proxy) ? proxy : given().orElseThrow();
    }

    /** What a hook without parameters returns, by its name. */
    @Nullable
    Object call(String hook) {
        try {
            return call(givenClass.type().getMethod(hook));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(
                    givenClass.type().getName() + " has no " + hook + "(): compile the annotated package again", e);
        }
    }

    /** What a hook gives, if it gives anything. */
    Optional<?> optional(String hook) {
        if (call(hook) instanceof Optional<?> value) {
            return value;
        }
        throw SetUpFailure.of(
                givenClass.spoken() + "." + hook + "()", new NullPointerException("it returned null, not an Optional"));
    }

    /** What the user wants in the bodies of this test. */
    GivenValues values(ApiContract api, String test) {
        try {
            return new GivenValues(api, call("values") instanceof Map<?, ?> values ? values : Map.of(), test);
        } catch (IllegalArgumentException unknown) {
            throw SetUpFailure.of(givenClass.spoken() + ".values()", unknown);
        }
    }

    GivenClass givenClass() {
        return givenClass;
    }

    private @Nullable Object call(Method hook) {
        try {
            var given = givenClass.isWritten(hook) ? given() : Optional.<Given>empty();
            return given.isPresent() ? hook.invoke(given.get()) : InvocationHandler.invokeDefault(proxy, hook);
        } catch (InvocationTargetException e) {
            throw told(hook, e.getCause());
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            throw told(hook, e);
        }
    }

    private RuntimeException told(Method hook, @Nullable Throwable thrown) {
        if (thrown instanceof NotGiven absent) {
            throw new Pending(new HookText(givenClass).of(absent));
        }
        if (thrown instanceof TestAbortedException undecided) {
            throw undecided;
        }
        if (thrown instanceof VirtualMachineError fatal) {
            throw fatal;
        }
        throw SetUpFailure.of(givenClass.spoken() + "." + hook.getName() + "()", thrown);
    }

    private synchronized Optional<Given> given() {
        if (state == State.BEING_MADE) {
            throw new IllegalStateException("the constructor of " + givenClass.spoken()
                    + " calls what needs its hooks: they can't be asked before it has returned");
        }
        if (state == State.UNKNOWN) {
            state = State.BEING_MADE;
            try {
                made = making.get();
                state = State.KNOWN;
            } finally {
                state = state == State.KNOWN ? State.KNOWN : State.UNKNOWN;
            }
        }
        return made;
    }

    private Object ofObject(Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "equals" -> arguments[0] == proxy;
            case "hashCode" -> System.identityHashCode(proxy);
            default -> givenClass.spoken();
        };
    }
}
