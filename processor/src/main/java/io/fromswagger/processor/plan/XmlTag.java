package io.fromswagger.processor.plan;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One element of a sample, being written: well-formed in whatever text it is given (XML 1.0, Namespaces in XML 1.0). */
final class XmlTag {

    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}._-]*");
    private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    /** What stands for an element that has no prefix. */
    private static final String DEFAULT = "";

    private final String name;
    private final Map<String, String> scope;
    private final StringBuilder attributes = new StringBuilder();
    private final StringBuilder content = new StringBuilder();

    private XmlTag(String name, Map<String, String> outer) {
        this.name = name;
        this.scope = new HashMap<>(outer);
    }

    /** @param outer the namespaces that are declared already, by their prefixes */
    static XmlTag of(String name, XmlSettings settings, Map<String, String> outer) throws Impossible {
        XmlTag tag = new XmlTag(qualified(name, settings.prefix()), outer);
        tag.declare(settings);
        return tag;
    }

    private static String qualified(String name, Optional<String> prefix) throws Impossible {
        for (String part : prefix.map(text -> new String[] {text, name}).orElse(new String[] {name})) {
            if (!NAME.matcher(part).matches()) {
                throw new Impossible("'" + part + "' is no name in XML");
            }
        }
        return prefix.map(text -> text + ":" + name).orElse(name);
    }

    private void declare(XmlSettings settings) throws Impossible {
        String prefix = settings.prefix().orElse(DEFAULT);
        Optional<String> namespace = settings.namespace();
        if (namespace.isEmpty() && !prefix.isEmpty() && !scope.containsKey(prefix)) {
            throw new Impossible("the prefix '" + prefix + "' has no namespace");
        }
        if (namespace.isPresent() && !namespace.get().equals(scope.get(prefix))) {
            String declaration = prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix;
            add(declaration, escaped(namespace.get(), true));
            scope.put(prefix, namespace.get());
        }
    }

    /** The namespaces that are declared within, by their prefixes. */
    Map<String, String> scope() {
        return Collections.unmodifiableMap(scope);
    }

    /** Has it say that it stands for null (XML Schema 1.0, 2.6.2). */
    void beNil() {
        if (!scope.containsKey("xsi")) {
            add("xmlns:xsi", SCHEMA_INSTANCE);
        }
        add("xsi:nil", "true");
    }

    /** One that is null is left out. */
    void addAttribute(String attribute, XmlSettings settings, @Nullable Object value) throws Impossible {
        if (settings.namespace().isPresent() && settings.prefix().isEmpty()) {
            throw new Impossible("the attribute '" + attribute + "' is of a namespace, but has no prefix");
        }
        declare(settings);
        String qualified = qualified(attribute, settings.prefix());
        if (value != null) {
            if ((" " + attributes).contains(" " + qualified + "=")) {
                throw new Impossible("it has two attributes '" + qualified + "'");
            }
            add(qualified, escaped(plain(value), true));
        }
    }

    void addText(@Nullable Object value) throws Impossible {
        content.append(escaped(plain(value), false));
    }

    void addCharacterData(@Nullable Object value) throws Impossible {
        String text = plain(value);
        escaped(text, false);
        content.append("<![CDATA[")
                .append(text.replace("]]>", "]]]]><![CDATA[>"))
                .append("]]>");
    }

    void addElement(String element) {
        content.append(element);
    }

    String text() {
        return content.isEmpty()
                ? "<" + name + attributes + "/>"
                : "<" + name + attributes + ">" + content + "</" + name + ">";
    }

    private void add(String attribute, String escaped) {
        attributes.append(' ').append(attribute).append("=\"").append(escaped).append('"');
    }

    private static String plain(@Nullable Object value) throws Impossible {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof String || value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        throw new Impossible("a text can't hold " + value);
    }

    /** Line ends would be read as others, in attributes as blanks (XML 1.0, 2.11 and 3.3.3). */
    private static String escaped(String text, boolean attribute) throws Impossible {
        StringBuilder escaped = new StringBuilder();
        for (int c : text.codePoints().toArray()) {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append(attribute ? "&quot;" : "\"");
                case '\r' -> escaped.append("&#13;");
                case '\n' -> escaped.append(attribute ? "&#10;" : "\n");
                case '\t' -> escaped.append(attribute ? "&#9;" : "\t");
                default -> {
                    if (c < ' ' || (c >= 0xD800 && c < 0xE000) || c == 0xFFFE || c == 0xFFFF) {
                        throw new Impossible("XML has no way to write the character " + c);
                    }
                    escaped.appendCodePoint(c);
                }
            }
        }
        return escaped.toString();
    }
}
