package io.fromswagger.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes JSON of a tree of plain Java values; copies what can be changed. */
final class JsonTree {

    private JsonTree() {}

    static Json of(@Nullable Object tree) {
        if (tree == null) {
            return Json.NULL;
        }
        if (tree instanceof Json json) {
            return json;
        }
        if (tree instanceof CharSequence || tree instanceof Character) {
            return new Json(Json.Kind.STRING, tree.toString());
        }
        if (tree instanceof Boolean) {
            return new Json(Json.Kind.BOOLEAN, tree);
        }
        if (tree instanceof Number number) {
            return new Json(Json.Kind.NUMBER, exactly(number));
        }
        if (tree instanceof Map<?, ?> map) {
            Map<String, Json> members = new LinkedHashMap<>();
            map.forEach((name, member) -> members.put(String.valueOf(name), of(member)));
            return new Json(Json.Kind.OBJECT, Collections.unmodifiableMap(members));
        }
        if (tree instanceof Iterable<?> iterable) {
            List<Json> items = new ArrayList<>();
            iterable.forEach(item -> items.add(of(item)));
            return new Json(Json.Kind.ARRAY, Collections.unmodifiableList(items));
        }
        throw new IllegalArgumentException("Not a JSON tree: " + tree.getClass().getName());
    }

    private static BigDecimal exactly(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal;
        }
        if (number instanceof BigInteger integer) {
            return new BigDecimal(integer);
        }
        double asDouble = number.doubleValue();
        if (Double.isNaN(asDouble) || Double.isInfinite(asDouble)) {
            throw new IllegalArgumentException("JSON has no " + number);
        }
        return new BigDecimal(number.toString());
    }
}
