package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.MediaType;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Parameter;
import io.fromswagger.processor.model.SpecPointer;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One test of one operation.
 *
 * @param id the test method's name and the case's id in every report: a Java identifier in snake case, unique within the
 *     operation and unmoved by unrelated changes of the document
 * @param kind why the case exists
 * @param status the documented status that it is about ({@code 201}, {@code 4XX}, {@code default}); empty for a negative
 *     case, which any 4xx satisfies
 * @param title the end of the display name, after the status: {@code example 'two books'}
 * @param action what the test does
 */
public record ContractCase(String id, Kind kind, Optional<String> status, String title, Action action) {

    /** Why the case exists. */
    public enum Kind {
        POSITIVE,
        NEGATIVE,
        NOT_FOUND,
        METHOD,
        AUTH,
        SEQUENCE,
        PENDING
    }

    /** What a test does. */
    public sealed interface Action permits Send, SendsUndocumented, SendsAsStranger, FollowsLink, Sequence, Waits {}

    /**
     * Sends one request and looks at the answer.
     *
     * @param doubt what in the request, though the document gives it, breaks a format of the document, so that a service
     *     may refuse it
     */
    public record Send(Request request, Expectation expectation, Optional<String> doubt) implements Action {

        Send(Request request, Expectation expectation) {
            this(request, expectation, Optional.empty());
        }

        Send doubtful(String what) {
            return new Send(request, expectation, Optional.of(what));
        }
    }

    /** Sends a request by a method that the document doesn't have for its path, which has to be refused. */
    public record SendsUndocumented(Request request, String method) implements Action {}

    /**
     * Sends a request as a stranger, who has to be sent away.
     *
     * @param wrong the scheme by which the stranger proves the wrong thing; empty for one who proves nothing
     * @param byAnother whether it is proved by another scheme of HTTP's in place of that one
     */
    public record SendsAsStranger(Request request, Optional<String> wrong, boolean byAnother) implements Action {}

    /**
     * Follows a link: sends the source's sample request, and then one that has values out of its answer.
     *
     * @param request its values may be {@link RuntimeExpression}s
     * @param status of the target's success
     * @param promised whether the target has to succeed: it shows what the source has just made
     */
    public record FollowsLink(Operation source, Operation target, Request request, String status, boolean promised)
            implements Action {}

    /**
     * Does nothing yet.
     *
     * @param reason why only the user can bring it about, in one sentence
     */
    public record Waits(String reason) implements Action {}

    /** The one request that is sent, if the case is of that sort. */
    public Optional<Request> request() {
        if (action instanceof SendsUndocumented sends) {
            return Optional.of(sends.request());
        } else if (action instanceof SendsAsStranger sends) {
            return Optional.of(sends.request());
        }
        return send().map(Send::request);
    }

    /** What the case does, if it sends one request. */
    public Optional<Send> send() {
        return action instanceof Send send ? Optional.of(send) : Optional.empty();
    }

    /** Why nothing is done yet; absent unless the case is pending. */
    public Optional<String> reason() {
        return action instanceof Waits waits ? Optional.of(waits.reason()) : Optional.empty();
    }

    /** The status that only a hook of the user's can bring about: the case waits, and methods can be named after its status. */
    public Optional<String> hookStatus() {
        return kind == Kind.PENDING && action instanceof Waits ? status.filter(Statuses::isKnown) : Optional.empty();
    }

    /** Whether the document itself gives the body that is sent. */
    public boolean isByDocument() {
        return kind == Kind.POSITIVE
                && send().filter(sent -> sent.expectation() == Expectation.RESPONDS)
                        .filter(sent -> sent.request().body().isPresent())
                        .isPresent();
    }

    ContractCase withAction(Action other) {
        return new ContractCase(id, kind, status, title, other);
    }

    /** The same case by another id. */
    ContractCase withId(String other) {
        return new ContractCase(other, kind, status, title, action);
    }

