package io.fromswagger.contract;

/** The names of the checks; those of responses are Schemathesis' own, so that users of both can compare. */
public final class Checks {

    public static final String NOT_A_SERVER_ERROR = "not_a_server_error";
    public static final String STATUS_CODE_CONFORMANCE = "status_code_conformance";
    public static final String CONTENT_TYPE_CONFORMANCE = "content_type_conformance";
    public static final String RESPONSE_HEADERS_CONFORMANCE = "response_headers_conformance";
    public static final String RESPONSE_SCHEMA_CONFORMANCE = "response_schema_conformance";
    public static final String REQUEST_PARAMETERS_CONFORMANCE = "request_parameters_conformance";
    public static final String REQUEST_BODY_CONFORMANCE = "request_body_conformance";

    private Checks() {}
}
