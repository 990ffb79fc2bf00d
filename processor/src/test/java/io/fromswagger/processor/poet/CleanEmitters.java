package io.fromswagger.processor.poet;

import io.fromswagger.processor.names.JavaIdentifiers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Sources with a document's words in each place where our writers put them. */
public final class CleanEmitters {

    /** By the place, a small source with a text in it. */
    public static final Map<String, UnaryOperator<String>> ALL = all();

    private CleanEmitters() {}

    private static Map<String, UnaryOperator<String>> all() {
        Map<String, UnaryOperator<String>> emitters = new LinkedHashMap<>();
        emitters.put("prose", text -> "/** " + javadoc(SpecText.prose(text)) + " */\nclass A {}");
        emitters.put("code", text -> "/** " + javadoc(SpecText.code(text)) + " */\nclass A {}");
        emitters.put("comment", text -> "// " + SpecText.comment(text) + "\nclass A {}");
        emitters.put("literal", text -> "class A { String a = " + SpecText.literal(text) + "; }");
        emitters.put("expression", text -> "class A { String a = " + SpecText.expression(text) + "; }");
        emitters.put("sentence", text -> "class A { String a = " + SpecText.sentence(text, 80) + "; }");
        emitters.put("body", text -> "class A { String a = " + SpecText.body(text) + "; }");
        emitters.put("JSON", text -> "class A { String a = " + SpecText.json(Map.of(text, text)) + "; }");
        emitters.put("annotation", text -> "@SuppressWarnings(" + SpecText.displayName("200", text) + ")\nclass A {}");
        emitters.put("name of a class", text -> "class " + JavaIdentifiers.pascalCase(text) + " {}");
        emitters.put("name of a method", text -> "class A { void " + JavaIdentifiers.camelCase(text) + "() {} }");
        emitters.put("name of a constant", text -> "enum A { " + JavaIdentifiers.upperSnakeCase(text) + " }");
        return emitters;
    }

    private static String javadoc(Prose words) {
        return new Javadoc().paragraph("%s", words).text();
    }
}
