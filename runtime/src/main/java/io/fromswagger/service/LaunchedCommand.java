package io.fromswagger.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** A definition's command and variables, with the port filled in. */
record LaunchedCommand(String name, List<String> words, Map<String, String> variables, Secrets secrets) {

    private static final String PORT = "{port}";
    private static final String PORT_FILE = "{portFile}";

    /** Asks every argument and variable for its value, which may wait for a fake, a database or another service. */
    static LaunchedCommand of(ServiceDefinition definition, int port, Path portFile) {
        var words = new ArrayList<String>();
        for (var word : definition.command()) {
            words.add(value(definition, "argument " + words.size(), word));
        }
        var variables = new LinkedHashMap<String, String>();
        definition
                .variables()
                .forEach((name, value) -> variables.put(name, value(definition, "the variable " + name, value)));
        requireNamed(definition, words, variables);

        var number = Integer.toString(port);
        words.replaceAll(word -> filled(word, number, portFile));
        variables.replaceAll((name, value) -> filled(value, number, portFile));
        return new LaunchedCommand(definition.name(), words, variables, secrets(definition, words, variables));
    }

    private static String value(ServiceDefinition definition, String what, Supplier<String> supplier) {
        try {
            var value = supplier.get();
            if (value != null) {
                return value;
            }
        } catch (RuntimeException e) {
            throw new StartFailure(
                    definition.name(),
                    "service '" + definition.name() + "' cannot start: there is no value for " + what + "\n  reason    "
                            + String.valueOf(e.getMessage()).replace("\n", "\n            "),
                    OptionalInt.empty(),
                    e);
        }
        throw new StartFailure(
                definition.name(),
                "service '" + definition.name() + "' cannot start: the value for " + what + " is null",
                OptionalInt.empty(),
                null);
    }

    private static void requireNamed(ServiceDefinition definition, List<String> words, Map<String, String> variables) {
        if (!definition.readiness().findsPort() && !isNamed(PORT, words, variables)) {
            throw new IllegalStateException(
                    "service '" + definition.name() + "' is never told its port: put {port} into"
                            + " an argument or a variable, as in .env(\"PORT\", \"{port}\"); if it picks one itself, say"
                            + " .readyWhen(portFile()) or .readyWhen(portInLog(…))");
        }
        if (definition.readiness().needsPortFile() && !isNamed(PORT_FILE, words, variables)) {
            throw new IllegalStateException("service '" + definition.name()
                    + "' is never told which file takes its port: put {portFile} into an argument or a variable, or say"
                    + " which one it writes: .readyWhen(portFile(Path.of(\"…\")))");
        }
    }

    private static boolean isNamed(String placeholder, List<String> words, Map<String, String> variables) {
        return words.stream().anyMatch(word -> word.contains(placeholder))
                || variables.values().stream().anyMatch(value -> value.contains(placeholder));
    }

    private static String filled(String text, String port, Path portFile) {
        return text.replace(PORT, port).replace(PORT_FILE, portFile.toString());
    }

    private static Secrets secrets(ServiceDefinition definition, List<String> words, Map<String, String> variables) {
        var known = new LinkedHashMap<String, String>();
        if (definition.inheritsEnvironment()) {
            known.putAll(System.getenv());
        }
        known.putAll(variables);
        return new Secrets(known, words);
    }
}
