package com.acme.orders.http;

import java.util.regex.Pattern;

/** What a text of the document must look like. */
record TextRule(int minLength, int maxLength, Pattern pattern) {

    static final TextRule SKU = new TextRule(3, 40, Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*"));
    static final TextRule GIFT_NOTE = new TextRule(1, 200, Pattern.compile("[^\\p{Cc}\\p{Cs}]+"));
    static final TextRule CARD_TOKEN = new TextRule(5, 64, Pattern.compile("tok_[A-Za-z0-9_]+"));

    /** Returns the text, and throws {@link InvalidRequest} if it breaks the rule. */
    String check(String property, String text) {
        int length = text.codePointCount(0, text.length());
        if (length < minLength || length > maxLength) {
            throw new InvalidRequest(property + " must have from " + minLength + " to " + maxLength + " characters");
        }
        if (!pattern.matcher(text).matches()) {
            throw new InvalidRequest(property + " must match " + pattern);
        }
        return text;
    }
}
