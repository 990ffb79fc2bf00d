package io.fromswagger.processor.plan;

import io.fromswagger.processor.model.Operation;
import io.fromswagger.processor.model.Response;

/** What a pending case says to the user. */
final class Sentences {

    private static final int LONGEST = 240;

    private Sentences() {}

    /** {@code Only you know when POST /orders answers 409: The order can't be placed.} */
    static String onlyYouKnow(Operation operation, String status) {
        String answers = status.equals("default") ? "anything but its other documented statuses" : status;
        String description = operation.responses().stream()
                .filter(response -> response.status().equals(status))
                .findFirst()
                .flatMap(Response::description)
                .map(text -> text.strip().replaceAll("\\s+", " "))
                .orElse("");
        return "Only you know when " + operation.method() + " " + operation.path() + " answers " + answers
                + (description.isEmpty() ? "." : ": " + ended(description));
    }

    private static String ended(String sentence) {
        String cut = sentence.codePointCount(0, sentence.length()) <= LONGEST
                ? sentence
                : sentence.substring(0, sentence.offsetByCodePoints(0, LONGEST)) + "...";
        return cut.matches("(?s).*[.!?…]") ? cut : cut + ".";
    }
}
