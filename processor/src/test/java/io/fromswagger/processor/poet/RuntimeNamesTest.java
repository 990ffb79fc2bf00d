package io.fromswagger.processor.poet;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.palantir.javapoet.ClassName;
import java.lang.reflect.Field;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuntimeNamesTest {

    @ParameterizedTest
    @MethodSource("names")
    void every_name_that_generated_code_uses_exists(ClassName name) {
        assertThatCode(() -> Class.forName(name.reflectionName())).doesNotThrowAnyException();
    }

    static Stream<ClassName> names() {
        return Stream.of(RuntimeNames.class.getDeclaredFields())
                .filter(field -> field.getType() == ClassName.class)
                .map(RuntimeNamesTest::value);
    }

    private static ClassName value(Field field) {
        try {
            return (ClassName) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
