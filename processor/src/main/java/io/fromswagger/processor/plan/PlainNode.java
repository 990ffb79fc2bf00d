package io.fromswagger.processor.plan;

import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.JsonNodeFactory;
import dev.harrel.jsonschema.SimpleType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Maps, lists, texts, numbers and truths as the schema validator reads them, without a copy in another library's tree. */
final class PlainNode implements JsonNode {

    private final @Nullable Object value;
    private final String pointer;
    private final SimpleType type;
    private @Nullable List<JsonNode> items;
    private @Nullable Map<String, JsonNode> members;

    private PlainNode(@Nullable Object value, String pointer) {
        this.value = value;
        this.pointer = pointer;
        this.type = type(value);
    }

    static JsonNode of(@Nullable Object value) {
        return new PlainNode(value, "");
    }

    /** What the validator makes its nodes with; text it only parses where it is given text. */
    static JsonNodeFactory factory() {
        return new JsonNodeFactory() {

            @Override
            public JsonNode wrap(Object value) {
                return value instanceof JsonNode node ? node : of(value);
            }

            @Override
            public JsonNode create(String json) {
                throw new UnsupportedOperationException("only values are validated, never their text");
            }
        };
    }

    private static SimpleType type(@Nullable Object value) {
        if (value == null) {
            return SimpleType.NULL;
        } else if (value instanceof Map) {
            return SimpleType.OBJECT;
        } else if (value instanceof List) {
            return SimpleType.ARRAY;
        } else if (value instanceof Boolean) {
            return SimpleType.BOOLEAN;
        } else if (value instanceof Number number) {
            return isInteger(number) ? SimpleType.INTEGER : SimpleType.NUMBER;
        }
        return SimpleType.STRING;
    }

    /** {@code 1.0} is one too (JSON Schema 2020-12, core, 6.1.1 and validation, 6.1.1). */
    private static boolean isInteger(Number number) {
        return number instanceof Integer
                || number instanceof Long
                || number instanceof BigInteger
                || decimal(number).stripTrailingZeros().scale() <= 0;
    }

    private static BigDecimal decimal(Number number) {
        return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
    }

    @Override
    public String getJsonPointer() {
        return pointer;
    }

    @Override
    public SimpleType getNodeType() {
        return type;
    }

    @Override
    public boolean asBoolean() {
        return Boolean.TRUE.equals(value);
    }

    @Override
    public String asString() {
        return String.valueOf(value);
    }

    @Override
    public BigInteger asInteger() {
        return asNumber().toBigIntegerExact();
    }

    @Override
    public BigDecimal asNumber() {
        return decimal((Number) Objects.requireNonNull(value));
    }

    @Override
    public List<JsonNode> asArray() {
        if (items == null) {
            List<JsonNode> made = new ArrayList<>();
            for (Object item : (List<?>) Objects.requireNonNull(value)) {
                made.add(new PlainNode(item, pointer + "/" + made.size()));
            }
            items = made;
        }
        return items;
    }

    @Override
    public Map<String, JsonNode> asObject() {
        if (members == null) {
            Map<String, JsonNode> made = new LinkedHashMap<>();
            ((Map<?, ?>) Objects.requireNonNull(value)).forEach((key, member) -> {
                String name = String.valueOf(key);
                made.put(name, new PlainNode(member, pointer + "/" + JsonNode.encodeJsonPointer(name)));
            });
            members = made;
        }
        return members;
    }
}
