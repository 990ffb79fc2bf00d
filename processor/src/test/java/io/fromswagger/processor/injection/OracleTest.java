package io.fromswagger.processor.injection;

import static org.assertj.core.api.Assertions.assertThat;

import io.fromswagger.processor.poet.CleanEmitters;
import io.fromswagger.processor.poet.GeneratedSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The judge is judged: who lets a document's words through is caught, who doesn't is left alone. */
class OracleTest {

    private static final Map<String, UnaryOperator<String>> CARELESS = careless();

    private static Map<String, UnaryOperator<String>> careless() {
        Map<String, UnaryOperator<String>> emitters = new LinkedHashMap<>();
        emitters.put("Javadoc as it is", text -> "/** " + text + " */\nclass A {}");
        emitters.put(
                "Javadoc whose end is escaped, but not in Unicode",
                text -> "/** " + text.replace("*/", "*&#47;") + " */\nclass A {}");
        emitters.put(
                "Javadoc without HTML and ends of comments, but with tags",
                text -> "/** " + text.replace("*/", "").replace("\\", "").replace("<", "&lt;") + " */\nclass A {}");
        emitters.put(
                "Javadoc with tags at the begin of a line",
                text -> "/**\n * " + text.replace("*/", "").replace("\\", "").replaceAll("[{<]", "")
                        + "\n */\nclass A {}");
        emitters.put("line comment", text -> "// " + text + "\nclass A {}");
        emitters.put("line comment without line feeds", text -> "// " + text.replaceAll("\\R", " ") + "\nclass A {}");
        emitters.put("block comment in a method", text -> "class A { void a() { /* " + text + " */ } }");
        emitters.put("literal as it is", text -> "class A { String a = \"" + text + "\"; }");
        emitters.put(
                "literal with escaped quotes only",
                text -> "class A { String a = \"" + text.replace("\"", "\\\"") + "\"; }");
        emitters.put(
                "literal with escaped quotes and line feeds, but not backslashes",
                text -> "class A { String a = \"" + text.replace("\"", "\\\"").replace("\n", "\\n") + "\"; }");
        emitters.put("text block", text -> "class A { String a = \"\"\"\n" + text + "\"\"\"; }");
        emitters.put(
                "text block with escaped backslashes",
                text -> "class A { String a = \"\"\"\n" + text.replace("\\", "\\\\") + "\"\"\"; }");
        emitters.put("annotation", text -> "@SuppressWarnings(\"" + text.replace("\\", "") + "\")\nclass A {}");
        emitters.put("name of a class", text -> "class " + text + " {}");
        emitters.put("constant of an enum", text -> "enum A { " + text + " }");
        emitters.put("constant of an enum, spaces replaced", text -> "enum A { " + text.replace(' ', '\t') + " }");
        emitters.put("name of a method", text -> "class A { void " + text + "() {} }");
        emitters.put("initial value", text -> "class A { Object a = " + text + "; }");
        emitters.put("type", text -> "class A { " + text + " a; }");
        emitters.put(
                "type, if it looks like one",
                text -> "class A { " + (text.matches("[\\w.]+") ? text : "Object") + " a; }");
        emitters.put("import", text -> text.matches("[\\w.]+") ? "import " + text + ";\nclass A {}" : "class A {}");
        emitters.put("format", text -> "class A { Object a = " + "%s".replace("%s", text) + "; }");
        return emitters;
    }

    static Stream<String> careless_emitters() {
        return CARELESS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("careless_emitters")
    void a_careless_emitter_is_caught(String name) {
        assertThat(suspicious(CARELESS.getOrDefault(name, text -> text))).isNotEmpty();
    }

    static Stream<String> careful_emitters() {
        return CleanEmitters.ALL.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("careful_emitters")
    void a_careful_emitter_is_left_alone(String name) {
        assertThat(suspicious(CleanEmitters.ALL.getOrDefault(name, text -> "missing " + name)))
                .isEmpty();
    }

    private static List<String> suspicious(UnaryOperator<String> emitter) {
        List<Payload> payloads = Payload.all().stream()
                .filter(payload -> payload.text().length() < 1_000)
                .toList();
        Oracle oracle = new Oracle(shape(emitter, Stream.of("harmless", "<two words>")));
        return oracle.differences(
                shape(emitter, payloads.stream().map(Payload::text)),
                shape(emitter, payloads.stream().map(Payload::twin)));
    }

    private static JavaShape shape(UnaryOperator<String> emitter, Stream<String> texts) {
        return JavaShape.of(
                texts.map(text -> new GeneratedSource("com.acme", "A", "package com.acme;\n" + emitter.apply(text)))
                        .toList());
    }
}
