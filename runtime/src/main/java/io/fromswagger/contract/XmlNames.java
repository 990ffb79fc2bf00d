package io.fromswagger.contract;

import io.fromswagger.json.Json;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.w3c.dom.Node;

/**
 * What a schema says of the XML node that it is about (OpenAPI 3.2, XML Object; the contract has the older words as node types).
 *
 * @param names the node may have, without a prefix; empty where the document leaves the name open
 * @param namespace empty where the document says none
 * @param nodeType {@code element}, {@code attribute}, {@code text}, {@code cdata} or {@code none}; empty where the document
 *     doesn't say: an element then, and nothing for an array
 */
record XmlNames(Set<String> names, Optional<String> namespace, Optional<String> nodeType) {

    /**
     * Those of a property, or of an array's items.
     *
     * @param inferred what the node is called where the document doesn't say; where only the schema says that is referred
     *     to, the node may have either name: versions of OpenAPI differ, and so do libraries
     */
    static XmlNames of(Json schema, Set<String> inferred, SchemaTypes types) {
        List<Json> own = own(schema, types);
        List<Json> all =
                types.parts(schema).stream().map(part -> part.get("xml")).toList();
        Set<String> names = new TreeSet<>();
        if (schema.get("xml").get("name").isString()) {
            names.add(schema.get("xml").get("name").asString());
        } else {
            names.addAll(inferred);
            all.stream().map(xml -> xml.get("name")).filter(Json::isString).forEach(name -> names.add(name.asString()));
        }
        return new XmlNames(
                names, first(own, "namespace"), first(own, "nodeType").or(() -> first(all, "nodeType")));
    }

    /** Those of a root: what the schema says that it has or is referred to; of the names of what it is combined of, none counts. */
    static XmlNames ofRoot(Json schema, SchemaTypes types) {
        List<Json> own = own(schema, types);
        return new XmlNames(
                first(own, "name").map(Set::of).orElse(Set.of()), first(own, "namespace"), first(own, "nodeType"));
    }

    /** Of the schema itself, and of the one that it refers to. */
    private static List<Json> own(Json schema, SchemaTypes types) {
        return Stream.concat(Stream.of(schema), types.parts(schema).stream().limit(1))
                .map(part -> part.get("xml"))
                .toList();
    }

    private static Optional<String> first(List<Json> settings, String key) {
        return settings.stream()
                .map(xml -> xml.get(key))
                .filter(Json::isString)
                .map(Json::asString)
                .findFirst();
    }

    boolean is(String type) {
        return nodeType.filter(type::equals).isPresent();
    }

    boolean isText() {
        return is("text") || is("cdata");
    }

    /** Whether the node is called so, wherever its name is from. */
    boolean names(Node node) {
        return names.contains(node.getLocalName());
    }
}
