package io.fromswagger.junit;

import io.fromswagger.http.Payload;
import io.fromswagger.http.ReceivedResponse;
import io.fromswagger.http.SentRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.http.HttpEntity;
import org.apache.http.HttpHeaders;
import org.apache.http.HttpResponse;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.entity.DeflateDecompressingEntity;
import org.apache.http.client.entity.GzipDecompressingEntity;
import org.apache.http.client.methods.HttpEntityEnclosingRequestBase;
import org.apache.http.entity.ByteArrayEntity;
import org.apache.http.impl.NoConnectionReuseStrategy;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests by the HTTP client on which REST Assured stands, as REST Assured would. But what has no body says nothing
 * of its type, and the client is made once, not for each request.
 *
 * <p>Each request has a connection of its own: no service can close it in the moment in which it is used again.
 */
final class Sender implements AutoCloseable {

    static final int CONNECT_MILLIS = 10_000;
    /** How long a service may take to answer. */
    static final int ANSWER_MILLIS = 30_000;

    private static final int MOST_AT_ONCE = 1_000;
    private static final Set<String> ALWAYS_WITH_LENGTH = Set.of("POST", "PUT", "PATCH");

    private @Nullable CloseableHttpClient client;

    private synchronized CloseableHttpClient client() {
        var known = client;
        if (known == null) {
            known = HttpClients.custom()
                    .setDefaultRequestConfig(RequestConfig.custom()
                            .setConnectTimeout(CONNECT_MILLIS)
                            .setSocketTimeout(ANSWER_MILLIS)
                            .setNormalizeUri(false)
                            .build())
                    .setConnectionReuseStrategy(NoConnectionReuseStrategy.INSTANCE)
                    .setMaxConnTotal(MOST_AT_ONCE)
                    .setMaxConnPerRoute(MOST_AT_ONCE)
                    .disableRedirectHandling()
                    .disableAuthCaching()
                    .disableCookieManagement()
                    .disableContentCompression() // it would take the headers off that tell of it
                    .build();
            client = known;
        }
        return known;
    }

    /** Sends it, and reads the whole answer. */
    ReceivedResponse send(SentRequest request) throws IOException {
        long start = System.nanoTime();
        try (var response = client().execute(message(request))) {
            byte[] body = body(response.getEntity());
            return new ReceivedResponse(
                    response.getStatusLine().getStatusCode(),
                    headers(response),
                    Payload.of(body),
                    Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private static Message message(SentRequest request) {
        var message = new Message(request.method());
        message.setURI(request.uri());
        request.headers().forEach((name, values) -> values.forEach(value -> message.addHeader(name, value)));
        message.removeHeaders(HttpHeaders.CONTENT_LENGTH); // the client counts itself
        if (!message.containsHeader(HttpHeaders.ACCEPT_ENCODING)) {
            message.addHeader(HttpHeaders.ACCEPT_ENCODING, "gzip,deflate");
        }
        if (!request.body().isEmpty() || ALWAYS_WITH_LENGTH.contains(request.method())) {
            message.setEntity(new ByteArrayEntity(request.body().bytes()));
        }
        return message;
    }

    private static byte[] body(@Nullable HttpEntity entity) throws IOException {
        if (entity == null) {
            return new byte[0];
        }
        var encoding = entity.getContentEncoding();
        if (encoding != null && encoding.getValue().equalsIgnoreCase("gzip")) {
            return EntityUtils.toByteArray(new GzipDecompressingEntity(entity));
        }
        if (encoding != null && encoding.getValue().equalsIgnoreCase("deflate")) {
            return EntityUtils.toByteArray(new DeflateDecompressingEntity(entity));
        }
        return EntityUtils.toByteArray(entity);
    }

    private static Map<String, List<String>> headers(HttpResponse response) {
        var byName = new LinkedHashMap<String, List<String>>();
        for (var header : response.getAllHeaders()) {
            byName.computeIfAbsent(header.getName(), name -> new ArrayList<>()).add(String.valueOf(header.getValue()));
        }
        return byName;
    }

    @Override
    public synchronized void close() {
        var known = client;
        client = null;
        if (known != null) {
            try {
                known.close();
            } catch (IOException nothingIsOpen) {
                // As it should be.
            }
        }
    }

    /** A request of any method, with or without a body. */
    private static final class Message extends HttpEntityEnclosingRequestBase {

        private final String method;

        Message(String method) {
            this.method = method;
        }

        @Override
        public String getMethod() {
            return method;
        }
    }
}
