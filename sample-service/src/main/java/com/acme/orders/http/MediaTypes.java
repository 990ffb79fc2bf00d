package com.acme.orders.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.regex.Pattern;

/** Lets only bodies of the documented media type through. */
final class MediaTypes {

    static final String JSON = "application/json";
    static final String MERGE_PATCH = "application/merge-patch+json";

    private MediaTypes() {}

    /** The handler, for bodies of this media type in UTF-8. */
    static Handler only(String mediaType, Handler handler) {
        var accepted = Pattern.compile(
                Pattern.quote(mediaType) + "\\s*(;\\s*charset\\s*=\\s*\"?utf-8\"?\\s*)?", Pattern.CASE_INSENSITIVE);
        return context -> {
            if (isAccepted(context, accepted)) {
                handler.handle(context);
            } else {
                Problem.of(
                                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                                "UNSUPPORTED_MEDIA_TYPE",
                                "The body must be " + mediaType + " in UTF-8.")
                        .answer(context);
            }
        };
    }

    private static boolean isAccepted(Context context, Pattern accepted) {
        var sent = context.contentType();
        return sent != null && accepted.matcher(sent.strip()).matches();
    }
}
