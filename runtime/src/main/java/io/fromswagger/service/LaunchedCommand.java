package io.fromswagger.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A definition's command and variables, with the port filled in. */
record LaunchedCommand(String name, List<String> words, Map<String, String> variables) {

    private static final String PORT = "{port}";

    /** Asks every variable for its value, which may wait for a fake or a database. */
    static LaunchedCommand of(ServiceDefinition definition, int port) {
        var number = Integer.toString(port);
        var namesPort = false;
        for (var word : definition.command()) {
            namesPort |= word.contains(PORT);
        }
        var variables = new LinkedHashMap<String, String>();
        for (var variable : definition.variables().entrySet()) {
            var value = variable.getValue().get();
            namesPort |= value.contains(PORT);
            variables.put(variable.getKey(), value.replace(PORT, number));
        }
        if (!namesPort) {
            throw new IllegalStateException(
                    "service '" + definition.name() + "' is never told its port: put {port} into"
                            + " an argument or a variable, as in .env(\"PORT\", \"{port}\")");
        }
        var words = definition.command().stream()
                .map(word -> word.replace(PORT, number))
                .toList();
        return new LaunchedCommand(definition.name(), words, variables);
    }
}
