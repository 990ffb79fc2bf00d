package io.fromswagger.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.fromswagger.contract.RuntimeFormats;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is known at compile time of a value's format is what the runtime will say of it. */
class StrictFormatsTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .build();

    /** By format: values that have it, and values that haven't. */
    private static final Map<String, List<String>> VALUES = Map.of(
            "date-time",
            values(
                    "\"2030-01-31T00:00:00Z\" \"2030-01-31t23:59:60.123z\" \"2030-01-31T00:00:00+02:00\"",
                    "\"2030-02-30T00:00:00Z\" \"2030-13-01T00:00:00Z\" \"2030-01-31T24:00:00Z\" \"2030-01-31T00:00:00\""
                            + " \"2030-01-31T00:00Z\" \"2030-01-31\" \"30-01-31T00:00:00Z\" \"\" \"2030-01-31T00:00:00+24:00\""),
            "date",
            values(
                    "\"2030-01-31\" \"2028-02-29\"",
                    "\"2030-02-29\" \"2030-00-01\" \"2030-1-31\" \"20300131\" \"2030-01-31T00:00:00Z\" \"\""),
            "uuid",
            values(
                    "\"123e4567-e89b-12d3-a456-426614174000\" \"123E4567-E89B-12D3-A456-426614174000\"",
                    "\"123e4567e89b12d3a456426614174000\" \"{123e4567-e89b-12d3-a456-426614174000}\" \"x\" \"\""),
            "email",
            values("\"a@b\" \"\\\"a(b\\\"@c.d\" \"ä@ö.de\"", "\"a\" \"a@\" \"@b\" \"a@b@c\" \"a\\u0020b@c\" \"\""),
            "byte",
            values("\"\" \"YQ==\" \"YQ\" \"_-8=\" \"YQ==\\n\" \"Y\"", "\"Y*\" \"Y===\" \"ä\""),
            "uri",
            values("\"\" \"http://a/b?c#d\" \"/a\" \"urn:a:b\" \"a\"", "\"a\\u0020b\" \"<a>\" \"a\\\"b\""),
            "ipv4",
            values(
                    "\"127.0.0.1\" \"255.255.255.255\" \"0.0.0.0\"",
                    "\"256.0.0.1\" \"1.2.3\" \"1.2.3.4.5\" \"01234.1.1.1\" \"\" \"a\" \"1.2.3.4.\""),
            "ipv6",
            values(
                    "\"::\" \"::1\" \"1:2:3:4:5:6:7:8\" \"fe80::A\" \"::ffff:1.2.3.4\"",
                    "\"1:2\" \":\" \":::\" \"1::2::3\" \"1:2:3:4:5:6:7:8:9\" \"12345::\" \"g::1\" \"::1.2.3\" \"1.2.3.4\" \"\" \"::1%eth0\""),
            "int32",
            values("1 0 -2147483648 2147483647 1.0 1e3", "2147483648 -2147483649 1e10 2147483647.5"),
            "int64",
            values("9223372036854775807 -9223372036854775808 1e18", "9223372036854775808 -9223372036854775809 1e19"));

    private static List<String> values(String has, String hasNot) {
        return Stream.concat(
                        Arrays.stream(has.split(" ", -1)).map(value -> "+" + value),
                        Arrays.stream(hasNot.split(" ", -1)).map(value -> "-" + value))
                .toList();
    }

    @Test
    void all_formats_are_known_to_both_and_to_this_test() {
        assertThat(StrictFormats.FORMATS.keySet()).isEqualTo(RuntimeFormats.names());
        assertThat(VALUES.keySet()).isEqualTo(RuntimeFormats.names());
    }

    static Stream<Arguments> all() {
        return new TreeMap<>(VALUES)
                .entrySet().stream()
                        .flatMap(format -> format.getValue().stream()
                                .map(value ->
                                        Arguments.of(format.getKey(), value.substring(1), value.charAt(0) == '+')));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("all")
    void a_value_is_judged_as_the_runtime_does(String format, String json, boolean holds) throws Exception {
        assertThat(holds(format, json))
                .isEqualTo(RuntimeFormats.holds(format, json))
                .isEqualTo(holds);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("all")
    void a_value_of_another_kind_is_none_of_its_business(String format, String json) throws Exception {
        for (var other : List.of("true", "null", "{}", "[]", json.startsWith("\"") ? "9e99" : "\"x\"")) {
            assertThat(holds(format, other)).isTrue();
            assertThat(RuntimeFormats.holds(format, other)).isTrue();
        }
    }

    private static boolean holds(String format, String json) throws Exception {
        var node = PlainNode.of(JSON.readValue(json, Object.class));
        return StrictFormats.of(format).orElseThrow().holds().test(node);
    }
}
