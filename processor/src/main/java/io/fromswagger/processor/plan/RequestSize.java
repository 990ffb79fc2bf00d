package io.fromswagger.processor.plan;

import io.fromswagger.processor.plan.ContractCase.BodyValue;
import io.fromswagger.processor.plan.ContractCase.Request;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much of a test's source a request takes: a method of a class file has 64 KiB, a class 65,535 constants.
 *
 * @param values what is written one by one: parameters, fields, parts, and their items
 * @param characters of all texts
 */
record RequestSize(int values, long characters) {

    private static final int CHARACTERS_PER_CONSTANT = 8_000;
    private static final int PUNCTUATION = 8;

    static RequestSize of(Request request) {
        RequestSize parameters = sum(request.path())
                .plus(sum(request.query()))
                .plus(sum(request.header()))
                .plus(sum(request.cookie()));
        RequestSize body = request.body().map(RequestSize::ofBody).orElse(new RequestSize(0, 0));
        return parameters.plus(body);
    }

    /** The constants that it takes at most. */
    int constants() {
        return (int) Math.min(Integer.MAX_VALUE, 2L * values + characters / CHARACTERS_PER_CONSTANT);
    }

    /** A body that is written as a whole takes one value, however many there are in it; of an edited one, the edit counts. */
    private static RequestSize ofBody(BodyValue body) {
        RequestSize size = sum(body.isWhole() && body.edit().isPresent() ? written(body) : body.value());
        return body.isWhole() ? new RequestSize(1, size.characters) : size;
    }

    private static @Nullable Object written(BodyValue body) {
        return body.edit().orElse(null) instanceof BodyEdit.With with ? with.value() : "";
    }

    private static RequestSize sum(@Nullable Object value) {
        RequestSize sum = new RequestSize(0, 0);
        if (value instanceof Map<?, ?> members) {
            for (Map.Entry<?, ?> member : members.entrySet()) {
                sum = sum.plus(sum(member.getKey()).characters).plus(sum(member.getValue()));
            }
            return sum;
        } else if (value instanceof Collection<?> items) {
            for (Object item : items) {
                sum = sum.plus(sum(item));
            }
            return sum;
        }
        return new RequestSize(1, String.valueOf(value).length() + PUNCTUATION);
    }

    private RequestSize plus(long moreCharacters) {
        return new RequestSize(values, characters + moreCharacters);
    }

    private RequestSize plus(RequestSize other) {
        return new RequestSize(values + other.values, characters + other.characters);
    }
}
