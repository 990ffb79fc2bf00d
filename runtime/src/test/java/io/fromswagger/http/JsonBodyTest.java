package io.fromswagger.http;

import static io.fromswagger.http.JsonBody.edit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fromswagger.json.Json;
import org.junit.jupiter.api.Test;

class JsonBodyTest {

    private static final String BODY = """
            {
              "sku": "sku-1",
              "total": 42.00,
              "lines": [{"price": 1}],
              "a/b~c": true
            }""";

    @Test
    void a_member_is_left_out_and_the_others_stay_as_they_are() {
        assertThat(edit(BODY).without("/sku")).isEqualTo("""
            {
              "total": 42.00,
              "lines": [
                {
                  "price": 1
                }
              ],
              "a/b~c": true
            }""");
    }

    @Test
    void a_value_is_replaced_wherever_it_stands() {
        assertThat(at(edit(BODY).with("/lines/0/price", "\"a lot\""), "/lines/0/price"))
                .isEqualTo("\"a lot\"");
        assertThat(at(edit(BODY).with("/a~1b~0c", "null"), "/a~1b~0c")).isEqualTo("null");
    }

    @Test
    void what_is_not_there_is_added() {
        assertThat(at(edit(BODY).with("/address", "{\"street\": 7}"), "/address/street"))
                .isEqualTo("7");
        assertThat(at(edit(BODY).with("/lines/1", "{}"), "/lines")).isEqualTo("[{\"price\":1},{}]");
    }

    @Test
    void a_place_that_is_not_there_is_told() {
        assertThatThrownBy(() -> edit(BODY).without("/quantity"))
                .hasMessage("The body has no place '/quantity': there are only [sku, total, lines, a/b~c]");
        assertThatThrownBy(() -> edit(BODY).with("sku", "1"))
                .hasMessage("'sku' is no JSON pointer: it begins with a slash");
    }

    private static String at(String json, String pointer) {
        return Json.parse(json).at(pointer).toString();
    }
}
