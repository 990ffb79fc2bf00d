package io.fromswagger.junit;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.OperationContract;
import io.fromswagger.http.Exchange;
import io.fromswagger.http.NoAnswer;
import io.fromswagger.http.Payload;
import io.fromswagger.http.ReceivedResponse;
import io.fromswagger.http.SentRequest;
import io.restassured.filter.FilterContext;
import io.restassured.filter.OrderedFilter;
import io.restassured.http.Headers;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Hands on what REST Assured sent and received for one operation, last of all filters, so that it sees what really left. */
final class ExchangeRecorder implements OrderedFilter {

    private final ApiContract contract;
    private final OperationContract operation;
    private final Consumer<Exchange> recorded;

    ExchangeRecorder(ApiContract contract, OperationContract operation, Consumer<Exchange> recorded) {
        this.contract = contract;
        this.operation = operation;
        this.recorded = recorded;
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE - 1;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = answer(request, expected, context);
        recorded.accept(new Exchange(contract, operation, sent(request), received(response)));
        return response;
    }

    /** REST Assured lets the checked exceptions of its HTTP client through without declaring them. */
    private static Response answer(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        try {
            Response response = context.next(request, expected);
            response.asByteArray(); // which is when the body is read, and may break off
            return response;
        } catch (Exception e) {
            if (e instanceof ConnectException) {
                throw new NoAnswer(sent(request), "since nothing listens there", e);
            }
            if (e instanceof SocketTimeoutException) {
                throw new NoAnswer(sent(request), "within " + ContractRequests.ANSWER_MILLIS / 1000 + " s", e);
            }
            if (e instanceof IOException) {
                throw new NoAnswer(sent(request), "but a broken connection: " + e.getMessage(), e);
            }
            throw e;
        }
    }

    private static SentRequest sent(FilterableRequestSpecification request) {
        return new SentRequest(
                request.getMethod(), URI.create(request.getURI()), byName(request.getHeaders()), body(request));
    }

    private static Payload body(FilterableRequestSpecification request) {
        Object body = request.getBody();
        if (body instanceof byte[] bytes) {
            return Payload.of(bytes);
        }
        if (body != null) {
            return Payload.of(body.toString());
        }
        return Payload.of(form(request.getFormParams()));
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
}
