package io.fromswagger.processor.problem;

/**
 * Every diagnostic that the processor can give.
 *
 * <p>The code is stable: users look it up and suppress by it, so a code is never reused for another meaning.
 */
public enum ProblemCode {
    SPEC_NOT_FOUND(
            "FS001",
            Severity.ERROR,
            "The document '%s' was not found. Searched: %s.",
            "Check the path in @FromSwagger, or pass -Afromswagger.specDir=<folder>."),
    SPEC_UNREADABLE(
            "FS002",
            Severity.ERROR,
            "The document can't be read: %s.",
            "Open it in an editor that checks YAML or JSON, and mend this place."),
    NOT_A_PACKAGE(
            "FS003",
            Severity.ERROR,
            "@FromSwagger stands on %s, but only a package can carry it.",
            "Move it to the package-info.java of the package that holds your tests."),
    OPERATION_ID_MISSING(
            "FS020",
            Severity.WARNING,
            "%s has no operationId; its classes are named '%s' after method and path.",
            "Give it an operationId to choose the name yourself."),
    UNION_UNTYPED(
            "FS030",
            Severity.WARNING,
            "oneOf/anyOf is not typed yet: its Java type is Json.",
            "Nothing to do: samples and checks still follow the schema."),
    TYPE_TOO_LARGE(
            "FS031",
            Severity.WARNING,
            "'%s' has %s properties, more than a Java record can hold: its Java type is Map<String, Json>.",
            "Nothing to do: samples and checks still follow the schema."),
    EXAMPLE_INVALID(
            "FS032",
            Severity.WARNING,
            "The example breaks its own schema and is not sent: %s.",
            "Mend the example, or the schema."),
    BODY_UNSUPPORTED(
            "FS040",
            Severity.WARNING,
            "%s takes a body of %s, which contract tests can't write yet: its tests are pending.",
            "Test it by hand, with the client's raw request."),
    NEGATIVE_CASES_CAPPED(
            "FS041",
            Severity.WARNING,
            "%s has %s illegal requests worth a test; only the first %s are generated.",
            "Nothing to do: the order is that of the document."),
    INTERNAL_ERROR(
            "FS999",
            Severity.ERROR,
            "fromswagger failed on this document: %s.",
            "This is a bug in fromswagger. Please report it with the document and the stack trace above.");

    private final String id;
    private final Severity severity;
    private final String template;
    private final String hint;

    ProblemCode(String id, Severity severity, String template, String hint) {
        this.id = id;
        this.severity = severity;
        this.template = template;
        this.hint = hint;
    }

    /** The stable code, such as {@code FS001}. */
    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }

    /** What is wrong, with a {@code %s} for each argument of the problem. */
    String template() {
        return template;
    }

    /** What to do next. */
    public String hint() {
        return hint;
    }

    /** Whether generation goes on. */
    public enum Severity {
        ERROR,
        WARNING
    }
}
