package io.fromswagger;

/** On which side of an API the tested project stands. */
public enum Role {
    /** The project provides the API: it gets a client and contract tests. */
    SERVICE,
    /** The project calls the API: it gets a client and a fake. */
    DOWNSTREAM
}
