package io.fromswagger.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.processor.compile.Compiled;
import io.fromswagger.processor.compile.Javac;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that overdo it, as some real ones do, where javac and the class file have limits. */
class LimitsTest {

    private static final String LONG = "wörd ".repeat(20_000);

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_excessive_document_compiles(boolean service) {
        Generated generated = Generated.of(document(), "shop", service);

        Compiled compiled = Javac.compile(generated.sources());

        assertThat(compiled.complaints()).isEmpty();
        assertThat(compiled.clean()).isTrue();
        assertThat(generated.sources()).anyMatch(source -> source.text().contains("String.join(\"\","));
    }

    private static String document() {
        return """
                openapi: 3.1.0
                info: {title: "%1$s", version: "1"}
                paths:
                  /much:
                    post:
                      operationId: overdo
                      summary: "%1$s"
                      parameters:
                      - {name: long, in: query, required: true, schema: {type: string}, example: "%1$s"}
                %2$s
                      requestBody:
                        required: true
                        content:
                          application/json:
                            schema: {$ref: '#/components/schemas/Wide'}
                            examples:
                              "%3$s": {value: {p1: "%1$s"}}
                      responses:
                        '200': {description: "%1$s"}
                        '409': {description: "%1$s"}
                components:
                  schemas:
                    Wide:
                      type: object
                      description: "%1$s"
                      properties:
                %4$s
                    Longs:
                      type: object
                      required: [%5$s]
                      properties:
                %6$s
                    Enum: {type: string, enum: [%7$s]}
                    LongValue: {type: string, enum: [a, "%1$s"]}
                """.formatted(
                LONG,
                lines(150, "      - {name: q%d, in: query, required: true, schema: {type: integer, format: int64}}"),
                LONG.substring(0, 900),
                lines(240, "        p%d: {type: string}"),
                IntStream.rangeClosed(1, 130).mapToObj(i -> "l" + i).collect(Collectors.joining(", ")),
                lines(130, "        l%d: {type: integer, format: int64}"),
                IntStream.rangeClosed(1, 3000).mapToObj(i -> "value-" + i).collect(Collectors.joining(", ")));
    }

    private static String lines(int count, String template) {
        return IntStream.rangeClosed(1, count).mapToObj(template::formatted).collect(Collectors.joining("\n"));
    }
}
