package io.fromswagger.processor.plan;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value that a link takes from the request and the answer before it (OpenAPI 3.1, section 4.8.20.4).
 *
 * @param text an expression such as {@code $response.body#/id}, or a text with some in braces
 */
public record RuntimeExpression(String text) {

    private static final String NAME = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    private static final String SOURCE = "(header\\." + NAME + "|(query|path)\\.[^{}]+|body(#(/[^{}]*)?)?)";
    private static final Pattern EXPRESSION = Pattern.compile(
            "\\$(url|method|statusCode|request\\." + SOURCE + "|response\\." + SOURCE + ")", Pattern.DOTALL);
    private static final Pattern ATTEMPT =
            Pattern.compile("\\$(url|method|statusCode|request|response)\\b.*", Pattern.DOTALL);
    private static final Pattern EMBEDDED = Pattern.compile("\\{(\\$[^{}]*)}");

    /** The value as an expression, if it is or has one; {@link #isLegal} tells whether it can be read. */
    static Optional<RuntimeExpression> of(@Nullable Object value) {
        return value instanceof String text
                        && (ATTEMPT.matcher(text).matches()
                                || EMBEDDED.matcher(text).find())
                ? Optional.of(new RuntimeExpression(text))
                : Optional.empty();
    }

    boolean isLegal() {
        return isWhole()
                ? EXPRESSION.matcher(text).matches()
                : EMBEDDED.matcher(text)
                        .results()
                        .allMatch(each -> EXPRESSION.matcher(each.group(1)).matches());
    }

    /** Whether it looks only at the answer. */
    boolean isOfTheAnswer() {
        return text.startsWith("$response.");
    }

    /** The path parameter that it takes from the request, if it is nothing else. */
    Optional<String> pathParameter() {
        return text.startsWith("$request.path.")
                ? Optional.of(text.substring("$request.path.".length()))
                : Optional.empty();
    }

    private boolean isWhole() {
        return text.startsWith("$");
    }
}
