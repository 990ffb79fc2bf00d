package io.fromswagger.contract;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What in requests and responses proves who is calling: the values of {@code Authorization}, of cookies and of API keys.
 *
 * <p>They are masked wherever they stand in a text, for a service may repeat them in its answer.
 */
public final class SecretValues {

    /** What stands in their place. */
    public static final String MASK = "***";

    private static final Pattern NAME = Pattern.compile(
            "(proxy-)?authorization|(set-)?cookie|.*api[-_]?key|.*(access|auth|id|refresh|session)[-_]?token"
                    + "|.*(secret|password|passwd|passphrase|credentials?)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ORDINARY = Pattern.compile("\\p{L}*|\\d*|.{0,5}");

    /** A shorter value may be an ordinary word or number, which is masked only where it can't be one. */
    private static final int UNMISTAKABLE = 12;

    private final Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private final Set<String> values =
            new TreeSet<>(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));

    /** Knows the names that the security schemes give to headers, parameters and cookies. */
    public SecretValues(Collection<SecurityScheme> schemes) {
        schemes.forEach(scheme -> scheme.parameterName().ifPresent(names::add));
    }

    /** Whether what a header or a parameter of that name says is a secret. */
    public boolean isSecret(String name) {
        return names.contains(name) || NAME.matcher(name).matches();
    }

    /** Takes the secrets of headers. */
    public SecretValues headers(Map<String, List<String>> headers) {
        headers.forEach((name, all) -> {
            if (isSecret(name)) {
                all.forEach(value -> header(name.toLowerCase(Locale.ROOT), value));
            }
        });
        return this;
    }

    /** Takes the secrets of a query, decoded. */
    public SecretValues query(Map<String, List<String>> query) {
        query.forEach((name, all) -> {
            if (isSecret(name)) {
                all.forEach(this::value);
            }
        });
        return this;
    }

    /** Takes the secrets of a query, as it stands in a URL. */
    public SecretValues query(String rawQuery) {
        for (String pair : rawQuery.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0 && isSecret(PercentCode.decode(pair.substring(0, equals)))) {
                value(pair.substring(equals + 1));
                value(PercentCode.decode(pair.substring(equals + 1)));
            }
        }
        return this;
    }

    /** Takes a secret: a token, a key, or {@code user:password}. */
    public SecretValues value(String secret) {
        add(secret);
        int colon = secret.indexOf(':');
        if (colon >= 0) {
            add(secret.substring(colon + 1));
            add(Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8)));
        }
        return this;
    }

    /** The text without them. */
    public String mask(String text) {
        String masked = text;
        for (String value : values) {
            masked = masked.replace(value, MASK);
        }
        return masked;
    }

    private void header(String name, String value) {
        if (name.endsWith("cookie")) {
            for (String pair : value.split(";", name.startsWith("set-") ? 2 : 0)) {
                value(pair.substring(pair.indexOf('=') + 1).strip());
                if (name.startsWith("set-")) {
                    return;
                }
            }
            return;
        }
        value(value);
        int space = value.indexOf(' ');
        if (space > 0) {
            value(value.substring(space + 1));
            basic(value.substring(space + 1));
        }
    }

    private void basic(String base64) {
        try {
            value(new String(Base64.getDecoder().decode(base64.strip()), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException noUserAndPassword) {
            // Then it is a token.
        }
    }

    private void add(String value) {
        if (value.length() >= UNMISTAKABLE || !ORDINARY.matcher(value).matches()) {
            values.add(value);
            values.add(URLEncoder.encode(value, StandardCharsets.UTF_8));
            values.add(PercentCode.encode(value));
        }
    }
}
