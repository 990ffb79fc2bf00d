package io.fromswagger.junit;

import io.fromswagger.NotGiven;
import io.fromswagger.contract.ApiContract;
import io.fromswagger.http.ApiResponse;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tells which hook is missing, with the Java to paste. */
final class HookText {

    private final GivenClass givenClass;

    HookText(GivenClass givenClass) {
        this.givenClass = givenClass;
    }

    /** Of a hook that was called, and that nobody has written. */
    String of(NotGiven absent) {
        var thrower = absent.getStackTrace();
        String reason = absent.getMessage();
        return Arrays.stream(givenClass.type().getMethods())
                .filter(method -> thrower.length > 0 && method.getName().equals(thrower[0].getMethodName()))
                .findFirst()
                .map(method -> reason + " " + invitation() + ":\n\n" + source(method))
                .orElse(reason);
    }

    /** Where a hook goes. */
    String invitation() {
        return givenClass
                .implementation()
                .map(it -> "Add to " + it.getSimpleName())
                .orElseGet(() -> "Write a class that implements "
                        + givenClass.type().getSimpleName() + ", name it in @FromSwagger(spec = \""
                        + ApiContract.of(givenClass.type()).spec() + "\", given = \u2026), and add to it");
    }

    /** As {@link #source(Method)}, by the hook's name. */
    String source(String hook) {
        return Arrays.stream(givenClass.type().getMethods())
                .filter(method -> method.getName().equals(hook) && method.getParameterCount() == 0)
                .findFirst()
                .map(this::source)
                .orElse("");
    }

    /** The method that a person would write. */
    String source(Method hook) {
        return """
                @Override
                public %s %s() {
                    // %s
                    return %s;
                }""".formatted(simple(hook.getGenericReturnType()), hook.getName(), comment(hook), body(hook))
                .indent(4)
                .stripTrailing();
    }

    private static String comment(Method hook) {
        return isResponse(hook) ? "bring it about first; then, perhaps with other values:" : "one that is there";
    }

    private String body(Method hook) {
        if (!isResponse(hook)) {
            return "Optional.of(\u2026)";
        }
        String method = hook.getName().replaceFirst("([1-5](\\d\\d|XX)|Default)(_?\\d+)?$", "");
        String api = ApiContract.of(givenClass.type()).name();
        String client = api.substring(0, 1).toLowerCase(Locale.ROOT) + api.substring(1);
        return client + ".raw()." + method + "().send()";
    }

    private static boolean isResponse(Method hook) {
        return ApiResponse.class.isAssignableFrom(hook.getReturnType());
    }

    private static String simple(Type type) {
        if (type instanceof ParameterizedType generic) {
            return simple(generic.getRawType())
                    + Arrays.stream(generic.getActualTypeArguments())
                            .map(HookText::simple)
                            .collect(Collectors.joining(", ", "<", ">"));
        }
        return type instanceof Class<?> plain ? plain.getSimpleName() : type.getTypeName();
    }
}
