package io.fromswagger.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.processor.compile.Compiled;
import io.fromswagger.processor.compile.Javac;
import io.fromswagger.processor.poet.GeneratedSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a change of a document does to the sample's tests: javac shows each place that no longer holds. */
class SampleContractChangeTest {

    private static final Path SAMPLE = Path.of("../sample-service/src");
    private static final Path TESTS = SAMPLE.resolve("test/java/com/acme/orders");

    @BeforeEach
    void the_sample_is_there() {
        assertThat(TESTS.resolve("PayOrderTest.java")).exists();
    }

    @Test
    void the_tests_compile_as_they_stand() throws IOException {
        Compiled compiled = compile("", "", "");

        assertThat(compiled.complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "payments, cardToken         , card          , PayOrderTest",
                "payments, createCharge      , chargeCard    , PayOrderTest",
                "payments, '402'             , '403'         , PayOrderTest",
                "orders  , giftNote          , giftMessage   , EditOrderTest",
                "orders  , listOrders        , findOrders    , ListOrdersTest",
            })
    void a_change_of_the_document_breaks_the_tests_that_relied_on_it(
            String document, String was, String is, String test) throws IOException {
        Compiled compiled = compile(document, was, is);

        assertThat(compiled.clean()).isFalse();
        assertThat(compiled.complaints()).contains(test + ".java", "cannot find symbol");
    }

    private static Compiled compile(String changed, String was, String is) throws IOException {
        List<GeneratedSource> sources = new ArrayList<>();
        for (String name : List.of("orders", "payments")) {
            String text = Files.readString(SAMPLE.resolve("main/resources/openapi/" + name + ".yaml"));
            String document = name.equals(changed) ? text.replace(was, is) : text;
            sources.addAll(Generated.of("com.acme.orders", document, name, name.equals("orders"))
                    .sources());
        }
        try (Stream<Path> tests = Files.list(TESTS)) {
            for (Path test : tests.filter(Files::isRegularFile).sorted().toList()) {
                String simpleName = test.getFileName().toString().replace(".java", "");
                sources.add(new GeneratedSource("com.acme.orders", simpleName, Files.readString(test)));
            }
        }
        return Javac.compile(sources);
    }
}
