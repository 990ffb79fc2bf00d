package io.fromswagger.processor.change;

/** Which way a value travels, as a caller sees it. */
enum Way {
    /** Sent by the caller: what is asked more strictly breaks it. */
    REQUEST,
    /** Sent to the caller: what is promised less strictly breaks it. */
    RESPONSE
}
