package io.fromswagger.processor.poet;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.processor.model.Parameter;
import io.fromswagger.processor.model.Parameter.In;
import io.fromswagger.processor.model.Schema;
import io.fromswagger.processor.model.SpecPointer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of OpenAPI 3.1, section 4.8.12.4, in the form that REST Assured is given. */
class ParameterTextTest {

    private static final List<String> LIST = List.of("blue", "black");
    private static final Map<String, Object> OBJECT = object();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "QUERY ; form           ; true  ; color=[blue, black]",
                "QUERY ; form           ; false ; color=[blue,black]",
                "QUERY ; spaceDelimited ; false ; color=[blue black]",
                "QUERY ; pipeDelimited  ; false ; color=[blue|black]",
                "COOKIE; form           ; true  ; color=[blue,black]",
                "HEADER; simple         ; false ; color=[blue,black]",
                "PATH  ; simple         ; false ; color=[blue,black]",
                "PATH  ; label          ; true  ; color=[.blue.black]",
                "PATH  ; label          ; false ; color=[.blue,black]",
                "PATH  ; matrix         ; true  ; `color=[;color=blue;color=black]`",
                "PATH  ; matrix         ; false ; `color=[;color=blue,black]`",
                "QUERY ; json           ; false ; color=[[\"blue\",\"black\"]]"
            })
    void a_list_in_its_style(In in, String style, boolean explode, String expected) {
        assertThat(text(in, style, explode, LIST)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "QUERY ; form       ; true  ; R=[100] G=[200]",
                "QUERY ; form       ; false ; color=[R,100,G,200]",
                "QUERY ; deepObject ; true  ; color[R]=[100] color[G]=[200]",
                "HEADER; simple     ; false ; color=[R,100,G,200]",
                "HEADER; simple     ; true  ; color=[R=100,G=200]",
                "PATH  ; label      ; true  ; color=[.R=100.G=200]",
                "PATH  ; matrix     ; true  ; `color=[;R=100;G=200]`",
                "PATH  ; matrix     ; false ; `color=[;color=R,100,G,200]`"
            })
    void an_object_in_its_style(In in, String style, boolean explode, String expected) {
        assertThat(text(in, style, explode, OBJECT)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "QUERY ; form   ; true  ; color=[blue]",
                "PATH  ; label  ; false ; color=[.blue]",
                "PATH  ; matrix ; false ; `color=[;color=blue]`"
            })
    void a_single_value_in_its_style(In in, String style, boolean explode, String expected) {
        assertThat(text(in, style, explode, "blue")).isEqualTo(expected);
    }

    private static String text(In in, String style, boolean explode, Object value) {
        Schema schema = new Schema(Map.of(), SpecPointer.ROOT);
        Parameter parameter = new Parameter(
                "color", in, true, false, style, explode, schema, Optional.empty(), List.of(), SpecPointer.ROOT);
        return String.join(
                " ",
                ParameterText.of(parameter, value).stream()
                        .map(pair -> pair.name() + "=" + pair.values())
                        .toList());
    }

    private static Map<String, Object> object() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("R", 100);
        object.put("G", 200);
        return object;
    }
}
