package io.fromswagger.junit;

import static io.restassured.config.DecoderConfig.decoderConfig;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static io.restassured.config.HttpClientConfig.httpClientConfig;
import static io.restassured.config.RedirectConfig.redirectConfig;

import io.fromswagger.http.Credential;
import io.restassured.builder.RequestSpecBuilder;
import io.restassured.config.RestAssuredConfig;
import io.restassured.filter.Filter;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Makes REST Assured requests that leave as they are written: no redirect is followed, nothing is added to a content
 * type, and nothing of REST Assured's static state is touched.
 */
final class ContractRequests {

    private static final RestAssuredConfig CONFIG = config();

    private ContractRequests() {}

    static RequestSpecification to(URI baseUrl, List<Credential> credentials, Filter recorder) {
        var request = new RequestSpecBuilder()
                .setConfig(CONFIG)
                .setBaseUri(baseUrl)
                .setPort(port(baseUrl))
                .setUrlEncodingEnabled(true)
                .addFilter(new AnyMediaType())
                .addFilter(recorder);
        for (Credential credential : credentials) {
            switch (credential.in()) {
                case HEADER -> request.addHeader(credential.name(), credential.value());
                case QUERY -> request.addQueryParam(credential.name(), credential.value());
                case COOKIE -> request.addCookie(credential.name(), credential.value());
            }
        }
        return request.build();
    }

    private static RestAssuredConfig config() {
        return RestAssuredConfig.newConfig()
                .redirect(redirectConfig().followRedirects(false))
                .encoderConfig(encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                        .defaultContentCharset(StandardCharsets.UTF_8))
                .decoderConfig(decoderConfig().defaultContentCharset(StandardCharsets.UTF_8))
                .httpClient(httpClientConfig()
                        .setParam("http.connection.timeout", Sender.CONNECT_MILLIS)
                        .setParam("http.socket.timeout", Sender.ANSWER_MILLIS));
    }

    /** REST Assured takes 8080 for a local address without a port. */
    private static int port(URI baseUrl) {
        if (baseUrl.getPort() >= 0) {
            return baseUrl.getPort();
        }
        return "https".equalsIgnoreCase(baseUrl.getScheme()) ? 443 : 80;
    }
}
