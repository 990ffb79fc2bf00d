package com.acme.orders;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** The payments company, as {@code openapi/payments.yaml} has it. */
final class HttpPayments implements Payments {

    private record NewCharge(int amount, String currency, String cardToken) {}

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI charges;

    HttpPayments(String url) {
        this.charges = URI.create(url + "/charges");
    }

    @Override
    public void charge(int amount, String cardToken) throws Declined, Failed {
        int status = send(new NewCharge(amount, "EUR", cardToken));
        if (status == 402) {
            throw new Declined();
        }
        if (status != 201) {
            throw new Failed("payments answered " + status, null);
        }
    }

    private int send(NewCharge charge) throws Failed {
        try {
            var request = HttpRequest.newBuilder(charges)
                    .header("Content-Type", "application/json")
                    .timeout(Duration.ofSeconds(3))
                    .POST(HttpRequest.BodyPublishers.ofByteArray(Json.write(charge)))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new Failed("payments did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failed("interrupted", e);
        }
    }
}
