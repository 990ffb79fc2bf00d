package io.fromswagger.processor.spec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The schemas that a reference can name: those of the document, and those that it refers to at some other place.
 *
 * <p>A schema in another file is called what it is called there, or else as the file is: {@code common.yaml#/schemas/Error}
 * is {@code Error}, {@code Error.yaml} too; where the document has that name for a schema of its own, it is
 * {@code common_Error}. If all that the document's own {@code Problem} does is to refer to it, then {@code Problem} is its
 * name. Part of a schema is called after the way to it: {@code #/components/schemas/Pet/properties/name} is
 * {@code Pet_name}.
 */
final class SchemaNames {

    private static final Set<String> STRUCTURE = Set.of(
            "components",
            "definitions",
            "$defs",
            "schemas",
            "schema",
            "properties",
            "items",
            "paths",
            "content",
            "parameters");

    private final Reading reading;
    private final Map<String, Node> named = new LinkedHashMap<>();
    private final Map<String, String> namesByPointer = new HashMap<>();
    private int handedOut;

    SchemaNames(Reading reading) {
        this.reading = reading;
    }

    /** Takes the document's own names, before any other is given. */
    void takeOwn() {
        Optional<Node> container = reading.dialect().isSwagger()
                ? reading.root().get("definitions")
                : reading.root().get("components").flatMap(components -> components.get("schemas"));
        List<Node> own = container.map(Node::members).orElse(List.of());
        own.forEach(schema -> add(schema.key(), schema));
        own.forEach(this::adopt);
    }

    /** The first of the document's own schemas that does nothing but refer to another file gives its name to what is there. */
    private void adopt(Node own) {
        if (refersOnly(own) && !own.text("$ref").orElse("").startsWith("#")) {
            Optional<Node> target = reading.refs().followIfPossible(own);
            target.filter(schema -> !namesByPointer.containsKey(pointer(schema)))
                    .ifPresent(schema -> add(own.key(), schema));
        }
    }

    private boolean refersOnly(Node schema) {
        return schema.text("$ref").isPresent()
                && (schema.members().size() == 1 || !reading.dialect().allowsRefSiblings());
    }

    /** The schemas that were named since the last call; the document's own come first. */
    Map<String, Node> next() {
        Map<String, Node> next = new LinkedHashMap<>();
        List<String> names = new ArrayList<>(named.keySet());
        for (String name : names.subList(handedOut, names.size())) {
            next.put(name, named.get(name));
        }
        handedOut = names.size();
        return next;
    }

    /** The reference in the model's form, {@code #/$defs/Pet}; empty, and reported, if it leads nowhere. */
    Optional<String> definition(String ref, Node where) {
        if (!ref.contains("#") && named.containsKey(ref)) {
            return Optional.of(definition(ref));
        }
        Optional<Node> target =
                bareName(ref, where).or(() -> reading.refs().find(ref, where)).flatMap(this::end);
        return target.map(schema -> definition(nameOf(schema)));
    }

    /** A discriminator may give a schema's name in place of a reference; it is one of the document that it stands in. */
    private Optional<Node> bareName(String name, Node where) {
        return name.contains("#") || name.contains("/") || name.contains(".")
                ? Optional.empty()
                : reading.documents()
                        .of(where)
                        .root()
                        .get("components")
                        .flatMap(components -> components.get("schemas"))
                        .flatMap(schemas -> schemas.get(name));
    }

    /** Behind entries of other files that only refer further: one schema has one name. */
    private Optional<Node> end(Node schema) {
        boolean passedOn = refersOnly(schema) && !namesByPointer.containsKey(pointer(schema));
        return passedOn ? reading.refs().follow(schema) : Optional.of(schema);
    }

    private static String definition(String name) {
        return "#/$defs/" + Trail.escaped(name);
    }

    private static String pointer(Node schema) {
        return schema.trail().pointer();
    }

    private String nameOf(Node schema) {
        String known = namesByPointer.get(pointer(schema));
        return known != null ? known : add(unique(schema), schema);
    }

    private String add(String name, Node schema) {
        named.put(name, schema);
        namesByPointer.put(pointer(schema), name);
        return name;
    }

    private String unique(Node schema) {
        String file = file(schema);
        String wanted = wanted(schema, file);
        if (named.containsKey(wanted) && !file.isEmpty() && !wanted.equals(file)) {
            wanted = file + "_" + wanted;
        }
        String unique = wanted;
        for (int i = 2; named.containsKey(unique); i++) {
            unique = wanted + i;
        }
        return unique;
    }

    private static String wanted(Node schema, String file) {
        List<String> telling = new ArrayList<>(Refs.tokens(pointer(schema)));
        telling.removeIf(STRUCTURE::contains);
        if (!file.isEmpty()) {
            telling.removeIf(token -> token.contains("/"));
        }
        if (telling.isEmpty()) {
            return file.isEmpty() ? "Document" : file;
        }
        return String.join("_", telling);
    }

    /** The name of a file without its ending, or of its folder where that tells more; nothing for the first document. */
    private static String file(Node schema) {
        String path = schema.at().document();
        String name = path.substring(path.lastIndexOf('/') + 1);
        String stem = name.lastIndexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
        String folder = path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
        return stem.equals("index") && !folder.isEmpty() ? folder.substring(folder.lastIndexOf('/') + 1) : stem;
    }
}
