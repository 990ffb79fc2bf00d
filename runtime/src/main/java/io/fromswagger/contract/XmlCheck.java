package io.fromswagger.contract;

import io.fromswagger.json.Json;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Holds XML against a schema (OpenAPI, XML Object).
 *
 * <p>Where the schema leaves open which of several things a text is, XML doesn't say it either: then only what is certain
 * is held against it. A schema that is about no object and no array is about the text of the whole body.
 */
final class XmlCheck {

    private final SchemaCheck schemas;
    private final String check;

    /** @param check the name of the check that asks */
    XmlCheck(SchemaCheck schemas, String check) {
        this.schemas = schemas;
        this.check = check;
    }

    List<Violation> check(Element root, MediaTypeContract documented, SpecPlace place) {
        Json schema = documented.schema();
        SchemaTypes types = new SchemaTypes(schemas.library());
        if (!types.isObject(schema) && !types.isArray(schema)) {
            return List.of();
        }
        XmlValue read = XmlReader.read(root, schema, types);
        List<Violation> violations = new ArrayList<>();
        for (XmlValue.Fault fault : read.faults()) {
            violations.add(new Violation(
                    check,
                    Wording.path("$", fault.pointer()) + " " + fault.demand() + " (" + documented.pointer() + ")",
                    documented.pointer(),
                    place.line(),
                    fault.expected(),
                    fault.actual()));
        }
        violations.addAll(schemas.check(check, "$", schema, place.line(), read.value(), read::isSure));
        return violations;
    }
}
