package io.fromswagger.processor.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.fromswagger.processor.model.Api;
import io.fromswagger.processor.model.Body;
import io.fromswagger.processor.model.Example;
import io.fromswagger.processor.model.Fingerprint;
import io.fromswagger.processor.model.MediaType;
import io.fromswagger.processor.model.NamedSchema;
import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Parameter;
import io.fromswagger.processor.model.Response;
import io.fromswagger.processor.model.Schema;
import io.fromswagger.processor.model.SecurityScheme;
import io.fromswagger.processor.model.SpecPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A document made by hand, for tests: schemas are given as JSON Schema with single quotes. */
public final class TestApi {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final List<NamedSchema> schemas = new ArrayList<>();
    private final List<Operation> operations = new ArrayList<>();

    /** The value of a JSON text with single quotes, as the model holds it. */
    public static Object json(String text) {
        try {
            return JSON.readValue(text.replace('\'', '"'), Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    @SuppressWarnings("unchecked") // a schema is an object
    public static Schema schemaAt(String pointer, String text) {
        return new Schema((Map<String, Object>) json(text), new SpecPointer(pointer, 7, 1));
    }

    public TestApi schema(String name, String text) {
        schemas.add(new NamedSchema(name, schemaAt("#/components/schemas/" + name, text)));
        return this;
    }

    public TestApi operation(TestOperation operation) {
        operations.add(operation.build());
        return this;
    }

    public Api build() {
        return new Api(
                "orders",
                "Orders",
                Optional.of("1.0"),
                Optional.empty(),
                "openapi/orders.yaml",
                new Fingerprint("0000", Map.of("openapi/orders.yaml", "0000")),
                "/v1",
                operations,
                schemas,
                List.of(new SecurityScheme(
                        "bearerAuth",
                        "http",
                        Optional.of("bearer"),
                        Optional.empty(),
                        Optional.empty(),
                        SpecPointer.ROOT)));
    }

    /** An operation made by hand. */
    public static final class TestOperation {

        private final String id;
        private final String method;
        private final String path;
        private final List<Parameter> parameters = new ArrayList<>();
        private final List<Response> responses = new ArrayList<>();
        private Optional<Body> body = Optional.empty();
        private List<List<String>> security = List.of();

        public TestOperation(String id, String method, String path) {
            this.id = id;
            this.method = method;
            this.path = path;
        }

        public TestOperation parameter(Parameter.In in, String name, boolean required, String schema) {
            boolean form = in == Parameter.In.QUERY || in == Parameter.In.COOKIE;
            String pointer = pointer() + "/parameters/" + parameters.size();
            parameters.add(new Parameter(
                    name,
                    in,
                    required,
                    false,
                    form ? "form" : "simple",
                    form,
                    schemaAt(pointer + "/schema", schema),
                    Optional.empty(),
                    List.of(),
                    new SpecPointer(pointer, 0, 0)));
            return this;
        }

        public TestOperation body(String type, String schema, Example... examples) {
            String pointer = pointer() + "/requestBody";
            body = Optional.of(new Body(
                    true,
                    List.of(media(pointer, type, schema, examples)),
                    Optional.empty(),
                    new SpecPointer(pointer, 0, 0)));
            return this;
        }

        public TestOperation optionalBody(String type, String schema) {
            Body required = body(type, schema).body.orElseThrow();
            body = Optional.of(new Body(false, required.content(), required.description(), required.pointer()));
            return this;
        }

        /** The same body in another media type. */
        public TestOperation alsoBody(String type, String schema) {
            Body first = body.orElseThrow();
            List<MediaType> content = new ArrayList<>(first.content());
            content.add(media(first.pointer().pointer(), type, schema));
            body = Optional.of(new Body(first.required(), content, first.description(), first.pointer()));
            return this;
        }

        public TestOperation responds(String status, String description) {
            SpecPointer pointer = new SpecPointer(pointer() + "/responses/" + status, 0, 0);
            responses.add(new Response(status, Optional.of(description), List.of(), List.of(), List.of(), pointer));
            return this;
        }

        public TestOperation responds(String status, String description, String schema) {
            String pointer = pointer() + "/responses/" + status;
            responses.add(new Response(
                    status,
                    Optional.of(description),
                    List.of(),
                    List.of(media(pointer, "application/json", schema)),
                    List.of(),
                    new SpecPointer(pointer, 0, 0)));
            return this;
        }

        public TestOperation secured() {
            return secured("bearerAuth");
        }

        /** By a scheme, of which only {@code bearerAuth} is defined. */
        public TestOperation secured(String scheme) {
            security = List.of(List.of(scheme));
            return this;
        }

        public Operation build() {
            return new Operation(
                    id,
                    method,
                    path,
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    List.of(),
                    parameters,
                    body,
                    responses,
                    security,
                    new SpecPointer(pointer(), 0, 0));
        }

        private static MediaType media(String owner, String type, String schema, Example... examples) {
            String pointer = owner + "/content/" + type.replace("/", "~1");
            return new MediaType(
                    type,
                    Optional.of(schemaAt(pointer + "/schema", schema)),
                    List.of(examples),
                    new SpecPointer(pointer, 0, 0));
        }

        private String pointer() {
            return "#/paths/" + path.replace("/", "~1") + "/" + method.toLowerCase(Locale.ROOT);
        }
    }

    /** An example made by hand. */
    public static Example example(String name, String value) {
        return new Example(name, json(value), new SpecPointer("#/examples/" + name, 0, 0));
    }
}
