package io.fromswagger.processor.names;

import java.util.List;

/** Names that would be legal, but clash with what surrounds them in the generated code. */
final class ReservedNames {

    /** Types that the generated records and enums use by their simple name, a nested type, and names of devices. */
    static final List<String> TYPES = List.of(
            "Object",
            "String",
            "Override",
            "Integer",
            "Long",
            "Float",
            "Double",
            "Boolean",
            "Void",
            "Byte",
            "Record",
            "Enum",
            "Deprecated",
            "SuppressWarnings",
            "List",
            "Map",
            "UUID",
            "URI",
            "BigDecimal",
            "BigInteger",
            "LocalDate",
            "OffsetDateTime",
            "Consumer",
            "Generated",
            "GeneratedFrom",
            "Nullable",
            "Bytes",
            "Json",
            "JsonName",
            "JsonNullable",
            "JsonUnion",
            "JsonConst",
            "JsonArray",
            "JsonObject",
            "Additional",
            "Discriminator",
            "Other",
            "JsonEnum",
            "AlwaysPresent",
            "ObjectBuilder",
            "TypeOf",
            "Builder",
            "Known",
            "Unknown",
            "Aux",
            "Con",
            "Nul",
            "Prn");

    /** What a record can't name a component (JLS 8.10.1), and what the records and their builders declare themselves. */
    static final List<String> COMPONENTS = List.of(
            "clone",
            "finalize",
            "getClass",
            "hashCode",
            "notify",
            "notifyAll",
            "toString",
            "wait",
            "equals",
            "builder",
            "build",
            "set");

    /** Methods of client, fake and their base classes. */
    static final List<String> METHODS = List.of(
            "clone",
            "finalize",
            "getClass",
            "hashCode",
            "notify",
            "notifyAll",
            "toString",
            "wait",
            "equals",
            "withoutCredentials",
            "raw",
            "url",
            "isDown",
            "isBack",
            "api",
            "server",
            "answersByContract",
            "strictStubs",
            "proxyTo",
            "inOrder");

    /** Methods of the base of all hooks. */
    static final List<String> HOOKS = List.of(
            "clone",
            "finalize",
            "getClass",
            "hashCode",
            "notify",
            "notifyAll",
            "toString",
            "wait",
            "equals",
            "values",
            "knownDeviations");

    /** Methods of the base of all responses. */
    static final List<String> RESPONSE_METHODS = List.of(
            "clone",
            "finalize",
            "getClass",
            "hashCode",
            "notify",
            "notifyAll",
            "toString",
            "wait",
            "equals",
            "exchange",
            "status",
            "header",
            "bodyText",
            "expect",
            "expectStatus",
            "expectText",
            "expectBytes");

    /** What the generated methods call their own variables, and methods that the parameters' class inherits. */
    static final List<String> VARIABLES = List.of(
            "request",
            "parameters",
            "body",
            "contract",
            "api",
            "exchange",
            "clone",
            "finalize",
            "getClass",
            "hashCode",
            "notify",
            "notifyAll",
            "toString",
            "wait",
            "equals");

    private ReservedNames() {}

    /** The name, with an underscore if it is reserved. */
    static String free(String name, List<String> reserved) {
        return reserved.stream().anyMatch(name::equalsIgnoreCase) ? name + "_" : name;
    }
}
