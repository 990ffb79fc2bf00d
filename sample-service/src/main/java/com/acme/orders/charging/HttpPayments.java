package com.acme.orders.charging;

import static com.acme.orders.domain.Refused.Reason.PAYMENTS_FAILED;
import static com.acme.orders.domain.Refused.Reason.PAYMENTS_TOO_SLOW;
import static com.acme.orders.domain.Refused.Reason.PAYMENT_DECLINED;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.acme.orders.domain.Charge;
import com.acme.orders.domain.Money;
import com.acme.orders.domain.Payments;
import com.acme.orders.domain.Refused;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The payments service, reached over HTTP; what it answers beyond its contract counts as its failure. */
public final class HttpPayments implements Payments {

    private static final Logger LOG = LoggerFactory.getLogger(HttpPayments.class);

    private static final int CREATED = 201;
    private static final int PAYMENT_REQUIRED = 402;

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient client;
    private final URI url;
    private final Duration timeout;

    public HttpPayments(URI url, Duration timeout) {
        this.url = url;
        this.timeout = timeout;
        this.client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    @Override
    public String charge(Charge charge) {
        var body = new NewCharge(charge.amount().cents(), Money.CURRENCY, charge.cardToken(), charge.orderId());
        var response = post("/charges", charge.key(), body);
        return switch (response.statusCode()) {
            case CREATED -> captured(response);
            case PAYMENT_REQUIRED ->
                throw new Refused(PAYMENT_DECLINED, "The card was declined: " + text(response, "reason") + ".");
            default -> throw failed("answered " + response.statusCode());
        };
    }

    @Override
    public void refund(Charge charge, String chargeId) {
        var response = post(
                "/charges/" + URLEncoder.encode(chargeId, UTF_8) + "/refunds",
                UUID.nameUUIDFromBytes(("refund " + charge.key()).getBytes(UTF_8)),
                new NewRefund(charge.amount().cents()));
        if (response.statusCode() != CREATED) {
            throw failed("answered " + response.statusCode());
        }
    }

    private HttpResponse<byte[]> post(String path, UUID idempotencyKey, Object body) {
        var request = HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, application/problem+json")
                .header("Idempotency-Key", idempotencyKey.toString())
                .POST(BodyPublishers.ofByteArray(write(body)))
                .build();
        // The request's own timeout ends with the headers; this one covers the body as well.
        var response = client.sendAsync(request, BodyHandlers.ofByteArray());
        try {
            return response.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            response.cancel(true);
            LOG.warn("POST {} took longer than {}", path, timeout);
            throw new Refused(
                    PAYMENTS_TOO_SLOW, "The payments service did not answer within " + timeout.toMillis() + " ms.");
        } catch (ExecutionException e) {
            LOG.warn("POST {} failed: {}", path, e.getCause().toString());
            throw failed("could not be reached");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed("was given up, because this service is stopping");
        }
    }

    /** The id of the charge, unless its money went back before. */
    private String captured(HttpResponse<byte[]> response) {
        if (!text(response, "status").equals("captured")) {
            throw failed("answered with a charge that is not captured");
        }
        return text(response, "id");
    }

    private byte[] write(Object body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String text(HttpResponse<byte[]> response, String property) {
        try {
            JsonNode value = json.readTree(response.body()).path(property);
            if (value.isTextual() && !value.textValue().isEmpty()) {
                return value.textValue();
            }
        } catch (IOException e) {
            throw failed("answered " + response.statusCode() + " with something that is no JSON");
        }
        throw failed("answered " + response.statusCode() + " without '" + property + "'");
    }

    private static Refused failed(String how) {
        return new Refused(PAYMENTS_FAILED, "The payments service " + how + ".");
    }

    private record NewCharge(long amount, String currency, String cardToken, UUID reference) {}

    private record NewRefund(long amount) {}
}
