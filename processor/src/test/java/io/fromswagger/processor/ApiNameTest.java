package io.fromswagger.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiNameTest {

    @ParameterizedTest
    @CsvSource({
        "openapi/orders.yaml, orders",
        "orders.v2.yaml, ordersV2",
        "api/Pet Store.json, petStore",
        "my_api.yml, my_api",
        "old\\pets.yaml, pets",
        "3d.yaml, api3d",
        "import.yaml, importApi",
        "日本.yaml, api",
        "pets, pets",
    })
    void a_document_names_its_api(String spec, String name) {
        assertThat(ApiName.ofSpec(spec)).isEqualTo(name);
    }
}
