package io.fromswagger.processor.spec;

import io.fromswagger.processor.model.NamedSchema;
import io.fromswagger.processor.model.Schema;
import io.fromswagger.processor.problem.ProblemCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the schemas that have a name. Reading one may name others, which are read in turn. */
final class NamedSchemas {

    private NamedSchemas() {}

    static List<NamedSchema> read(Reading reading) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        Map<String, Map<String, Object>> schemas = new LinkedHashMap<>();
        Map<String, Node> next = reading.schemaNames().next();
        while (!next.isEmpty()) {
            nodes.putAll(next);
            next.forEach((name, node) -> schemas.put(
                    name,
                    XmlKeyword.named(node, reading.dialect(), reading.schemas().json(node))));
            next = reading.schemaNames().next();
        }
        EndlessSchemas endless = new EndlessSchemas(
                schemas,
                (from, to) -> reading.report(ProblemCode.REFERENCE_CIRCULAR, nodes.get(from), to),
                name -> reading.report(ProblemCode.SCHEMA_TOO_COSTLY, nodes.get(name), name));
        List<NamedSchema> named = new ArrayList<>();
        endless.cut().forEach((name, json) -> {
            Schema schema = new Schema(json, nodes.get(name).at());
            named.add(new NamedSchema(name, schema));
        });
        return named;
    }
}
