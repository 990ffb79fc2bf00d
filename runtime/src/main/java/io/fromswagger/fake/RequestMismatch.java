package io.fromswagger.fake;

/**
 * What a stub wants and a request has not.
 *
 * @param onlyInType whether the values read the same but have different types, which an engine may not notice
 */
record RequestMismatch(String text, boolean onlyInType) {}
