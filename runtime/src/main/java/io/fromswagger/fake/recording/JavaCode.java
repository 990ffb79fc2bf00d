package io.fromswagger.fake.recording;

import java.util.ArrayList;
import java.util.List;

/**
 * A Java expression that knows how to stand on one line or, where that is too short, on several: one call a line.
 *
 * @param start what it begins with: a name, a literal, or the head of a call that takes arguments
 * @param arguments of the start, where it is a call; without meaning else
 * @param isCall whether the start takes arguments
 * @param calls what is called on it, one after the other
 */
record JavaCode(String start, List<JavaCode> arguments, boolean isCall, List<JavaCode> calls) {

    private static final int WIDTH = 120;
    private static final int CONTINUATION = 8;

    JavaCode {
        arguments = List.copyOf(arguments);
        calls = List.copyOf(calls);
    }

    /** A name or a literal. */
    static JavaCode of(String text) {
        return new JavaCode(text, List.of(), false, List.of());
    }

    /** {@code List.of(a, b)}, {@code new Point(a, b)}. */
    static JavaCode call(String name, List<JavaCode> arguments) {
        return new JavaCode(name, arguments, true, List.of());
    }

    static JavaCode call(String name, JavaCode... arguments) {
        return call(name, List.of(arguments));
    }

    /** The same with a call on it. */
    JavaCode then(JavaCode call) {
        var more = new ArrayList<>(calls);
        more.add(call);
        return new JavaCode(start, arguments, isCall, more);
    }

    /** How many calls and values it has, by which the size of what javac makes of it is judged. */
    int weight() {
        return 1
                + arguments.stream().mapToInt(JavaCode::weight).sum()
                + calls.stream().mapToInt(JavaCode::weight).sum();
    }

    /** On one line. */
    String flat() {
        var text = new StringBuilder(head());
        calls.forEach(call -> text.append('.').append(call.flat()));
        return text.toString();
    }

    private String head() {
        return isCall
                ? start + "("
                        + String.join(
                                ", ", arguments.stream().map(JavaCode::flat).toList()) + ")"
                : start;
    }

    /**
     * On as many lines as it needs.
     *
     * @param indent of the line on which it begins
     * @param column at which it begins
     * @param after how many characters have to follow it on its last line
     */
    String print(int indent, int column, int after) {
        var flat = flat();
        if (column + flat.length() + after <= WIDTH || (arguments.isEmpty() && calls.isEmpty())) {
            return flat;
        }
        var text = new StringBuilder();
        text.append(calls.isEmpty() ? brokenHead(indent, column, after) : brokenHead(indent, column, 0));
        for (var call : calls) {
            var inner = indent + CONTINUATION;
            text.append(newLine(inner)).append('.').append(call.print(inner, inner + 1, after));
        }
        return text.toString();
    }

    private String brokenHead(int indent, int column, int after) {
        if (!isCall || column + head().length() + after <= WIDTH) {
            return head();
        }
        if (arguments.size() == 1) {
            return start + "(" + arguments.get(0).print(indent, column + start.length() + 1, after + 1) + ")";
        }
        var inner = indent + CONTINUATION;
        return start + "("
                + newLine(inner)
                + String.join(
                        "," + newLine(inner),
                        arguments.stream()
                                .map(argument -> argument.print(inner, inner, after + 1))
                                .toList())
                + ")";
    }

    private static String newLine(int indent) {
        return "\n" + " ".repeat(indent);
    }
}
