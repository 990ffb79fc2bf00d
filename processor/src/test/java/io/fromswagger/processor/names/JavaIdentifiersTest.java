package io.fromswagger.processor.names;

import static org.assertj.core.api.Assertions.assertThat;

import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavaIdentifiersTest {

    @ParameterizedTest
    @CsvSource({
        "gift-note, giftNote, GiftNote, GIFT_NOTE",
        "placeOrder, placeOrder, PlaceOrder, PLACE_ORDER",
        "Idempotency-Key, idempotencyKey, IdempotencyKey, IDEMPOTENCY_KEY",
        "X-Request-ID, xRequestId, XRequestId, X_REQUEST_ID",
        "PetDTO, petDto, PetDTO, PET_DTO",
        "class, class_, Class, CLASS",
        "2fa, n2fa, N2fa, VALUE_2FA",
        "-1, minus1, Minus1, MINUS_1",
        "élan, elan, Elan, ELAN"
    })
    void text_becomes_an_identifier_of_each_style(String text, String camel, String pascal, String upper) {
        assertThat(JavaIdentifiers.camelCase(text)).isEqualTo(camel);
        assertThat(JavaIdentifiers.pascalCase(text)).isEqualTo(pascal);
        assertThat(JavaIdentifiers.upperSnakeCase(text)).isEqualTo(upper);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "_",
                "$",
                "注文",
                "\u0000",
                "\u2028",
                "*/ static { }",
                "\\u002a",
                "a\"b",
                "yield",
                "true",
                "null",
                "record",
                "var",
                "🦀",
                "a🦀b",
                "-",
                "--",
                "+",
                "١٢",
                "ﬁ"
            })
    void whatever_the_text_it_is_legal_and_plain(String text) {
        for (String name : new String[] {
            JavaIdentifiers.camelCase(text), JavaIdentifiers.pascalCase(text), JavaIdentifiers.upperSnakeCase(text)
        }) {
            assertThat(name).matches("[A-Za-z][A-Za-z0-9_]*");
            assertThat(SourceVersion.isName(name)).as(name).isTrue();
        }
    }

    @Test
    void a_long_name_is_cut_and_stays_apart_from_its_like() {
        String one = JavaIdentifiers.pascalCase("Order".repeat(60) + "One");
        String two = JavaIdentifiers.pascalCase("Order".repeat(60) + "Two");

        assertThat(one).hasSize(120).isNotEqualTo(two);
    }
}
