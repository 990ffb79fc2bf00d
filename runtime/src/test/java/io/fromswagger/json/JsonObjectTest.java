package io.fromswagger.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonObjectTest {

    /** As it is generated for hundreds of properties. */
    static final class Wide extends JsonObject {

        Wide(Map<String, @Nullable Object> values) {
            super(values);
        }

        @JsonName("first-name")
        public String firstName() {
            return value("first-name");
        }

        @JsonName("age")
        public @Nullable Long age() {
            return value("age");
        }

        @JsonName("rank")
        public JsonNullable<Long> rank() {
            return value("rank");
        }

        @JsonName("kind")
        @JsonConst("wide")
        public String kind() {
            return value("kind");
        }

        @Additional
        public Map<String, Json> additionalProperties() {
            return value("additionalProperties");
        }

        static final class Builder extends ObjectBuilder<Wide, Builder> {

            private Builder() {
                super(Wide.class);
            }

            Builder firstName(String firstName) {
                return set("first-name", firstName);
            }

            Builder rank(@Nullable Long rank) {
                return set("rank", rank);
            }

            Builder additionalProperty(String name, Json value) {
                return set(name, value);
            }
        }
    }

    @Test
    void it_is_built_decoded_and_encoded_as_a_record_is() {
        Wide wide = new Wide.Builder()
                .firstName("Ada")
                .rank(null)
                .additionalProperty("more", Json.of(1))
                .build();
        Json json = Json.parse("{\"first-name\":\"Ada\",\"kind\":\"wide\",\"rank\":null,\"more\":1}");

        assertThat(JsonCodec.encode(wide)).isEqualTo(json);
        assertThat(JsonCodec.decode(json, Wide.class)).isEqualTo(wide).hasSameHashCodeAs(wide);
        assertThat(wide.firstName()).isEqualTo("Ada");
        assertThat(wide.age()).isNull();
        assertThat(wide.rank().isNull()).isTrue();
        assertThat(wide.additionalProperties()).containsOnlyKeys("more");
        assertThat(wide).hasToString("Wide" + JsonCodec.encode(wide));
    }

    @Test
    void what_is_missing_is_told_by_name() {
        assertThatThrownBy(() -> new Wide.Builder().build())
                .hasMessage("JsonObjectTest.Wide needs first-name: it is required by the document");
        assertThatThrownBy(() -> JsonCodec.decode(Json.parse("{}"), Wide.class))
                .hasMessage("/first-name must be a string, but is absent");
    }
}
