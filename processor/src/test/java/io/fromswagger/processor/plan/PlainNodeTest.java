package io.fromswagger.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlainNodeTest {

    @Test
    void a_number_without_a_fraction_is_an_integer_however_it_is_written() {
        assertThat(breaches(Map.of("type", "integer"), 1)).isEmpty();
        assertThat(breaches(Map.of("type", "integer"), new BigDecimal("1.0"))).isEmpty();
        assertThat(breaches(Map.of("type", "integer"), new BigDecimal("1e3"))).isEmpty();
        assertThat(breaches(Map.of("type", "integer"), BigInteger.TWO.pow(80))).isEmpty();
        assertThat(breaches(Map.of("type", "integer"), new BigDecimal("1.5")))
                .singleElement()
                .extracting(Error::getKeyword)
                .isEqualTo("type");
    }

    @Test
    void equal_numbers_and_equal_objects_are_equal_values() {
        assertThat(breaches(Map.of("enum", List.of(1)), new BigDecimal("1.0"))).isEmpty();
        assertThat(breaches(Map.of("const", ordered("a", 1, "b", List.of(true))), ordered("b", List.of(true), "a", 1)))
                .isEmpty();
        assertThat(breaches(Map.of("const", ordered("a", 1)), ordered("a", "1")))
                .singleElement()
                .extracting(Error::getKeyword)
                .isEqualTo("const");
    }

    @Test
    void a_null_is_a_value() {
        assertThat(breaches(Map.of("type", List.of("string", "null")), null)).isEmpty();
        assertThat(breaches(Map.of("items", Map.of("type", "string")), Arrays.asList("a", null)))
                .singleElement()
                .extracting(Error::getInstanceLocation)
                .isEqualTo("/1");
    }

    @Test
    void a_place_is_a_json_pointer() {
        assertThat(breaches(
                        Map.of("additionalProperties", Map.of("items", Map.of("maximum", 1))),
                        Map.of("a/b~c", List.of(0, 7))))
                .singleElement()
                .extracting(Error::getInstanceLocation)
                .isEqualTo("/a~1b~0c/1");
    }

    private static List<Error> breaches(Map<String, Object> schema, @Nullable Object value) {
        Validator validator = new ValidatorFactory()
                .withJsonNodeFactory(PlainNode.factory())
                .withDisabledSchemaValidation(true)
                .createValidator();
        return validator
                .validate(validator.registerSchema(PlainNode.of(schema)), PlainNode.of(value))
                .getErrors();
    }

    private static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
