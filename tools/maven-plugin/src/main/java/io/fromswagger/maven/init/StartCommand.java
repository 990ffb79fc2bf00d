package io.fromswagger.maven.init;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How a person starts the service, in words; quotation marks keep blanks together. Or where it runs already. */
record StartCommand(List<String> words) {

    private static final String PORT = "{port}";

    static StartCommand parse(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        boolean begun = false;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0 ? c == quote : c == '"' || c == '\'') {
                quote = quote != 0 ? 0 : c;
                begun = true;
            } else if (quote == 0 && Character.isWhitespace(c)) {
                if (begun) {
                    words.add(word.toString());
                }
                word.setLength(0);
                begun = false;
            } else {
                word.append(c);
                begun = true;
            }
        }
        if (quote != 0) {
            throw new IllegalArgumentException("the quotation mark " + quote + " is not closed in: " + text);
        }
        if (begun) {
            words.add(word.toString());
        }
        if (words.isEmpty()) {
            throw new IllegalArgumentException("say how the service is started: -Dstart=\"python3 app.py {port}\"");
        }
        var command = new StartCommand(List.copyOf(words));
        if (command.isUrl() && !words.get(0).matches("https?://[^/?#]+")) {
            throw new IllegalArgumentException(
                    "say scheme, host and port of a service that runs already, and nothing else:"
                            + " http://localhost:8080; the document knows its paths");
        }
        return command;
    }

    /** Whether nothing is started. */
    boolean isUrl() {
        return words.size() == 1 && words.get(0).matches("(?i)https?://.*");
    }

    /** Whether the port is among the words; else the service is told by a variable. */
    boolean tellsPort() {
        return isUrl() || words.stream().anyMatch(word -> word.contains(PORT));
    }

    /** The call that says so in an environment class. */
    String java() {
        if (isUrl()) {
            return call("runningAt", words);
        }
        return isJar()
                ? call("jar", words)
                : isJavaJar() ? call("jar", words.subList(2, words.size())) : call("command", words);
    }

    /** The jar that is started; empty text where it is something else. */
    String jar() {
        return isJar() ? words.get(0) : isJavaJar() ? words.get(2) : "";
    }

    private boolean isJar() {
        return words.get(0).endsWith(".jar");
    }

    private boolean isJavaJar() {
        return words.size() > 2 && words.get(0).equals("java") && words.get(1).equals("-jar");
    }

    private static String call(String method, List<String> arguments) {
        return "." + method + "(" + arguments.stream().map(Literal::java).collect(Collectors.joining(", ")) + ")";
    }
}
