package io.fromswagger.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.processor.compile.Compiled;
import io.fromswagger.processor.compile.Javac;
import org.junit.jupiter.api.Test;

/** Inline schemas within each other: a class file bears the names of all classes around it. */
class NestedTypesTest {

    @Test
    void inline_schemas_that_are_deep_and_of_one_name_compile() {
        String schema = "{type: string, enum: [a, b]}";
        for (int i = 0; i < 60; i++) {
            schema = "{type: object, properties: {same: " + schema + ", a-rather-long-name-" + i
                    + ": {anyOf: [{type: object, title: same, properties: {size: {enum: [s, m]}}}, {type: string}]}}}";
        }
        Generated generated = Generated.of("""
                openapi: 3.1.0
                info: {title: Deep, version: "1"}
                paths:
                  /deep:
                    get:
                      operationId: dig
                      responses:
                        '200': {description: Deep., content: {application/json: {schema: %s}}}
                """.formatted(schema), "shop", false);

        Compiled compiled = Javac.compile(generated.sources());

        assertThat(compiled.complaints()).isEmpty();
        assertThat(compiled.clean()).isTrue();
        assertThat(generated.sources()).anyMatch(source -> source.text().contains("InnerSame"));
    }
}
