package io.fromswagger.processor.poet;

import io.fromswagger.processor.plan.NamedType;
import io.fromswagger.processor.plan.NamedType.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the document says of generated types and their properties. */
final class TypeJavadoc {

    /** A default that is longer than this is for the document. */
    private static final int LONGEST_DEFAULT = 60;

    private TypeJavadoc() {}

    /** What a type means, or else where the document has it; the annotation says that too. */
    static Javadoc of(NamedType type) {
        Javadoc about = new Javadoc();
        type.description()
                .filter(words -> !words.isBlank())
                .ifPresent(words -> about.paragraph("%s", SpecText.prose(words)));
        if (type.key().endsWith("?input")) {
            return about.paragraph(
                    "%s as requests have it.", SpecText.code(type.pointer().pointer()));
        }
        return type.description().filter(words -> !words.isBlank()).isPresent()
                ? about
                : about.paragraph("%s", SpecText.code(type.pointer().pointer()));
    }

    /** Says of a component what its name doesn't. */
    static void describe(Javadoc about, Property property, String component) {
        Words words = Words.of(property, component);
        if (!words.prose().isEmpty()) {
            about.param(component, words.format(), words.prose().toArray(Prose[]::new));
        }
    }

    /** The same as a comment of its own. */
    static Optional<Javadoc> of(Property property, String component) {
        Words words = Words.of(property, component);
        return words.prose().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Javadoc().paragraph(words.format(), words.prose().toArray(Prose[]::new)));
    }

    private record Words(String format, List<Prose> prose) {

        static Words of(Property property, String component) {
            List<Prose> prose = new ArrayList<>();
            property.description().filter(text -> !text.isBlank()).ifPresent(text -> prose.add(SpecText.prose(text)));
            List<String> aside = new ArrayList<>();
            if (!component.equals(property.jsonName())) {
                aside.add("in the document %s");
                prose.add(SpecText.code(property.jsonName()));
            }
            property.defaultValue()
                    .map(JsonText::compact)
                    .filter(json -> json.length() <= LONGEST_DEFAULT)
                    .ifPresent(json -> {
                        aside.add("by default %s");
                        prose.add(SpecText.code(json));
                    });
            String asides = String.join(", ", aside);
            boolean described = prose.size() > aside.size();
            return new Words(described ? aside.isEmpty() ? "%s" : "%s (" + asides + ")" : asides, prose);
        }
    }
}
