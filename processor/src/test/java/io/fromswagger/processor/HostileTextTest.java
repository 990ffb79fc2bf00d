package io.fromswagger.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.GeneratedFrom;
import io.fromswagger.json.JsonEnum;
import io.fromswagger.json.JsonName;
import io.fromswagger.processor.compile.Compiled;
import io.fromswagger.processor.compile.Javac;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A document that tries to break out of every comment and literal: its words come back unchanged, as words. */
class HostileTextTest {

    private static final String HOSTILE =
            "*/ class Evil {} /* \\u002a/ \\u000a } static { } {@link x} <b>&amp; \"\"\" $L $S %s \u2028 \u202e ' \\\" ` é 漢";

    private static Compiled compiled;

    @BeforeAll
    static void compile() throws IOException {
        GoldenCase golden = new GoldenCase(Path.of("src/test/resources/cases/hostile"));
        compiled = Javac.compile(Generated.of(golden.document(), golden.name(), golden.isService())
                .sources());
        assertThat(compiled.complaints()).isEmpty();
    }

    @Test
    void no_class_comes_out_that_nobody_planned() {
        assertThat(compiled.classes().keySet())
                .isNotEmpty()
                .noneMatch(name -> name.endsWith(".Evil") || name.endsWith("$Evil"));
    }

    @Test
    void the_values_of_an_enum_are_the_document_s_own() throws ClassNotFoundException {
        Object[] constants = compiled.loader()
                .loadClass("com.acme.shop.model.EvilU002a$Known")
                .getEnumConstants();

        assertThat(Stream.of(constants).<Object>map(constant -> ((JsonEnum<?>) constant).value()))
                .containsExactly(HOSTILE, "*/", "\\u0022", "A; static { }");
    }

    @Test
    void the_names_of_properties_are_the_document_s_own() throws ClassNotFoundException {
        Class<?> type = compiled.loader().loadClass("com.acme.shop.model.Hostile");

        assertThat(type.getRecordComponents()[0].getAnnotation(JsonName.class).value())
                .isEqualTo(HOSTILE);
        assertThat(type.getAnnotation(GeneratedFrom.class).pointer()).isEqualTo("#/components/schemas/Hostile");
    }
}
