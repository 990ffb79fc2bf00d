package io.fromswagger.processor.spec;

import io.fromswagger.processor.model.Body;
import io.fromswagger.processor.model.Encoding;
import io.fromswagger.processor.model.MediaType;
import io.fromswagger.processor.model.Schema;
import io.fromswagger.processor.model.SpecPointer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads Swagger 2.0's parameters in {@code body} and {@code formData}, which together are OpenAPI's body. */
final class SwaggerBodyReader {

    private static final String URL_ENCODED = "application/x-www-form-urlencoded";
    private static final String MULTIPART = "multipart/form-data";

    private final Reading reading;

    SwaggerBodyReader(Reading reading) {
        this.reading = reading;
    }

    Optional<Body> read(Node operation, List<Node> parameters) {
        List<String> consumes = mediaTypes("consumes", operation);
        List<Node> fields = in("formData", parameters);
        if (!fields.isEmpty()) {
            return Optional.of(form(fields, consumes));
        }
        return in("body", parameters).stream().findFirst().map(body -> body(body, consumes));
    }

    /** The operation's media types, or else the document's. */
    List<String> mediaTypes(String key, Node operation) {
        Node owner = operation.get(key).isPresent() ? operation : reading.root();
        return owner.texts(key).stream().distinct().toList();
    }

    private static List<Node> in(String place, List<Node> parameters) {
        return parameters.stream()
                .filter(node -> node.text("in").orElse("").equals(place))
                .toList();
    }

    private Body body(Node parameter, List<String> consumes) {
        Schema schema = reading.schemas().readMember(parameter, "schema");
        List<String> types = consumes.isEmpty() ? List.of("application/json") : consumes;
        return new Body(
                parameter.flag("required"),
                content(types, schema, Map.of(), parameter.at()),
                parameter.text("description"),
                parameter.at());
    }

    private Body form(List<Node> fields, List<String> consumes) {
        Map<String, Object> properties = new LinkedHashMap<>();
        Map<String, Encoding> encodings = new LinkedHashMap<>();
        List<Object> required = new ArrayList<>();
        for (Node field : fields) {
            String name = field.text("name").orElse(field.key());
            properties.put(name, reading.schemas().json(field));
            if (field.flag("required")) {
                required.add(name);
            }
            if (field.text("type").orElse("").equals("array")) {
                encodings.put(name, ParameterReader.collection(field));
            }
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", "object");
        json.put("properties", properties);
        if (!required.isEmpty()) {
            json.put("required", required);
        }
        SpecPointer at = fields.get(0).at();
        List<String> types = formTypes(fields, consumes);
        return new Body(!required.isEmpty(), content(types, new Schema(json, at), encodings, at), Optional.empty(), at);
    }

    /** A file travels in parts only; other fields in whichever form the document names. */
    private static List<String> formTypes(List<Node> fields, List<String> consumes) {
        if (fields.stream().anyMatch(field -> field.text("type").orElse("").equals("file"))) {
            return List.of(MULTIPART);
        }
        List<String> forms = consumes.stream()
                .filter(type -> type.startsWith(URL_ENCODED) || type.startsWith(MULTIPART))
                .toList();
        return forms.isEmpty() ? List.of(URL_ENCODED) : forms;
    }

    private static List<MediaType> content(
            List<String> types, Schema schema, Map<String, Encoding> encodings, SpecPointer at) {
        return types.stream()
                .map(type -> new MediaType(type, Optional.of(schema), Optional.empty(), List.of(), encodings, at))
                .toList();
    }
}