    /** What the answer has to be. */
    public enum Expectation {
        /** The status, as documented: the document itself gave the request. */
        RESPONDS,
        /** The status; or a documented refusal for reasons a schema can't say, which leaves the case pending. */
        ACCEPTS,
        /** Any 4xx. */
        REJECTS
    }

    /**
     * The request of a case.
     *
     * @param produced the operation that makes the resource which the path parameters name, when one is needed
     * @param producedParameters path parameters whose values come from {@code produced}; they are not in {@code path}
     */
    public record Request(
            Optional<String> produced,
            List<String> producedParameters,
            Map<String, @Nullable Object> path,
            Map<String, @Nullable Object> query,
            Map<String, @Nullable Object> header,
            Map<String, @Nullable Object> cookie,
            Optional<BodyValue> body) {

        public Request {
            producedParameters = List.copyOf(producedParameters);
            path = Collections.unmodifiableMap(new LinkedHashMap<>(path));
            query = Collections.unmodifiableMap(new LinkedHashMap<>(query));
            header = Collections.unmodifiableMap(new LinkedHashMap<>(header));
            cookie = Collections.unmodifiableMap(new LinkedHashMap<>(cookie));
        }

        /** The same request with another body. */
        Request withBody(BodyValue other) {
            return new Request(produced, producedParameters, path, query, header, cookie, Optional.of(other));
        }

        /** The same request with other query parameters and headers. */
        Request with(Map<String, @Nullable Object> otherQuery, Map<String, @Nullable Object> otherHeader) {
            return new Request(produced, producedParameters, path, otherQuery, otherHeader, cookie, body);
        }

        /** The same request with the parameter, whether it had it before or not. */
        Request with(Parameter parameter, @Nullable Object value) {
            return changed(parameter, values -> values.put(parameter.name(), value));
        }

        /** The same request without the parameter. */
        Request without(Parameter parameter) {
            return changed(parameter, values -> values.remove(parameter.name()));
        }

        private Request changed(Parameter parameter, Consumer<Map<String, @Nullable Object>> change) {
            Map<Parameter.In, Map<String, @Nullable Object>> values = new EnumMap<>(Parameter.In.class);
            values.put(Parameter.In.PATH, new LinkedHashMap<>(path));
            values.put(Parameter.In.QUERY, new LinkedHashMap<>(query));
            values.put(Parameter.In.HEADER, new LinkedHashMap<>(header));
            values.put(Parameter.In.COOKIE, new LinkedHashMap<>(cookie));
            values.computeIfPresent(parameter.in(), (in, known) -> {
                change.accept(known);
                return known;
            });
            return new Request(
                    produced,
                    producedParameters,
                    values.getOrDefault(Parameter.In.PATH, path),
                    values.getOrDefault(Parameter.In.QUERY, query),
                    values.getOrDefault(Parameter.In.HEADER, header),
                    values.getOrDefault(Parameter.In.COOKIE, cookie),
                    body);
        }
    }

    /**
     * A body: its media type and its value, a JSON tree as in the model's schemas.
     *
     * @param edit what makes the value out of the operation's legal body, where one change does
     */
    public record BodyValue(String mediaType, @Nullable Object value, Optional<BodyEdit> edit) {

        public BodyValue(String mediaType, @Nullable Object value) {
            this(mediaType, value, Optional.empty());
        }

        /** The same after a change. */
        BodyValue edited(@Nullable Object other, BodyEdit by) {
            return new BodyValue(mediaType, other, Optional.of(by));
        }

        /** The same by another name. */
        BodyValue typed(String otherMediaType) {
            return new BodyValue(otherMediaType, value, edit);
        }

        /** Whether it is JSON, as far as its media type tells. */
        public boolean isJson() {
            return new MediaType(mediaType, Optional.empty(), List.of(), SpecPointer.ROOT).isJson();
        }

        /** Whether it is written in one piece, not field by field. */
        public boolean isWhole() {
            MediaType.Kind kind = new MediaType(mediaType, Optional.empty(), List.of(), SpecPointer.ROOT).kind();
            return !(value instanceof Map) || (kind != MediaType.Kind.FORM && kind != MediaType.Kind.MULTIPART);
        }
    }
}
