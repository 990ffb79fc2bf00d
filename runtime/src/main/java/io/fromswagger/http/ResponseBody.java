package io.fromswagger.http;

import io.fromswagger.contract.Checks;
import io.fromswagger.contract.Headers;
import io.fromswagger.contract.MediaType;
import io.fromswagger.contract.ResponseContract;
import io.fromswagger.contract.Violation;
import io.fromswagger.json.Bytes;
import io.fromswagger.json.Json;
import io.fromswagger.json.JsonCodec;
import io.fromswagger.json.JsonMismatch;
import io.fromswagger.json.JsonSyntaxProblem;
import io.fromswagger.json.TypeOf;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The body of a response, on its way to a Java value. */
final class ResponseBody {

    private final Exchange exchange;
    private final String heading;

    ResponseBody(Exchange exchange, String heading) {
        this.exchange = exchange;
        this.heading = heading;
    }

    <T> T decode(Class<T> type) {
        if (!isJson() && type == Bytes.class) {
            return type.cast(Bytes.of(exchange.received().body().bytes()));
        }
        if (!isJson() && type == String.class) {
            return type.cast(exchange.received().body().text());
        }
        return decode(json -> JsonCodec.decode(json, type));
    }

    <T> T decode(TypeOf<T> type) {
        return decode(json -> JsonCodec.decode(json, type));
    }

    private <T> T decode(Function<Json, T> decoder) {
        try {
            return decoder.apply(Json.parse(exchange.received().body().text()));
        } catch (JsonMismatch e) {
            String at = e.pointer().isEmpty() ? "the body" : "the body at " + e.pointer();
            throw failure(at + " must be " + e.expected() + " to be read by this client", e.expected(), e.actual(), e);
        } catch (JsonSyntaxProblem e) {
            throw failure("the body must be JSON to be read by this client", "JSON", String.valueOf(e.getMessage()), e);
        }
    }

    private ContractFailure failure(String rule, String expected, String actual, RuntimeException cause) {
        Optional<ResponseContract> documented =
                exchange.operation().response(exchange.received().status());
        Violation violation = new Violation(
                Checks.RESPONSE_SCHEMA_CONFORMANCE,
                rule,
                documented.map(ResponseContract::pointer).orElse(""),
                documented.map(ResponseContract::line).orElse(0),
                expected,
                actual);
        ContractFailure failure = ContractFailure.of(exchange, heading, List.of(violation));
        failure.initCause(cause);
        return failure;
    }

    private boolean isJson() {
        return Headers.of(exchange.received().headers())
                .first("Content-Type")
                .flatMap(MediaType::parse)
                .filter(MediaType::isJson)
                .isPresent();
    }
}
