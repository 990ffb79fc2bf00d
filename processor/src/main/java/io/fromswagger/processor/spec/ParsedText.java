package io.fromswagger.processor.spec;

import io.fromswagger.processor.model.SpecPointer;
import java.util.List;

/**
 * The tree of a document.
 *
 * @param repeatedKeys keys given twice in one object; the later one counts
 */
record ParsedText(Raw root, List<SpecPointer> repeatedKeys) {

    /** How deep lists and objects may be nested: far above any document, far below the end of the stack. */
    static final int MAX_DEPTH = 400;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    ParsedText {
        repeatedKeys = List.copyOf(repeatedKeys);
    }

    /** Reads JSON if it looks like it, else YAML, of which JSON is nearly a part. */
    static ParsedText of(String text) throws UnreadableText {
        String content = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        if (content.isBlank()) {
            throw new UnreadableText("it is empty", 1, 1);
        }
        if (!content.stripLeading().startsWith("{")) {
            return new YamlText().read(content);
        }
        try {
            return new JsonText().read(content);
        } catch (UnreadableText notJson) {
            return yamlOr(content, notJson);
        }
    }

    /** YAML in flow style begins with a brace too; but whoever wrote JSON is told about JSON. */
    private static ParsedText yamlOr(String content, UnreadableText notJson) throws UnreadableText {
        try {
            return new YamlText().read(content);
        } catch (UnreadableText notYaml) {
            notJson.addSuppressed(notYaml);
            throw notJson;
        }
    }
}
