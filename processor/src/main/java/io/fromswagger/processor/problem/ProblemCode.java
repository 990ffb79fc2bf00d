package io.fromswagger.processor.problem;

import java.util.EnumSet;
import java.util.Set;

/**
 * Every diagnostic that the processor can give.
 *
 * <p>The code is stable: users look it up and suppress by it, so a code is never reused for another meaning.
 */
public enum ProblemCode {
    SPEC_NOT_FOUND(
            "FS001",
            Severity.ERROR,
            "The document '%s' was not found.%s Searched: %s.",
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
    API_NAME_TAKEN(
            "FS004",
            Severity.ERROR,
            "The API name '%s' is already taken by '%s' in this package.",
            "Give one of the two a name of its own: @FromSwagger(spec = \"…\", name = \"…\")."),
    API_NAME_UNUSABLE(
            "FS005",
            Severity.ERROR,
            "The API name '%s' is not a Java identifier, so no package can have it.",
            "Use letters and digits, and begin with a letter: @FromSwagger(spec = \"…\", name = \"orders\")."),
    NOT_WRITTEN(
            "FS006",
            Severity.ERROR,
            "'%s' can't be written: %s.",
            "If you have a class of that name, rename it or give the API another name in @FromSwagger."),
    VERSION_UNSUPPORTED(
            "FS010",
            Severity.ERROR,
            "%s can't be read.",
            "Swagger 2.0, OpenAPI 3.0 and 3.1 can; OpenAPI 3.2 is read as 3.1."),
    KEY_REPEATED(
            "FS011",
            Severity.WARNING,
            "The key '%s' is given twice in one object; only the later one counts.",
            "Merge the two, or remove one."),
    DOCUMENT_DOUBTFUL(
            "FS012",
            Severity.WARNING,
            "The document departs from its specification: %s.",
            "What can't be understood is read as if it weren't there."),
    NO_OPERATIONS(
            "FS013",
            Severity.WARNING,
            "The document offers no operations, so there is nothing to test.",
            "Give it operations under 'paths'."),
    NOT_CARRIED_OVER(
            "FS014",
            Severity.NOTE,
            "The document has %s, which fromswagger does not look at yet.",
            "Nothing to do: everything else is read."),
    OPERATION_ID_MISSING(
            "FS020",
            Severity.WARNING,
            "%s has no operationId; its classes are named '%s' after method and path.",
            "Give it an operationId to choose the name yourself."),
    OPERATION_ID_REPEATED(
            "FS021",
            Severity.WARNING,
            "The operationId '%s' is taken by another operation; here it is read as '%s'.",
            "Give each operation an operationId of its own."),
    OPERATION_LEFT_OUT(
            "FS022",
            Severity.WARNING,
            "%s is left out: %s.",
            "Everything else is generated; mend this, and the operation comes back."),
    REFERENCE_DANGLING(
            "FS023",
            Severity.WARNING,
            "$ref '%s' is not defined.%s",
            "An operation that needs it is left out; within a named schema its place takes any value."),
    REFERENCE_CIRCULAR(
            "FS025",
            Severity.WARNING,
            "$ref '%s' leads back to itself.",
            "Let it refer to what is meant; until then nothing is known of it."),
    PATH_PARAMETER_UNDECLARED(
            "FS026",
            Severity.WARNING,
            "The path has '{%s}', but no parameter of that name is declared in '%s'; it is read as a string.",
            "Declare it: in: path, required: true."),
    PATH_PARAMETER_UNKNOWN(
            "FS027",
            Severity.WARNING,
            "The path parameter '%s' does not occur in '%s'; it is left out.%s",
            "Put it into the path, or remove it."),
    SECURITY_SCHEME_UNKNOWN(
            "FS028",
            Severity.WARNING,
            "The security scheme '%s' is not defined.%s",
            "Define it under the document's security schemes."),
    TYPE_UNKNOWN(
            "FS029",
            Severity.WARNING,
            "'%s' is not a type of JSON Schema; any type is accepted here.%s",
            "Use array, boolean, integer, null, number, object or string."),
    UNION_UNTYPED(
            "FS030",
            Severity.NOTE,
            "Several oneOf/anyOf hold at once here, which no one Java type says: it is Json.",
            "Nothing to do: samples and checks still follow the schema."),
    EXAMPLE_INVALID(
            "FS032",
            Severity.WARNING,
            "The example breaks its own schema and is not sent: %s.",
            "Mend the example, or the schema."),
    EXAMPLE_FORMAT(
            "FS033",
            Severity.WARNING,
            "What the document gives to be sent breaks a format of its own: %s.",
            "It is sent, and a test in which the service refuses it is pending: mend the value, or the format."),
    LINK_BROKEN(
            "FS034",
            Severity.WARNING,
            "The link '%s' can't be followed: %s",
            "Mend it as OpenAPI 3.1 has links (section 4.8.20), or remove it; until then no test follows it."),
    LINK_NOT_FOLLOWED(
            "FS035",
            Severity.NOTE,
            "The link '%s' is not followed by a test: %s.",
            "Nothing to do: the operations at its two ends have tests of their own."),
    ENUM_TOO_LARGE(
            "FS060",
            Severity.NOTE,
            "'%s' counts out %s values, more than anyone looks for by name: its Java type is that of the values.",
            "Nothing to do: samples and checks still follow the schema."),
    PROPERTY_NAME_TOO_LONG(
            "FS061",
            Severity.WARNING,
            "'%s' has a property whose name has %s characters; its Java type goes without it.",
            "Give it a name: samples and checks still follow the schema."),
    BODY_UNSUPPORTED(
            "FS040",
            Severity.WARNING,
            "%s takes a body of %s, but %s: its contract tests are pending.",
            "Give the document a legal example of it, or test it by hand, with the client."),
    NEGATIVE_CASES_CAPPED(
            "FS041",
            Severity.NOTE,
            "%s has more than %s illegal requests worth a test; only the first ones of each kind are generated.",
            "Nothing to do: they are taken in turns from the kinds, and in the document's order."),
    POSITIVE_CASES_CAPPED(
            "FS042",
            Severity.NOTE,
            "%s has more than %s legal requests worth a test beside its examples; only the first ones of each kind are"
                    + " generated.",
            "Nothing to do: an example in the document is always sent."),
    MEDIA_TYPE_NOT_SENT(
            "FS043",
            Severity.NOTE,
            "No test sends the %s that %s takes beside other media types: %s.",
            "Give it an example, here and wherever else it is taken; the other media types are tested."),
    REFERENCE_FILE_MISSING(
            "FS050",
            Severity.WARNING,
            "$ref '%s' leads to the file '%s', which is not there.%s",
            "An operation that needs it is left out; within a named schema its place takes any value."),
    REFERENCE_TO_NETWORK(
            "FS051",
            Severity.WARNING,
            "$ref '%s' leads to an address; fromswagger never opens one while compiling.",
            "Keep the document beside this one and refer to it by file; until then an operation that needs it is left out,"
                    + " and within a named schema its place takes any value."),
    REFERENCE_OUTSIDE(
            "FS052",
            Severity.WARNING,
            "$ref '%s' leads out of the folder that the document was found in, and was not opened.",
            "Refer to it by its way from this file, and if it has to lie elsewhere, allow its folder by"
                    + " -Afromswagger.refs=<folder>."),
    REFERENCE_UNREADABLE(
            "FS053",
            Severity.WARNING,
            "$ref '%s' can't be followed: %s can't be read: %s.",
            "Mend that file; until then an operation that needs it is left out, and within a named schema its place takes"
                    + " any value."),
    NEW_IN_3_2(
            "FS054",
            Severity.WARNING,
            "%s is new in OpenAPI 3.2, which is read as 3.1: it is ignored.",
            "Nothing to do: everything else is read."),
    SCHEMA_TOO_COSTLY(
            "FS055",
            Severity.WARNING,
            "With all that it refers to, the schema '%s' stands for more schemas than can be checked.",
            "Any value is accepted in its place. Let it refer to each schema once."),
    SPEC_TOO_LARGE(
            "FS056",
            Severity.ERROR,
            "The document is too large: %s.",
            "Split it into several, each for an API of its own, or give the compiler more memory (-Xmx)."),
    REFERENCE_TO_OTHER_VERSION(
            "FS057",
            Severity.WARNING,
            "$ref '%s' leads into a document of %s, which is read as this one is, as %s.",
            "Write both in one version; until then, what the versions say differently may be misread."),
    PATTERN_UNCHECKED(
            "FS080",
            Severity.WARNING,
            "This pattern is not checked: %s.",
            "Write it as both JavaScript and Java understand it; until then any text is accepted."),
    TYPE_TOO_LARGE(
            "FS081",
            Severity.NOTE,
            "This schema %s, which no Java type can say so that it is read: here, the type is Json.",
            "Nothing to do: samples and checks still follow the schema."),
    INTERNAL_ERROR(
            "FS999",
            Severity.ERROR,
            "fromswagger failed on this document: %s.",
            "This is a bug in fromswagger. Please report it with the document and the stack trace.");

    /** After these, all that the document says is tested; only names and Java types are other than one may think. */
    private static final Set<ProblemCode> NOTHING_LOST = EnumSet.of(
            OPERATION_ID_MISSING,
            OPERATION_ID_REPEATED,
            PATH_PARAMETER_UNDECLARED,
            UNION_UNTYPED,
            ENUM_TOO_LARGE,
            PROPERTY_NAME_TOO_LONG,
            TYPE_TOO_LARGE);

    /** These are about the contract tests of a service; a collaborator has none. */
    private static final Set<ProblemCode> TESTS_LOST = EnumSet.of(
            EXAMPLE_FORMAT,
            LINK_BROKEN,
            LINK_NOT_FOLLOWED,
            BODY_UNSUPPORTED,
            NEGATIVE_CASES_CAPPED,
            POSITIVE_CASES_CAPPED,
            MEDIA_TYPE_NOT_SENT);

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
    public String template() {
        return template;
    }

    /** What to do next. */
    public String hint() {
        return hint;
    }

    /** What is lost with it; as long as nobody says otherwise, something of the document. */
    public Loss loss() {
        if (severity == Severity.ERROR || NOTHING_LOST.contains(this)) {
            return Loss.NOTHING;
        }
        return TESTS_LOST.contains(this) ? Loss.TESTS : Loss.CONTENT;
    }

    /** What the results of a run have to tell as left out. */
    public enum Loss {
        /** All that was generated is whole, or nothing was generated. */
        NOTHING,
        /** A contract test that there would be. */
        TESTS,
        /** Something of the document that nobody looks at, or looks at less closely: tests, clients, or fakes. */
        CONTENT
    }

    /** Whether generation goes on, and whether the user has to do something. */
    public enum Severity {
        /** Nothing is written. */
        ERROR,
        /** Something of the document is lost; an error if the user asks for strictness. */
        WARNING,
        /** Worth knowing; nothing that the user could mend. */
        NOTE
    }
}
