package io.fromswagger.processor.poet;

import io.fromswagger.processor.plan.NamedType;
import io.fromswagger.processor.plan.NamedType.Property;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the document says of a generated type and its properties; of a property, as much as fits a line. */
final class TypeJavadoc {

    /** A default that is longer than this is for the document. */
    private static final int LONGEST_DEFAULT = 60;

    private static final int LEAST_ROOM = 30;
    private static final int INDENT = 4;

    private final NamedType type;
    private final int indent;

    TypeJavadoc(Writing writing, NamedType type) {
        this.type = type;
        this.indent = INDENT * (writing.names().type(type.key()).simpleNames().size() - 1);
    }

    /** What the type means; where the document has it is said by an annotation. */
    Javadoc about() {
        Javadoc about = new Javadoc(indent);
        type.description()
                .filter(words -> !words.isBlank())
                .ifPresent(words -> about.paragraph("%s", SpecText.prose(words)));
        return type.key().endsWith("?input") ? about.paragraph("As requests have it.") : about;
    }

    /** The same of a record: of its components, what their names don't say. */
    Javadoc about(Map<String, Property> components) {
        Javadoc about = about();
        components.forEach((component, property) -> {
            Words words = Words.of(property, component, about.width() - "@param ".length() - component.length() - 1);
            if (!words.prose().isEmpty()) {
                about.param(component, words.format(), words.prose().toArray(Prose[]::new));
            }
        });
        return about;
    }

    /** The same of a property, as a comment of its own. */
    Optional<Javadoc> of(Property property, String component) {
        Javadoc about = new Javadoc(indent + INDENT);
        Words words = Words.of(property, component, about.width() - "/** */".length());
        return words.prose().isEmpty()
                ? Optional.empty()
                : Optional.of(about.paragraph(words.format(), words.prose().toArray(Prose[]::new)));
    }

    private record Words(String format, List<Prose> prose) {

        /** What the document calls it, what it means, and its default: each as far as there is something to say. */
        static Words of(Property property, String component, int width) {
            List<Prose> name =
                    component.equals(property.jsonName()) ? List.of() : List.of(SpecText.code(property.jsonName()));
            List<Prose> byDefault = property
                    .defaultValue()
                    .map(JsonText::compact)
                    .filter(json -> json.length() <= LONGEST_DEFAULT)
                    .map(SpecText::code)
                    .stream()
                    .toList();
            int taken = length(name)
                    + (name.isEmpty() ? 0 : ": ".length())
                    + length(byDefault)
                    + (byDefault.isEmpty() ? 0 : " (by default )".length());
            List<Prose> description = property
                    .description()
                    .filter(text -> !text.isBlank())
                    .map(text -> SpecText.prose(text, Math.max(LEAST_ROOM, width - taken)))
                    .stream()
                    .toList();
            List<Prose> all = new ArrayList<>(name);
            all.addAll(description);
            all.addAll(byDefault);
            boolean alone = byDefault.size() == all.size();
            return new Words(
                    String.join(": ", Collections.nCopies(all.size() - byDefault.size(), "%s"))
                            + (byDefault.isEmpty() ? "" : alone ? "by default %s" : " (by default %s)"),
                    all);
        }

        private static int length(List<Prose> prose) {
            return prose.stream().mapToInt(words -> words.text().length()).sum();
        }
    }
}
