package com.acme.orders;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** The payments company, as {@code openapi/payments.yaml} has it. */
final class HttpPayments implements Payments {

    private record NewCharge(int amount, String cardToken) {}

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI charges;

    HttpPayments(String url) {
        this.charges = URI.create(url + "/charges");
    }

    @Override
    public void charge(int amount, String cardToken) throws Declined {
        try {
            byte[] body = Json.write(new NewCharge(amount, cardToken));
            var request = HttpRequest.newBuilder(charges)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                    .build();
            if (http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 402) {
                throw new Declined();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
