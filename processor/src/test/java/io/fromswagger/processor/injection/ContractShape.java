package io.fromswagger.processor.injection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Contract resources without their words. */
final class ContractShape {

    /** How it is told that something was left out; what is, depends on the words. */
    private static final Map<String, JsonNodeType> LEFT_OUT = Map.of(
            "code", JsonNodeType.STRING,
            "next", JsonNodeType.STRING,
            "count", JsonNodeType.NUMBER,
            "places", JsonNodeType.ARRAY,
            "what", JsonNodeType.STRING,
            "operation", JsonNodeType.STRING,
            "pointer", JsonNodeType.STRING,
            "line", JsonNodeType.NUMBER);

    private ContractShape() {}

    /** The first place at which one resource has something else than the other. */
    static Optional<String> difference(String one, String other) {
        try {
            ObjectMapper json = new ObjectMapper();
            JsonNode first = json.readTree(one);
            JsonNode second = json.readTree(other);
            return Stream.of(first, second)
                    .filter(ObjectNode.class::isInstance)
                    .map(root -> ((ObjectNode) root).remove("leftOut"))
                    .filter(Objects::nonNull)
                    .flatMap(leftOut -> strange(leftOut).stream())
                    .findFirst()
                    .or(() -> difference("contract", first, second));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> strange(JsonNode leftOut) {
        for (JsonNode omission : leftOut) {
            List<JsonNode> objects = new ArrayList<>(List.of(omission));
            omission.path("places").forEach(objects::add);
            for (JsonNode object : objects) {
                for (Map.Entry<String, JsonNode> member : object.properties()) {
                    if (member.getValue().getNodeType() != LEFT_OUT.get(member.getKey())) {
                        return Optional.of("what is left out has '" + member + "'");
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> difference(String where, JsonNode one, JsonNode other) {
        // whether an example is legal, and so is the sample, depends on its words
        Stream.of(one, other)
                .filter(ObjectNode.class::isInstance)
                .forEach(node -> ((ObjectNode) node).remove("sample"));
        if (one.getNodeType() != other.getNodeType() || one.size() != other.size()) {
            return Optional.of(where + " has another shape: " + one.getNodeType() + " of " + one.size() + " instead of "
                    + other.getNodeType() + " of " + other.size());
        }
        Iterator<JsonNode> others = other.iterator();
        Iterator<String> names = one.fieldNames();
        for (JsonNode member : one) {
            String name = names.hasNext() ? names.next() : "[]";
            Optional<String> difference = difference(where + "." + name, member, others.next());
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }
}
