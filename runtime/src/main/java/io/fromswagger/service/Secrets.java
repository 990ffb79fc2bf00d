package io.fromswagger.service;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Masks, in what is shown to people, the values of variables whose names look secret. */
final class Secrets {

    private static final String MASK = "***";
    private static final Pattern SECRET_NAME =
            Pattern.compile("TOKEN|PASSWORD|PASSWD|PASSPHRASE|SECRET|CREDENTIAL|KEY");
    private static final Pattern ASSIGNMENT = Pattern.compile(
            "(?i)([\\w.-]*(?:token|password|passwd|passphrase|secret|credential|key)[\\w.-]*=)([^\\s&;]+)");
    private static final Pattern USER_INFO = Pattern.compile("(://[^/\\s:@]*:)[^/\\s@]+@");

    /** A shorter value would mask ordinary words and digits all over a log. */
    private static final int SHORTEST = 4;

    /** A shorter value is masked as a word of its own only: the password {@code postgres} leaves {@code postgresql} alone. */
    private static final int UNMISTAKABLE = 12;

    private final List<Pattern> values;

    Secrets(Map<String, String> variables) {
        this.values = variables.entrySet().stream()
                .filter(variable -> isSecret(variable.getKey()))
                .map(Map.Entry::getValue)
                .filter(value -> value.length() >= SHORTEST)
                .map(Secrets::occurrence)
                .toList();
    }

    /** The text without secret values, without passwords in URLs, and without the values of secret-looking options. */
    String mask(String text) {
        var masked = text;
        for (var value : values) {
            masked = value.matcher(masked).replaceAll(MASK);
        }
        masked = ASSIGNMENT.matcher(masked).replaceAll("$1" + MASK);
        return USER_INFO.matcher(masked).replaceAll("$1" + MASK + "@");
    }

    /** A variable as {@code NAME=value}, masked. */
    String assignment(String name, String value) {
        return name + "=" + (isSecret(name) ? MASK : mask(value));
    }

    private static Pattern occurrence(String value) {
        String text = Pattern.quote(value);
        return Pattern.compile(
                value.length() < UNMISTAKABLE ? "(?<![\\p{L}\\p{N}])" + text + "(?![\\p{L}\\p{N}])" : text);
    }

    private static boolean isSecret(String name) {
        return SECRET_NAME.matcher(name.toUpperCase(Locale.ROOT)).find();
    }
}
