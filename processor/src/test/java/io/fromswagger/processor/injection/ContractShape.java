package io.fromswagger.processor.injection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;

/** Contract resources without their words. */
final class ContractShape {

    private ContractShape() {}

    /** The first place at which one resource has something else than the other. */
    static Optional<String> difference(String one, String other) {
        try {
            ObjectMapper json = new ObjectMapper();
            return difference("contract", json.readTree(one), json.readTree(other));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
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
