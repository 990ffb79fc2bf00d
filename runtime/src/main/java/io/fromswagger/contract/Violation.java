package io.fromswagger.contract;

/**
 * A rule of the document that a request or a response broke.
 *
 * @param check the check's stable name, as Schemathesis calls it: {@code response_schema_conformance}
 * @param rule what must hold, in English, with the place in the document at its end
 * @param pointer that place, for example {@code #/components/schemas/Order/properties/total}
 * @param line its line in the document, or its nearest known ancestor's; 0 when unknown
 * @param expected the rule's demand in a word or two
 * @param actual what was there instead
 */
public record Violation(String check, String rule, String pointer, int line, String expected, String actual) {}
