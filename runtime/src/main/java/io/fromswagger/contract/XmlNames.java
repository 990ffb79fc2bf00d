package io.fromswagger.contract;

import io.fromswagger.json.Json;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
        Json own = schema.get("xml");
        List<Json> all =
                types.parts(schema).stream().map(part -> part.get("xml")).toList();
        Set<String> names = new TreeSet<>();
        if (own.get("name").isString()) {
            names.add(own.get("name").asString());
        } else {
            names.addAll(inferred);
            all.stream().map(xml -> xml.get("name")).filter(Json::isString).forEach(name -> names.add(name.asString()));
        }
        return new XmlNames(names, text(own, all, "namespace"), text(own, all, "nodeType"));
    }

    private static Optional<String> text(Json own, List<Json> all, String key) {
        return own.get(key).isString()
                ? Optional.of(own.get(key).asString())
                : all.stream()
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
