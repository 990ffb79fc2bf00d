package io.fromswagger.bench.faults;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every fault there is, and what of the catalogue the orders document has no place for. */
final class Catalogue {

    private Catalogue() {}

    static List<Mutant> all() {
        var all = new ArrayList<Mutant>();
        all.addAll(StatusFaults.all());
        all.addAll(SchemaFaults.all());
        all.addAll(ValueFaults.all());
        all.addAll(MessageFaults.all());
        all.addAll(RequestFaults.all());
        all.addAll(RefusalFaults.all());
        all.addAll(AuthFaults.all());
        all.addAll(StateFaults.all());
        all.addAll(Equivalents.all());
        return List.copyOf(all);
    }

    /** Parts of the catalogue, and why the orders document has none of it. */
    static Map<String, String> notApplicable() {
        var reasons = new LinkedHashMap<String, String>();
        reasons.put("S6 (extra property)", "no schema of a response says additionalProperties: false");
        reasons.put("S8 email, uri, byte", "no response has such a format");
        reasons.put("S9 multipleOf, minItems, uniqueItems", "no schema of a response has them");
        reasons.put("S10 (oneOf, allOf, discriminator)", "no schema composes others");
        reasons.put(
                "S12 charset dropped", "JSON has no charset parameter (RFC 8259, section 11), and none is documented");
        reasons.put("S13 ETag, X-Rate-Limit, Retry-After", "the only headers are Location and WWW-Authenticate (A2)");
        reasons.put("S15 writeOnly, readOnly", "no property is either");
        reasons.put("R4 missing query parameter or header", "no query parameter is required, and there is no header");
        reasons.put("R6 Accept ignored", "no operation documents 406");
        reasons.put("A1 expired, wrong scope", "the token is opaque and has no scopes");
        reasons.put("B4 next repeated", "there is no next link; offset takes its place");
        return reasons;
    }
}
