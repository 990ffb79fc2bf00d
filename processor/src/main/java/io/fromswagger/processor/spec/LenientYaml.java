package io.fromswagger.processor.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.reader.StreamReader;

/** Reads YAML, and what YAML forbids but people write all the same: control characters, and tabs in place of blanks. */
final class LenientYaml {

    /** The time that SnakeYAML takes grows with the square of a word's length. */
    private static final int MAX_LINE = 1_000_000;

    private static final Pattern INDENT = Pattern.compile("(?m)^(\\t+)( *)");
    private static final Pattern BLANK_START = Pattern.compile("(?m)^ +[^\\s#]");

    private LenientYaml() {}

    static ParsedText read(String text, Trail top) throws UnreadableText {
        refuseLongLine(text);
        try {
            return YamlText.read(text, top);
        } catch (UnreadableText e) {
            List<ParsedText.Remark> remarks = new ArrayList<>();
            return readPrintable(printable(text, top, remarks), top, remarks);
        }
    }

    private static ParsedText readPrintable(String text, Trail top, List<ParsedText.Remark> remarks)
            throws UnreadableText {
        try {
            return with(remarks, YamlText.read(text, top));
        } catch (UnreadableText e) {
            return withoutTabs(text, top, remarks, e);
        }
    }

    private static void refuseLongLine(String text) throws UnreadableText {
        int line = 1;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            int next = end < 0 ? text.length() : end + 1;
            if (next - start > MAX_LINE) {
                throw new UnreadableText("a line is longer than " + MAX_LINE + " characters", line, 1);
            }
            line++;
            start = next;
        }
    }

    private static ParsedText with(List<ParsedText.Remark> more, ParsedText parsed) {
        if (more.isEmpty()) {
            return parsed;
        }
        List<ParsedText.Remark> all = new ArrayList<>(more);
        all.addAll(parsed.remarks());
        return new ParsedText(parsed.root(), all);
    }

    /** The text with a blank for each character that YAML does not allow; the places of all others stay. */
    private static String printable(String text, Trail top, List<ParsedText.Remark> remarks) {
        StringBuilder printable = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean fine =
                    (c >= ' ' && c < 0x7F) || c == '\n' || Character.isSurrogate(c) || StreamReader.isPrintable(c);
            if (!fine) {
                if (printable == null) {
                    printable = new StringBuilder(text);
                    String what = String.format("it has control characters (first U+%04X), read as blanks", (int) c);
                    remarks.add(ParsedText.Remark.doubtful(top, text, i, what));
                }
                printable.setCharAt(i, ' ');
            }
        }
        return printable == null ? text : printable.toString();
    }

    /** Indentation by tabs means one thing where nothing is indented by blanks; any other tab is a blank. */
    private static ParsedText withoutTabs(
            String text, Trail top, List<ParsedText.Remark> remarks, UnreadableText withTabs) throws UnreadableText {
        int first = text.indexOf('\t');
        if (first < 0) {
            throw withTabs;
        }
        String tidy = text.replaceAll("(?m)^[ \\t]+$", "");
        Matcher indent = INDENT.matcher(tidy);
        if (indent.find()) {
            if (BLANK_START.matcher(tidy).find()) {
                throw withTabs;
            }
            tidy = indent.replaceAll(found -> "  ".repeat(found.group(1).length()) + found.group(2));
        }
        try {
            ParsedText parsed = YamlText.read(tidy.replace('\t', ' '), top);
            remarks.add(ParsedText.Remark.doubtful(
                    top, text, first, "it has tabs, which YAML forbids here, read as blanks"));
            return with(remarks, parsed);
        } catch (UnreadableText e) {
            withTabs.addSuppressed(e);
            throw withTabs;
        }
    }
}
