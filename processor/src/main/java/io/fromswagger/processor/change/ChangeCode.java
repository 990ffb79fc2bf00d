package io.fromswagger.processor.change;

import java.util.EnumSet;
import java.util.Set;

/**
 * Every kind of change that the check knows.
 *
 * <p>The code is stable: users look it up, so it is never used for another meaning.
 */
enum ChangeCode {
    OPERATION_REMOVED("CH101", "Call what replaces it, or ask for it to be kept."),
    PATH_CHANGED("CH102", "Call it by its new path; the new document's client and fake do."),
    METHOD_CHANGED("CH103", "Call it by its new method; the new document's client and fake do."),
    BASE_PATH_CHANGED("CH104", "Configure the address that the new document gives."),
    SECURITY_CHANGED("CH105", "Send the credentials that the new document asks for."),
    PARAMETER_REMOVED("CH201", "Do without it: it may be ignored or refused from now on."),
    PARAMETER_REQUIRED("CH202", "Send it in every request."),
    PARAMETER_MOVED("CH203", "Send it where the new document has it."),
    PARAMETER_STYLE("CH204", "Write its value as the new document says."),
    BODY_REMOVED("CH301", "Send none: it may be ignored or refused from now on."),
    BODY_REQUIRED("CH302", "Send a body in every request."),
    REQUEST_TYPE_REMOVED("CH303", "Send one of the media types that are left."),
    FIELD_ENCODING("CH304", "Write the field as the new document says."),
    STATUS_REMOVED("CH401", "Handle the statuses that are left; no test may count on this one."),
    RESPONSE_TYPE_REMOVED("CH402", "Read one of the media types that are left."),
    HEADER_REMOVED("CH403", "Do without it."),
    HEADER_OPTIONAL("CH404", "Cope with an answer that lacks it."),
    PROPERTY_REMOVED("CH501", "Do without it: it may be ignored or refused from now on.", "Do without it."),
    PROPERTY_REQUIRED("CH502", "Send it in every request.", "Let the fake answer it, as the real one always will."),
    PROPERTY_OPTIONAL("CH503", "", "Cope with an answer that lacks it."),
    TYPE_CHANGED("CH504", "Send the new type.", "Read the new type."),
    VALUES_CHANGED(
            "CH505", "Send one of the values that are left.", "Handle the new values; count on none that is gone."),
    NULL_CHANGED(
            "CH506", "Send a value, or leave it out.", "Handle null where it may come, and count on it nowhere else."),
    BOUND_CHANGED("CH507", "Keep to the new bound.", "Handle values up to the new bound; count on none beyond it."),
    PATTERN_CHANGED("CH508", "Send what the new pattern matches.", "Handle what the new pattern matches."),
    FORMAT_CHANGED("CH509", "Send the new format.", "Read the new format."),
    UNDECLARED_CHANGED("CH510", "Send declared properties only.", "Do without what is not declared."),
    ALTERNATIVE_CHANGED("CH511", "Send one of the alternatives that are left.", "Handle the new alternative."),
    RULE_CHANGED(
            "CH512",
            "Compare the two places: this rule is not weighed.",
            "Compare the two places: this rule is not weighed."),
    OPERATION_RENAMED(
            "CH901", Effect.SOURCE, "Compile, and rename the method in the tests; nothing changes on the wire."),
    PATH_PARAMETER_RENAMED("CH902", Effect.SOURCE, "Compile; nothing changes on the wire."),
    TYPE_RENAMED("CH903", Effect.SOURCE, "Compile, and rename the type in the tests; nothing changes on the wire."),
    STATUS_COVERED("CH904", Effect.SOURCE, "Compile, and expect the status by its range; it is still documented."),
    SCHEME_RENAMED("CH905", Effect.SOURCE, "Give the credentials under the new name; nothing changes on the wire.");

    private static final Set<ChangeCode> ABOUT_VALUES = EnumSet.range(TYPE_CHANGED, FORMAT_CHANGED);

    /** What a change does to who uses what it changes. */
    enum Effect {
        /** A request may be refused, or an answer not be understood. */
        BREAKS,
        /** Only names in the generated Java change. */
        SOURCE
    }

    private final String id;
    private final Effect effect;
    private final String ofRequest;
    private final String ofResponse;

    ChangeCode(String id, String next) {
        this(id, Effect.BREAKS, next, next);
    }

    ChangeCode(String id, String ofRequest, String ofResponse) {
        this(id, Effect.BREAKS, ofRequest, ofResponse);
    }

    ChangeCode(String id, Effect effect, String next) {
        this(id, effect, next, next);
    }

    ChangeCode(String id, Effect effect, String ofRequest, String ofResponse) {
        this.id = id;
        this.effect = effect;
        this.ofRequest = ofRequest;
        this.ofResponse = ofResponse;
    }

    /** The stable code, such as {@code CH101}. */
    String id() {
        return id;
    }

    Effect effect() {
        return effect;
    }

    /** Whether some values are still good, and others not any more. */
    boolean isAboutValues() {
        return ABOUT_VALUES.contains(this);
    }

    /** What to do next. */
    String next(Way way) {
        return way == Way.REQUEST ? ofRequest : ofResponse;
    }
}
