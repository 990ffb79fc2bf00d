package io.fromswagger.junit;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.OperationContract;
import io.fromswagger.http.Exchange;
import io.fromswagger.http.NoAnswer;
import io.fromswagger.http.Payload;
import io.fromswagger.http.ReceivedResponse;
import io.fromswagger.http.SentRequest;
import io.restassured.builder.ResponseBuilder;
import io.restassured.filter.FilterContext;
import io.restassured.filter.OrderedFilter;
import io.restassured.http.Header;
import io.restassured.http.Headers;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Hands on what was sent and received for one operation, last of all filters, so that it sees what really leaves: it sends
 * itself what needs no more writing, and leaves forms, parts and files to REST Assured.
 */
final class ExchangeRecorder implements OrderedFilter {

    private final ApiContract contract;
    private final OperationContract operation;
    private final Sender sender;
    private final Consumer<Exchange> recorded;

    ExchangeRecorder(ApiContract contract, OperationContract operation, Sender sender, Consumer<Exchange> recorded) {
        this.contract = contract;
        this.operation = operation;
        this.sender = sender;
        this.recorded = recorded;
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE - 1;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var outgoing = new Outgoing(operation, request);
        var sent = outgoing.sent();
        if (outgoing.isWritten()) {
            var received = answer(sent, () -> sender.send(sent));
            recorded.accept(new Exchange(contract, operation, sent, received));
            return response(received);
        }
        var response = answer(sent, () -> {
            Response answered = context.next(request, expected);
            answered.asByteArray(); // which is when the body is read, and may break off
            return answered;
        });
        recorded.accept(new Exchange(contract, operation, sent, received(response)));
        return response;
    }

    /** REST Assured lets the checked exceptions of its HTTP client through without declaring them. */
    private static <T> T answer(SentRequest sent, Sending<T> sending) {
        try {
            return sending.send();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            if (e instanceof IOException broken) {
                throw new NoAnswer(sent, reason(broken), broken);
            }
            throw new IllegalStateException(e);
        }
    }

    private static String reason(IOException e) {
        if (e instanceof ConnectException) {
            return "since nothing listens there";
        }
        return e instanceof SocketTimeoutException
                ? "within " + Sender.ANSWER_MILLIS / 1000 + " s"
                : "but a broken connection: " + e.getMessage();
    }

    private static Response response(ReceivedResponse received) {
        var headers = new ArrayList<Header>();
        received.headers().forEach((name, values) -> values.forEach(value -> headers.add(new Header(name, value))));
        var all = new Headers(headers);
        var response = new ResponseBuilder()
                .setStatusCode(received.status())
                .setHeaders(all)
                .setBody(received.body().bytes());
        return all.hasHeaderWithName("Content-Type")
                ? response.setContentType(all.getValue("Content-Type")).build()
                : response.build();
    }

    private static ReceivedResponse received(Response response) {
        return new ReceivedResponse(
                response.statusCode(),
                byName(response.headers()),
                Payload.of(response.asByteArray()),
                Duration.ofMillis(response.timeIn(TimeUnit.MILLISECONDS)));
    }

    private static Map<String, List<String>> byName(Headers headers) {
        var byName = new LinkedHashMap<String, List<String>>();
        headers.forEach(header -> byName.computeIfAbsent(header.getName(), name -> new ArrayList<>())
                .add(header.getValue()));
        return byName;
    }

    /** Gets an answer. */
    @FunctionalInterface
    private interface Sending<T> {

        T send() throws IOException;
    }
}
