package io.fromswagger.service;

import java.io.File;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Masks secrets in what is shown to people: the values of variables and options whose names look secret, passwords in
 * URLs, and what stands in headers that say who is calling.
 */
public final class Secrets {

    private static final String MASK = "***";
    private static final String SECRET_WORDS =
            "token(?!iz)|password|passwd|passphrase|secret|credential|[_.-]pwd|key(?!board|cloak|space|store|word)";
    private static final Pattern SECRET_NAME =
            Pattern.compile(SECRET_WORDS + "|authorization$|cookie$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ASSIGNMENT =
            Pattern.compile("(?i)((?:" + SECRET_WORDS + ")[\\w.-]{0,60}=)([^\\s&;]+)");
    private static final Pattern USER_INFO = Pattern.compile("(://[^/\\s:@]{0,200}:)([^/\\s@]{1,1000})@");

    /** Without any of them in it, a text needs no pattern: to look for words is much faster. */
    private static final List<String> HINTS =
            List.of("token", "passw", "passphrase", "secret", "credential", "pwd", "key", "authorization", "cookie");

    private static final String HEADER = "(?:(?:proxy-)?authorization|(?:set-)?cookie|x-api-key)";

    /** Each leaves its first group; no repetition of alternatives, which would cost Java a stack as deep as a text is long. */
    private static final List<Pattern> HEADERS = List.of(
            // as an argument of curl: -H 'Cookie: …'
            Pattern.compile("(?i)(\"" + HEADER + "[ \\t]*:[ \\t]*)[^\"\\r\\n]+"),
            Pattern.compile("(?i)('" + HEADER + "[ \\t]*:[ \\t]*)[^'\\r\\n]+"),
            // as in JSON and in maps: "Cookie": "…"
            Pattern.compile("(?i)(" + HEADER + "[\"']?[ \\t]*[:=][ \\t]*\\[?[ \\t]*\")"
                    + "[^\"\\\\\\r\\n]*(?:\\\\.[^\"\\\\\\r\\n]*){0,500}"),
            Pattern.compile("(?i)(" + HEADER + "[\"']?[ \\t]*[:=][ \\t]*\\[?[ \\t]*')"
                    + "[^'\\\\\\r\\n]*(?:\\\\.[^'\\\\\\r\\n]*){0,500}"),
            // as on the wire: Cookie: …, up to the end of the line
            Pattern.compile("(?i)(?<![\"'])(" + HEADER + "[ \\t]*[:=][ \\t]*)(?=[^\\s\"'\\[]|\\[[ \\t]*[^\\s\"']).+"));

    /** A shorter value would mask ordinary words and digits all over a log. */
    private static final int SHORTEST = 4;

    /** A shorter value is masked as a word of its own only: the password {@code postgres} leaves {@code postgresql} alone. */
    private static final int UNMISTAKABLE = 12;

    private static final Set<String> NO_SECRETS = Set.of("true", "false", "null", "none", "disabled", "enabled");

    /** What a failure may say without meaning the secret: {@code test}, {@code 4200}. */
    private static final Pattern ORDINARY = Pattern.compile("\\p{L}*|\\d*|.{0,5}");

    private final List<Value> values;

    /**
     * Takes the secrets among these.
     *
     * @param variables names and values, such as those of an environment
     */
    public Secrets(Map<String, String> variables) {
        this(variables, List.of());
    }

    /**
     * Takes the secrets among these.
     *
     * @param words a command, whose options may hold secrets: {@code --token=…}, {@code --token …}
     */
    Secrets(Map<String, String> variables, List<String> words) {
        var found = new LinkedHashSet<String>();
        variables.forEach((name, value) -> {
            if (isSecret(name)) {
                add(value, found);
            }
            addPasswordsOfUrls(value, found);
        });
        var secretFollows = false;
        for (var word : words) {
            if (secretFollows) {
                add(word, found);
            }
            var assigned = word.indexOf('=');
            if (assigned > 0 && isSecret(word.substring(0, assigned))) {
                add(word.substring(assigned + 1), found);
            }
            addPasswordsOfUrls(word, found);
            secretFollows = isSecretOption(word);
        }
        this.values = found.stream().map(Value::of).toList();
    }

    private Secrets(List<Value> values) {
        this.values = values;
    }

    /** These, and credentials besides: tokens, keys, or {@code user:password}. */
    Secrets and(Collection<String> credentials) {
        var found = new LinkedHashSet<String>();
        for (var credential : credentials) {
            add(credential, found);
            var colon = credential.indexOf(':');
            if (colon >= 0) {
                add(credential.substring(colon + 1), found);
                add(Base64.getEncoder().encodeToString(credential.getBytes(StandardCharsets.UTF_8)), found);
            }
        }
        values.forEach(known -> found.remove(known.text()));
        return found.isEmpty()
                ? this
                : new Secrets(Stream.concat(values.stream(), found.stream().map(Value::of))
                        .toList());
    }

    /** The text without secrets. */
    public String mask(String text) {
        var masked = text;
        for (var value : values) {
            if (masked.contains(value.text())) {
                masked = value.pattern().matcher(masked).replaceAll(MASK);
            }
        }
        var lower = masked.toLowerCase(Locale.ROOT);
        if (HINTS.stream().anyMatch(lower::contains)) {
            for (var header : HEADERS) {
                masked = header.matcher(masked).replaceAll("$1" + MASK);
            }
            masked = ASSIGNMENT.matcher(masked).replaceAll("$1" + MASK);
        }
        return USER_INFO.matcher(masked).replaceAll("$1" + MASK + "@");
    }

    /** The text without these values; unlike {@link #mask}, nothing goes because it only looks like a secret. */
    public String maskValues(String text) {
        var masked = text;
        for (var value : values) {
            if (value.text().length() >= UNMISTAKABLE
                    || !ORDINARY.matcher(value.text()).matches()) {
                masked = masked.replace(value.text(), MASK);
            }
        }
        return masked;
    }

    /** A variable as {@code NAME=value}, masked. */
    String assignment(String name, String value) {
        return name + "=" + (isSecret(name) ? MASK : mask(value));
    }

    /** A command as one line, masked. */
    String command(List<String> words) {
        var shown = new ArrayList<String>();
        var secretFollows = false;
        for (var word : words) {
            shown.add(secretFollows ? MASK : mask(word));
            secretFollows = isSecretOption(word);
        }
        return String.join(" ", shown);
    }

    private static boolean isSecretOption(String word) {
        return word.startsWith("-") && !word.contains("=") && isSecret(word);
    }

    private static void addPasswordsOfUrls(String value, Set<String> found) {
        var url = USER_INFO.matcher(value);
        while (url.find()) {
            add(url.group(2), found);
        }
    }

    /** Adds a value, as it is, as it stands in a URL, and each of its lines: a log is masked line by line. */
    private static void add(String value, Set<String> found) {
        for (var line : value.lines().toList()) {
            var text = line.strip();
            if (text.length() >= SHORTEST && !isOrdinary(text)) {
                found.add(text);
                found.add(URLEncoder.encode(text, StandardCharsets.UTF_8));
            }
        }
    }

    /** A switch, or where a secret lies: masked, it would only make a log unreadable. */
    private static boolean isOrdinary(String value) {
        return NO_SECRETS.contains(value.toLowerCase(Locale.ROOT)) || new File(value).isAbsolute();
    }

    private static boolean isSecret(String name) {
        return SECRET_NAME.matcher(name).find();
    }

    /** A secret, and how it stands in a text. */
    private record Value(String text, Pattern pattern) {

        static Value of(String text) {
            var quoted = Pattern.quote(text);
            return new Value(
                    text,
                    Pattern.compile(
                            text.length() < UNMISTAKABLE
                                    ? "(?<![\\p{L}\\p{N}])" + quoted + "(?![\\p{L}\\p{N}])"
                                    : quoted));
        }
    }
}
