package io.fromswagger.processor.spec;

import io.fromswagger.processor.model.Encoding;
import io.fromswagger.processor.model.Parameter;
import io.fromswagger.processor.model.Parameter.In;
import io.fromswagger.processor.model.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads one parameter outside the body, of OpenAPI or of Swagger. */
final class ParameterReader {

    /** Swagger's {@code collectionFormat} of a list, as OpenAPI's style. */
    private static final Map<String, String> STYLES =
            Map.of("ssv", "spaceDelimited", "tsv", "tabDelimited", "pipes", "pipeDelimited", "multi", "form");

    private final Reading reading;

    ParameterReader(Reading reading) {
        this.reading = reading;
    }

    /** Empty for one without name or place; the second opinion says so. */
    Optional<Parameter> read(Node node) {
        Optional<String> name = node.text("name");
        Optional<In> in = node.text("in").flatMap(ParameterReader::in);
        if (name.isEmpty() || in.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                reading.dialect().isSwagger()
                        ? swagger(node, name.get(), in.get())
                        : openApi(node, name.get(), in.get()));
    }

    static Optional<In> in(String text) {
        return List.of(In.values()).stream()
                .filter(in -> in.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst();
    }

    private Parameter openApi(Node node, String name, In in) {
        Optional<Node> content = node.members("content").stream().findFirst();
        Node holder = content.orElse(node);
        boolean json = content.filter(media -> Contents.isJson(media.key())).isPresent();
        String style = json ? "json" : node.text("style").orElse(defaultStyle(in));
        boolean explode = node.get("explode").isPresent() ? node.flag("explode") : style.equals("form");
        Schema schema = reading.schemas().readMember(holder, "schema");
        return parameter(node, name, in, style, explode, schema, holder);
    }

    /** How a list in a form of Swagger is written. */
    static Encoding collection(Node field) {
        String format = field.text("collectionFormat").orElse("csv");
        String style = STYLES.getOrDefault(format, "form");
        return new Encoding(Optional.empty(), Optional.of(style), format.equals("multi"), false, List.of());
    }

    private Parameter swagger(Node node, String name, In in) {
        String format = node.text("collectionFormat").orElse("csv");
        String style = STYLES.getOrDefault(format, defaultStyle(in));
        return parameter(
                node, name, in, style, format.equals("multi"), reading.schemas().read(node), node);
    }

    private Parameter parameter(
            Node node, String name, In in, String style, boolean explode, Schema schema, Node exampleHolder) {
        return new Parameter(
                name,
                in,
                in == In.PATH || node.flag("required"),
                node.flag("deprecated"),
                style,
                explode,
                schema,
                node.text("description"),
                Examples.of(exampleHolder, reading.refs()),
                node.at());
    }

    /** OpenAPI 3.1, section 4.8.12.2. */
    private static String defaultStyle(In in) {
        return in == In.QUERY || in == In.COOKIE ? "form" : "simple";
    }
}
