package io.fromswagger.junit;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;

/** Lets a text go out under any media type: REST Assured refuses those that it doesn't know. */
final class AnyMediaType implements Filter {

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        String mediaType = request.getContentType();
        if (mediaType != null && request.getBody() instanceof String && isStrange(mediaType)) {
            var config = request.getConfig();
            request.config(
                    config.encoderConfig(config.getEncoderConfig().encodeContentTypeAs(mediaType, ContentType.TEXT)));
        }
        return context.next(request, expected);
    }

    private static boolean isStrange(String mediaType) {
        var known = ContentType.fromContentType(mediaType);
        return known == null || known == ContentType.BINARY;
    }
}
