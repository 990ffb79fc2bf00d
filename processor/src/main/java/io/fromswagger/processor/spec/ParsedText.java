package io.fromswagger.processor.spec;

import io.fromswagger.processor.model.SpecPointer;
import io.fromswagger.processor.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;

/**
 * The tree of a document.
 *
 * @param remarks what was tolerated in reading it
 */
record ParsedText(Raw root, List<Remark> remarks) {

    /** How deep lists and objects may be nested: far above any document, far below the end of the stack. */
    static final int MAX_DEPTH = 400;

    static final String TOO_DEEP = "lists and objects are nested deeper than " + MAX_DEPTH + " levels";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    ParsedText {
        remarks = List.copyOf(remarks);
    }

    static ParsedText of(String text) throws UnreadableText {
        return of(text, Trail.ROOT);
    }

    /** Reads JSON if it looks like it, else YAML, of which JSON is nearly a part. */
    static ParsedText of(String text, Trail top) throws UnreadableText {
        ParsedText parsed = parsed(text, top);
        int undecoded = text.indexOf('\uFFFD');
        return undecoded < 0
                ? parsed
                : parsed.with(
                        Remark.doubtful(top, text, undecoded, "it has bytes that are not UTF-8 text, read as U+FFFD"));
    }

    ParsedText with(Remark remark) {
        List<Remark> all = new ArrayList<>(remarks);
        all.add(remark);
        return new ParsedText(root, all);
    }

    private static ParsedText parsed(String text, Trail top) throws UnreadableText {
        String content = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        if (content.isBlank()) {
            throw new UnreadableText("it is empty", 1, 1);
        }
        String start = content.stripLeading();
        if (!start.startsWith("{") && !start.startsWith("[")) {
            return LenientYaml.read(content, top);
        }
        try {
            return new JsonText().read(content, top);
        } catch (UnreadableText notJson) {
            return yamlOr(content, top, notJson);
        }
    }

    /** YAML in flow style begins with a brace too; but whoever wrote JSON is told about JSON. */
    private static ParsedText yamlOr(String content, Trail top, UnreadableText notJson) throws UnreadableText {
        if (notJson.reason().equals(TOO_DEEP)) {
            throw notJson;
        }
        try {
            return LenientYaml.read(content, top);
        } catch (UnreadableText notYaml) {
            notJson.addSuppressed(notYaml);
            throw notJson;
        }
    }

    /** Something that could be read in one sensible way only, or not at all. */
    record Remark(ProblemCode code, SpecPointer where, String argument) {

        /** At an index of the text. */
        static Remark doubtful(Trail top, String text, int index, String what) {
            int line = 1;
            int start = 0;
            for (int end = text.indexOf('\n'); end >= 0 && end < index; end = text.indexOf('\n', start)) {
                line++;
                start = end + 1;
            }
            return new Remark(ProblemCode.DOCUMENT_DOUBTFUL, top.at(line, index - start + 1), what);
        }
    }
}
