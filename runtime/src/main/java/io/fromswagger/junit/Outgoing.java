package io.fromswagger.junit;

import io.fromswagger.contract.BodyContract;
import io.fromswagger.contract.MediaType;
import io.fromswagger.contract.OperationContract;
import io.fromswagger.http.Payload;
import io.fromswagger.http.SentRequest;
import io.restassured.authentication.NoAuthScheme;
import io.restassured.http.Cookie;
import io.restassured.http.Header;
import io.restassured.specification.FilterableRequestSpecification;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.http.ParseException;
import org.apache.http.entity.ContentType;
import org.jspecify.annotations.Nullable;

/** What leaves when REST Assured is told to send something. */
final class Outgoing {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final OperationContract operation;
    private final FilterableRequestSpecification request;

    Outgoing(OperationContract operation, FilterableRequestSpecification request) {
        this.operation = operation;
        this.request = request;
    }

    /** Whether it is all that there is to know: no form, no parts, no file has to be written by REST Assured. */
    boolean isWritten() {
        Object body = request.getBody();
        boolean typed = (body instanceof String || body instanceof byte[]) && request.getContentType() != null;
        return (body == null || typed)
                && request.getFormParams().isEmpty()
                && request.getRequestParams().isEmpty()
                && request.getMultiPartParams().isEmpty()
                && request.getProxySpecification() == null
                && request.getAuthenticationScheme() instanceof NoAuthScheme
                && !request.getConfig().getSSLConfig().isUserConfigured();
    }

    SentRequest sent() {
        return new SentRequest(request.getMethod(), URI.create(request.getURI()), headers(), body());
    }

    private Map<String, List<String>> headers() {
        var byName = new LinkedHashMap<String, List<String>>();
        request.getHeaders().asList().stream()
                .filter(header -> !isMadeUp(header))
                .forEach(header -> byName.computeIfAbsent(header.getName(), name -> new ArrayList<>())
                        .add(header.getValue()));
        String cookies =
                request.getCookies().asList().stream().map(Outgoing::pair).collect(Collectors.joining("; "));
        if (!cookies.isEmpty()) {
            byName.computeIfAbsent("Cookie", name -> new ArrayList<>()).add(cookies);
        }
        return byName;
    }

    /** To REST Assured, a POST without a body is a form, which a service may refuse that knows none there. */
    private boolean isMadeUp(Header header) {
        return header.hasSameNameAs(new Header("Content-Type", ""))
                && header.getValue().equals(FORM)
                && request.getBody() == null
                && request.getFormParams().isEmpty()
                && request.getRequestParams().isEmpty()
                && MediaType.parse(FORM)
                        .flatMap(form -> form.among(
                                operation.body().map(BodyContract::content).orElse(List.of())))
                        .isEmpty();
    }

    private static String pair(Cookie cookie) {
        return cookie.getName() + "=" + cookie.getValue();
    }

    private Payload body() {
        Object body = request.getBody();
        if (body instanceof byte[] bytes) {
            return Payload.of(bytes);
        }
        if (body != null) {
            return Payload.of(body.toString().getBytes(charset(request.getContentType())));
        }
        return Payload.of(form(request.getFormParams()));
    }

    private static Charset charset(@Nullable String mediaType) {
        try {
            var type = mediaType == null ? null : ContentType.parse(mediaType);
            return type == null || type.getCharset() == null ? StandardCharsets.UTF_8 : type.getCharset();
        } catch (ParseException | IllegalArgumentException notACharset) {
            return StandardCharsets.UTF_8;
        }
    }

    private static String form(@Nullable Map<String, ?> parameters) {
        if (parameters == null) {
            return "";
        }
        return parameters.entrySet().stream()
                .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(Object text) {
        return URLEncoder.encode(String.valueOf(text), StandardCharsets.UTF_8);
    }
}
