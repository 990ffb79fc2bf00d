package io.fromswagger.json;

/** An enum whose constants stand for JSON values of the document. */
public interface JsonEnum {

    /** The JSON value: a string, a number or a boolean. */
    Object value();
}
