package io.fromswagger.contract;

/** The names of the checks; those of responses are Schemathesis' own, so that users of both can compare. */
public final class Checks {

    /** A 5xx that the document does not ask for by its code or range. */
    public static final String NOT_A_SERVER_ERROR = "not_a_server_error";

    /** A status that the document knows. */
    public static final String STATUS_CODE_CONFORMANCE = "status_code_conformance";

    /** A body of a kind that the document knows. */
    public static final String CONTENT_TYPE_CONFORMANCE = "content_type_conformance";

    /** Headers as documented. */
    public static final String RESPONSE_HEADERS_CONFORMANCE = "response_headers_conformance";

    /** A body as documented, and none where HTTP allows none. */
    public static final String RESPONSE_SCHEMA_CONFORMANCE = "response_schema_conformance";

    /** Parameters as documented. */
    public static final String REQUEST_PARAMETERS_CONFORMANCE = "request_parameters_conformance";

    /** A request's body as documented. */
    public static final String REQUEST_BODY_CONFORMANCE = "request_body_conformance";

    /** A credential as documented. */
    public static final String REQUEST_SECURITY = "request_security";

    /** An illegal request that was refused. */
    public static final String NEGATIVE_DATA_REJECTION = "negative_data_rejection";

    /** An answer in the time that the person who runs the tests allows. */
    public static final String MAX_RESPONSE_TIME = "max_response_time";

    /** What a test needs before it can be about anything. */
    public static final String SET_UP = "set_up";

    /** A method that the document doesn't have for a path is refused with 405, and {@code Allow}. */
    public static final String UNSUPPORTED_METHOD = "unsupported_method";

    /** A caller without credentials, or with wrong ones, is sent away. */
    public static final String IGNORED_AUTH = "ignored_auth";

    /** What a service was given, it shows; what it was told to forget, it doesn't. */
    public static final String ROUND_TRIP = "round_trip";

    /** What was created is listed. */
    public static final String LISTING = "listing";

    /** What was deleted is gone. */
    public static final String USE_AFTER_FREE = "use_after_free";

    private Checks() {}
}
