package io.fromswagger.fake;

import io.fromswagger.json.JsonCodec;
import org.jspecify.annotations.Nullable;

/**
 * The half of an operation's fake that says which requests are meant; all that is said has to hold.
 *
 * @param <S> the generated class itself
 */
public abstract class MeantRequests<S extends MeantRequests<S>> {

    MeantRequests() {}

    /** A stub has one condition, for all its answers. */
    abstract RequestMatchBuilder match();

    @SuppressWarnings("unchecked") // S is the generated class itself
    final S self() {
        return (S) this;
    }

    /** Means only requests whose path parameter has this value. */
    protected S wherePath(String name, @Nullable Object value) {
        return wherePath(name, Match.equalTo(value));
    }

    /** Means only requests whose path parameter is so. */
    protected S wherePath(String name, Match<?> match) {
        match().path(name, match);
        return self();
    }

    /** Means only requests whose query parameter has this value. */
    protected S whereQuery(String name, @Nullable Object value) {
        return whereQuery(name, Match.equalTo(value));
    }

    /** Means only requests whose query parameter is so. */
    protected S whereQuery(String name, Match<?> match) {
        match().query(name, match);
        return self();
    }

    /** Means only requests whose header has this value. */
    protected S whereHeader(String name, @Nullable Object value) {
        return whereHeader(name, Match.equalTo(value));
    }

    /** Means only requests whose header is so. */
    protected S whereHeader(String name, Match<?> match) {
        match().header(name, match);
        return self();
    }

    /** Means only requests whose cookie has this value. */
    protected S whereCookie(String name, @Nullable Object value) {
        return whereCookie(name, Match.equalTo(value));
    }

    /** Means only requests whose cookie is so. */
    protected S whereCookie(String name, Match<?> match) {
        match().cookie(name, match);
        return self();
    }

    /**
     * Means only requests whose body has what this has.
     *
     * @param body a builder, a record, or any other value that has a JSON form; what is not set doesn't matter
     */
    protected S bodyHas(@Nullable Object body) {
        match().body(JsonCodec.encode(body));
        return self();
    }

    /** Means only requests whose body has such a property: a member of JSON, a field of a form, a part. */
    protected S whereProperty(String name, Match<?> match) {
        match().property(name, match);
        return self();
    }

    /** Means only requests whose body is such a text. */
    protected S bodyText(Match<String> match) {
        match().text(match);
        return self();
    }

    /**
     * Means only requests whose JSON body has such a value at these places.
     *
     * @param path of names, indices and {@code [*]}: {@code $.lines[0].sku}
     * @throws IllegalArgumentException when it is another path
     */
    public S where(String path, Match<?> match) {
        return where(Condition.body(path, match));
    }

    /** Means only requests of which this holds: for all that the other methods can't say. */
    public S where(Condition condition) {
        match().add(condition);
        return self();
    }
}
