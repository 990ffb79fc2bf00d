package io.fromswagger.processor.spec;

import io.fromswagger.processor.problem.ProblemCode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an OpenAPI 3.2 document says that 3.1 could not, and that is not looked at; each kind is told once. */
final class Novelties {

    private static final String MEDIA_TYPE = " of a media type";

    private final Reading reading;
    private final Set<String> told = new LinkedHashSet<>();
    private final Set<String> visited = new LinkedHashSet<>();

    private Novelties(Reading reading) {
        this.reading = reading;
    }

    static void report(Reading reading) {
        if (reading.dialect().isNewer()) {
            new Novelties(reading).document(reading.root());
        }
    }

    private void document(Node root) {
        tell(root, "$self", "", "as the base of references");
        root.items("servers").forEach(server -> tell(server, "name", " of a server", ""));
        root.items("tags")
                .forEach(tag -> List.of("summary", "parent", "kind").forEach(word -> tell(tag, word, " of a tag", "")));
        root.members("paths").forEach(this::pathItem);
        Node components = root.get("components").orElse(root);
        components.members("parameters").forEach(this::parameter);
        components.members("responses").forEach(this::response);
        components.members("requestBodies").forEach(this::body);
        components.members("mediaTypes").forEach(this::mediaType);
        components.members("schemas").forEach(this::schema);
        components.members("securitySchemes").forEach(this::securityScheme);
    }

    private void pathItem(Node path) {
        followed(path).ifPresent(item -> {
            item.items("parameters").forEach(this::parameter);
            for (Node operation : item.members()) {
                if (operation.isObject()) {
                    operation.items("parameters").forEach(this::parameter);
                    operation.get("requestBody").ifPresent(this::body);
                    operation.members("responses").forEach(this::response);
                }
            }
        });
    }

    private void parameter(Node node) {
        followed(node).ifPresent(parameter -> {
            if (parameter.text("style").filter("cookie"::equals).isPresent()) {
                tell(parameter, "style", ": cookie", "it is read as form");
            }
            content(parameter);
        });
    }

    private void response(Node node) {
        followed(node).ifPresent(response -> {
            tell(response, "summary", " of a response", "");
            content(response);
        });
    }

    private void body(Node node) {
        followed(node).ifPresent(this::content);
    }

    private void content(Node owner) {
        owner.members("content").forEach(this::mediaType);
    }

    private void mediaType(Node node) {
        followed(node).ifPresent(media -> {
            tell(media, "itemSchema", MEDIA_TYPE, "beyond samples; the items of the stream are not checked");
            tell(media, "itemEncoding", MEDIA_TYPE, "");
            tell(media, "prefixEncoding", MEDIA_TYPE, "");
            media.members("examples").forEach(example -> tell(example, "serializedValue", " of an example", ""));
            media.get("schema").ifPresent(this::schema);
        });
    }

    private void schema(Node schema) {
        schema.get("discriminator").ifPresent(found -> tell(found, "defaultMapping", " of a discriminator", ""));
    }

    private void securityScheme(Node scheme) {
        tell(scheme, "oauth2MetadataUrl", " of a security scheme", "");
        scheme.get("flows").ifPresent(flows -> tell(flows, "deviceAuthorization", " of a security scheme", ""));
    }

    private Optional<Node> followed(Node node) {
        return reading.refs()
                .followIfPossible(node)
                .filter(target -> visited.add(target.trail().pointer()));
    }

    private void tell(Node owner, String word, String of, String consequence) {
        owner.get(word).filter(found -> told.add(word + of)).ifPresent(found -> {
            String what = "'" + word + "'" + of + (consequence.isEmpty() ? "" : " (" + consequence + ")");
            reading.report(ProblemCode.NEW_IN_3_2, found, what);
        });
    }
}
