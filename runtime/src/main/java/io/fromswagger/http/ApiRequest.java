package io.fromswagger.http;

import org.jspecify.annotations.Nullable;

/** A request in the making; parameters are written as the document says. */
public final class ApiRequest {

    ApiRequest() {}

    public ApiRequest path(String name, Object value) {
        return Later.later();
    }

    /** A null value leaves the parameter out. */
    public ApiRequest query(String name, @Nullable Object value) {
        return Later.later();
    }

    /** A null value leaves the header out. */
    public ApiRequest header(String name, @Nullable Object value) {
        return Later.later();
    }

    /** A null value leaves the cookie out. */
    public ApiRequest cookie(String name, @Nullable Object value) {
        return Later.later();
    }

    /** The body, in the form of the media type: JSON, form, text or bytes. */
    public ApiRequest body(String mediaType, @Nullable Object value) {
        return Later.later();
    }

    public Exchange send() {
        return Later.later();
    }
}
