package io.fromswagger.report;

/** What makes a case the same one in two runs, though its title or its place changed. */
record CaseKey(String api, String operation, String id) {

    static CaseKey of(ApiReport api, OperationReport operation, CaseReport each) {
        return new CaseKey(api.name(), operation.id(), each.id());
    }

    /** What {@link #text()} wrote. */
    static CaseKey read(String text) {
        int first = text.indexOf(' ');
        int last = text.lastIndexOf(' ');
        return new CaseKey(text.substring(0, first), text.substring(first + 1, last), text.substring(last + 1));
    }

    /** As a key of a JSON object: neither an API's name nor a test's has a space. */
    String text() {
        return api + " " + operation + " " + id;
    }

    /** Whether a person wrote it: then nobody can tell whether it was not run or is no longer there. */
    boolean isByHand() {
        return id.indexOf('#') >= 0;
    }
}
