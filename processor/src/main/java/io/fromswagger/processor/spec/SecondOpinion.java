package io.fromswagger.processor.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fromswagger.processor.problem.Problem;
import io.fromswagger.processor.problem.ProblemCode;
import io.swagger.parser.util.SwaggerDeserializer;
import io.swagger.v3.parser.util.OpenAPIDeserializer;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;

/**
 * What swagger-parser finds wrong with the document's structure: keys that are missing, unexpected, or of the wrong kind.
 *
 * <p>It is given our tree, not the text: so it parses nothing, resolves nothing, and its verdict can be traced to a line.
 * Only its verdict is used. Its own model would lose what we need (the digits of numbers, dates, Swagger's pointers).
 */
final class SecondOpinion {

    /** What we say ourselves, and say what comes of it. */
    private static final Pattern SAID_BY_US = Pattern.compile("operationId is repeated"
            + "|needs to be defined as a path parameter"
            + "|\\. invalid type "
            + "|\\.#/"
            + "|paths is missing"
            + "|^paths\\. Resource .* should start with /"
            + "|'\\.(get|put|post|delete|options|head|patch|trace) is not of type `object`");

    /**
     * What a link gives may be any value (OpenAPI 3.0 and 3.1, Link Object); a license needs a name only (OpenAPI 3.1, License
     * Object).
     */
    private static final Pattern RIGHT = Pattern.compile("\\.links\\..*\\.(requestBody|parameters.*) is not of type "
            + "|^attribute info\\.license\\.identifier is missing$");

    /** What is right in OpenAPI 3.2, which it doesn't know. */
    private static final Pattern RIGHT_IN_3_2 =
            Pattern.compile(" is unexpected$|`StyleEnum`|is not of type `\\[query\\|header\\|path\\|cookie]`");

    /** Of a document, in characters: its verdict on a larger one costs more memory than it is worth. */
    private static final int MAX_LENGTH = 8 * 1024 * 1024;

    private SecondOpinion() {}

    /** Asks for it in a thread of its own: it takes as long as our own reading, and nothing of ours depends on it. */
    static void on(Reading reading) {
        if (reading.documents().length() <= MAX_LENGTH) {
            reading.reportLater(CompletableFuture.supplyAsync(() -> doubts(reading))::join);
        }
    }

    private static List<Problem> doubts(Reading reading) {
        JsonNode tree = tree(reading.root().raw());
        boolean newer = reading.dialect().isNewer();
        if (newer && tree instanceof ObjectNode document) {
            document.put("openapi", "3.1.0");
        }
        LocationFinder places = new LocationFinder(reading.root());
        List<Problem> doubts = new ArrayList<>();
        for (String message : messages(tree, reading)) {
            boolean right = RIGHT.matcher(message).find()
                    || (newer && RIGHT_IN_3_2.matcher(message).find());
            if (!right && !SAID_BY_US.matcher(message).find()) {
                doubts.add(reading.problem(ProblemCode.DOCUMENT_DOUBTFUL, places.find(message), message));
            }
        }
        return doubts;
    }

    private static List<String> messages(JsonNode tree, Reading reading) {
        try {
            List<String> messages = reading.dialect().isSwagger()
                    ? new SwaggerDeserializer().deserialize(tree).getMessages()
                    : new OpenAPIDeserializer().deserialize(tree).getMessages();
            return messages == null ? List.of() : messages;
        } catch (RuntimeException withoutOpinion) {
            // It fails on documents that are merely odd; ours is the first opinion, and it will be heard.
            return List.of();
        }
    }

    private static JsonNode tree(Raw raw) {
        JsonNodeFactory factory = JsonNodeFactory.instance;
        if (raw.value() instanceof Raw.Fields fields) {
            ObjectNode object = factory.objectNode();
            fields.members().forEach((key, member) -> object.set(key, tree(member)));
            return object;
        }
        if (raw.value() instanceof Raw.Items list) {
            ArrayNode array = factory.arrayNode();
            list.items().forEach(item -> array.add(tree(item)));
            return array;
        }
        Object json = raw.plain();
        if (json instanceof BigInteger integer) {
            return factory.numberNode(integer);
        } else if (json instanceof BigDecimal decimal) {
            return factory.numberNode(decimal);
        } else if (json instanceof Boolean truth) {
            return factory.booleanNode(truth);
        }
        return json == null ? factory.nullNode() : factory.textNode(json.toString());
    }
}
