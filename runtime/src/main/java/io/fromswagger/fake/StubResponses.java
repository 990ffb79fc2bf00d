package io.fromswagger.fake;

import io.fromswagger.contract.ApiContract;
import io.fromswagger.contract.Checks;
import io.fromswagger.contract.FormText;
import io.fromswagger.contract.MediaType;
import io.fromswagger.contract.OperationContract;
import io.fromswagger.contract.ResponseContract;
import io.fromswagger.contract.Violation;
import io.fromswagger.json.Bytes;
import io.fromswagger.json.Json;
import io.fromswagger.json.JsonCodec;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the answers of stubs, and refuses those that the document does not allow. */
final class StubResponses {

    private final ApiContract contract;
    private final OperationContract operation;
    private final int status;

    private StubResponses(ApiContract contract, OperationContract operation, int status) {
        this.contract = contract;
        this.operation = operation;
        this.status = status;
    }

    /** An answer without a body. */
    static StubResponse empty(ApiContract contract, OperationContract operation, String documentedStatus, int status) {
        return empty(contract, operation, documentedStatus, status, Map.of());
    }

    /** An answer without a body, but with these headers. */
    static StubResponse empty(
            ApiContract contract,
            OperationContract operation,
            String documentedStatus,
            int status,
            Map<String, @Nullable Object> given) {
        var responses = new StubResponses(contract, operation, status);
        var headers = headers(responses.documented(documentedStatus), given);
        return responses.checked(StubResponse.text(status, headers, ""), new byte[0]);
    }

    /** An answer with a body: JSON of any value, text of a string, or bytes. */
    static StubResponse of(
            ApiContract contract,
            OperationContract operation,
            String documentedStatus,
            int status,
            String mediaType,
            @Nullable Object body) {
        return of(contract, operation, documentedStatus, status, mediaType, body, Map.of());
    }

    /** An answer with a body and these headers. */
    static StubResponse of(
            ApiContract contract,
            OperationContract operation,
            String documentedStatus,
            int status,
            String mediaType,
            @Nullable Object body,
            Map<String, @Nullable Object> given) {
        var responses = new StubResponses(contract, operation, status);
        var headers = headers(responses.documented(documentedStatus), given);
        headers.put("Content-Type", concrete(mediaType));
        if (body instanceof Bytes bytes && !isJson(mediaType)) {
            var content = bytes.toByteArray();
            return responses.checked(StubResponse.bytes(status, headers, content), content);
        }
        var json = JsonCodec.encode(body);
        if (json.isString() && isBinary(mediaType)) {
            var content = json.asString().getBytes(StandardCharsets.ISO_8859_1);
            return responses.checked(StubResponse.bytes(status, headers, content), content);
        }
        var text = text(mediaType, json);
        return responses.checked(StubResponse.text(status, headers, text), text.getBytes(StandardCharsets.UTF_8));
    }

    private ResponseContract documented(String documentedStatus) {
        var response = operation
                .response(documentedStatus)
                .orElseThrow(() -> failure("the document has no response " + documentedStatus));
        var inRange = documentedStatus.equalsIgnoreCase("default")
                || documentedStatus.equals(String.valueOf(status))
                || documentedStatus.equalsIgnoreCase(status / 100 + "XX");
        if (!inRange) {
            throw failure(status + " is not in the range of the documented response " + documentedStatus);
        }
        return response;
    }

    /** Those that are given, and those that the document requires, so that a test need not name each of them. */
    private static Map<String, String> headers(ResponseContract response, Map<String, @Nullable Object> given) {
        var headers = new LinkedHashMap<String, String>();
        for (var header : response.headers()) {
            if (given.get(header.name()) != null) {
                headers.put(header.name(), header.text(JsonCodec.encode(given.get(header.name()))));
            } else if (header.required()) {
                headers.put(header.name(), HeaderSample.of(header));
            }
        }
        return headers;
    }

    private StubResponse checked(StubResponse response, byte[] body) {
        var headers = new LinkedHashMap<String, List<String>>();
        response.headers().forEach((name, value) -> headers.put(name, List.of(value)));
        contract.checkResponse(operation, status, headers, body).stream()
                .filter(violation -> !violation.check().equals(Checks.NOT_A_SERVER_ERROR))
                .findFirst()
                .ifPresent(violation -> {
                    throw failure(violation);
                });
        return response;
    }

    private FakeFailure failure(String rule) {
        return new FakeFailure(headline() + " (" + contract.spec() + ":" + operation.line() + ")\n  rule      " + rule);
    }

    private FakeFailure failure(Violation violation) {
        return new FakeFailure(headline() + " (" + contract.spec() + ":" + violation.line() + ")"
                + "\n  rule      " + violation.rule()
                + "\n  expected  " + violation.expected()
                + "\n  actual    " + violation.actual());
    }

    private String headline() {
        return "the fake's answer " + status + " to " + operation.spoken() + " would break the contract of "
                + contract.name();
    }

    /** A sample of bytes is a text with a character for each. */
    private static boolean isBinary(String mediaType) {
        return MediaType.parse(mediaType)
                .filter(type -> type.isBinary() || type.isMultipart())
                .isPresent();
    }

    private static boolean isJson(String mediaType) {
        var type = mediaType.toLowerCase(Locale.ROOT);
        var isSequence = MediaType.parse(mediaType).filter(MediaType::isJsonSequence);
        return (type.contains("json") && isSequence.isEmpty()) || type.contains("*");
    }

    private static String text(String mediaType, Json json) {
        var isForm = MediaType.parse(mediaType).filter(MediaType::isForm).isPresent();
        if (json.isObject() && isForm) {
            return String.join("&", FormText.pairs(json, Map.of()));
        }
        return json.isString() && !isJson(mediaType) ? json.asString() : json.toString();
    }

    private static String concrete(String mediaType) {
        return switch (mediaType) {
            case "*/*", "application/*" -> "application/json";
            case "text/*" -> "text/plain";
            default -> mediaType;
        };
    }
}
