package io.fromswagger.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnionCodecTest {

    @Discriminator(
            value = "kind",
            cases = {
                @Discriminator.Case(value = "cat", type = Cat.class),
                @Discriminator.Case(value = "dog", type = Dog.class)
            })
    sealed interface Pet extends JsonUnion permits Cat, Dog, Pet.Other {
        record Other(Json value) implements Pet {}
    }

    record Cat(@JsonConst("cat") String kind, @Nullable String name) implements Pet {}

    record Dog(@JsonConst("dog") String kind, @Nullable String name) implements Pet {}

    sealed interface Tree extends JsonUnion {
        record OfString(String value) implements Tree {}

        record OfTreeList(List<Tree> value) implements Tree {}

        record OfLeaf(Leaf value) implements Tree {}

        record OfBranch(Branch value) implements Tree {}

        record Other(Json value) implements Tree {}
    }

    record Leaf(String colour, @Nullable String name) {}

    record Branch(String colour, @Nullable Tree left, JsonNullable<Tree> right) {}

    sealed interface Cargo extends JsonUnion {
        record Crate(String label) implements Cargo {

            static final class Builder extends ObjectBuilder<Crate, Builder> {

                Builder() {
                    super(Crate.class);
                }
            }
        }

        record OfString(String value) implements Cargo {}

        record Other(Json value) implements Cargo {}
    }

    @JsonArray
    record Point(long x, @Nullable Long y, @Additional List<String> more) {}

    record Bag(String name, @Additional Map<String, Long> additionalProperties) {}

    @Test
    void the_discriminator_decides() {
        same("{\"kind\":\"dog\",\"name\":\"Rex\"}", Pet.class, new Dog("dog", "Rex"));
        same("{\"kind\":\"cat\"}", Pet.class, new Cat("cat", null));
    }

    @Test
    void what_fits_none_is_kept_as_it_is() {
        same("{\"legs\":4}", Pet.class, new Pet.Other(Json.parse("{\"legs\":4}")));
        same("7", Tree.class, new Tree.Other(Json.of(7)));
    }

    @Test
    void without_a_discriminator_the_best_fit_decides() {
        same("\"a\"", Tree.class, new Tree.OfString("a"));
        same("{\"colour\":\"red\",\"name\":\"a\"}", Tree.class, new Tree.OfLeaf(new Leaf("red", "a")));
        same(
                "{\"colour\":\"red\",\"left\":[\"a\"],\"right\":null}",
                Tree.class,
                new Tree.OfBranch(new Branch(
                        "red", new Tree.OfTreeList(List.of(new Tree.OfString("a"))), JsonNullable.ofNull())));
    }

    @Test
    void an_object_of_one_property_within_the_union_is_an_object() {
        same("{\"label\":\"fragile\"}", Cargo.class, new Cargo.Crate("fragile"));
        same("\"loose\"", Cargo.class, new Cargo.OfString("loose"));
    }

    @Test
    void of_two_that_fit_alike_the_first_is_meant() {
        same("{\"colour\":\"red\"}", Tree.class, new Tree.OfLeaf(new Leaf("red", null)));
    }

    @Test
    void a_deep_union_is_decided_once_for_each_place() {
        String deep = "{\"colour\":\"red\",\"left\":".repeat(200) + "\"a\"" + "}".repeat(200);

        assertThat(JsonCodec.encode(JsonCodec.decode(Json.parse(deep), Tree.class)))
                .isEqualTo(Json.parse(deep));
    }

    @Test
    void a_union_must_be_there() {
        assertThatThrownBy(() -> JsonCodec.decode(Json.parse("{}"), Holder.class))
                .isInstanceOf(JsonMismatch.class)
                .hasMessage("/tree must be a value, but is absent");
    }

    record Holder(Tree tree) {}

    @Test
    void a_tuple_is_an_array() {
        same("[1,2,\"a\"]", Point.class, new Point(1, 2L, List.of("a")));
        same("[1]", Point.class, new Point(1, null, List.of()));
        same("[1,null,\"a\"]", Point.class, new Point(1, null, List.of("a")));
        assertThatThrownBy(() -> JsonCodec.decode(Json.parse("[]"), Point.class))
                .hasMessage("/0 must be a whole number of at most 64 bits, but is absent");
    }

    @Test
    void other_members_are_kept_where_the_document_allows_them() {
        same("{\"name\":\"a\",\"b\":1}", Bag.class, new Bag("a", Map.of("b", 1L)));
        same("{\"name\":\"a\"}", Bag.class, new Bag("a", Map.of()));
    }

    @Test
    void absent_null_and_a_value_are_three_things() {
        same("{\"colour\":\"red\"}", Branch.class, new Branch("red", null, JsonNullable.absent()));
        same(
                "{\"colour\":\"red\",\"right\":\"a\"}",
                Branch.class,
                new Branch("red", null, JsonNullable.of(new Tree.OfString("a"))));
    }

    private static void same(String text, Class<?> type, Object value) {
        Object decoded = JsonCodec.decode(Json.parse(text), type);
        assertThat(decoded).isEqualTo(value);
        assertThat(JsonCodec.encode(value)).isEqualTo(Json.parse(text));
    }
}
