package io.fromswagger.processor.poet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What JavaPoet has no switch for: short comments and annotations on one line, a long list of parameters on a line each,
 * a blank line after the head of a class.
 *
 * <p>Works on lines that only our own templates can begin: a document's words stand inside literals, after the star of
 * a comment, or in a text block whose lines begin like no line of Java.
 */
final class Layout {

    private static final int WIDTH = 110;

    private static final Pattern LONE_LINE_JAVADOC = Pattern.compile("(?m)^( *)/\\*\\*\\n\\1 \\* (.*)\\n\\1 \\*/$");
    private static final Pattern ANNOTATION =
            Pattern.compile("(?m)^( *)(@\\w+\\()\\n((?:\\1 {8}.*,\\n)*\\1 {8}.*)\\n\\1\\)$");
    private static final Pattern WRAPPED_PARAMETERS =
            Pattern.compile("(?m)^( *)(public [^(\\n]*\\()(.*(?:\\n\\1 {8}.*)+)\\) \\{$");
    private static final Pattern CLASS_HEAD = Pattern.compile(
            "(?m)^( *(?:public |private |final |static )*(?:class|record|sealed interface|interface) .*\\{\\n)(?! *\\})");
    private static final Pattern WRAPPED_RECORD_HEAD =
            Pattern.compile("(?m)^(public record \\w+\\(\\n(?: {8}.*\\n)+)(?! *\\})");
    private static final Pattern ENUM_CONSTANT = Pattern.compile("(?m)^( {8}[A-Za-z_]\\w*\\(.*\\),\\n)\\n(?= {8}\\w)");
    private static final Pattern EMPTY_RECORD = Pattern.compile("(?m)^( {4}record [^\"]*\\{)\\n {4}\\}$");
    private static final Pattern CONSTANT =
            Pattern.compile("(?m)^( {4}(\\w+) \\w+ = Known\\.\\w+;\\n)\\n(?= {4}\\2 \\w+ = )");

    private Layout() {}

    static String of(String source) {
        String text = LONE_LINE_JAVADOC.matcher(source).replaceAll(found -> literally(javadoc(found)));
        text = ANNOTATION.matcher(text).replaceAll(found -> literally(annotation(found)));
        text = WRAPPED_PARAMETERS.matcher(text).replaceAll(found -> literally(parameters(found)));
        text = CLASS_HEAD.matcher(text).replaceAll("$1\n");
        text = WRAPPED_RECORD_HEAD.matcher(text).replaceAll("$1\n");
        text = EMPTY_RECORD.matcher(text).replaceAll("$1}");
        text = ENUM_CONSTANT.matcher(text).replaceAll("$1");
        return CONSTANT.matcher(text).replaceAll("$1");
    }

    private static String javadoc(MatchResult found) {
        String line = found.group(1) + "/** " + found.group(2) + " */";
        return line.length() > WIDTH ? found.group() : line;
    }

    private static String annotation(MatchResult found) {
        String members = found.group(3).strip().replaceAll(",\\n +", ", ");
        String line = found.group(1) + found.group(2) + members + ")";
        return line.length() > WIDTH ? found.group(1) + found.group(2) + "\n" + found.group(3) + ")" : line;
    }

    private static String parameters(MatchResult found) {
        String indent = "\n" + found.group(1) + "        ";
        List<String> parameters = parameters(found.group(3).replaceAll("\\n +", " "));
        return found.group(1) + found.group(2) + indent + String.join("," + indent, parameters) + ") {";
    }

    /** Splits at the commas that stand in no brackets and in no literal. */
    private static List<String> parameters(String list) {
        List<String> parameters = new ArrayList<>();
        int depth = 0;
        int start = 0;
        boolean inLiteral = false;
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            if (inLiteral) {
                i += c == '\\' ? 1 : 0;
                inLiteral = c != '"';
            } else if (c == '"') {
                inLiteral = true;
            } else if ("<([{".indexOf(c) >= 0) {
                depth++;
            } else if (">)]}".indexOf(c) >= 0) {
                depth--;
            } else if (c == ',' && depth == 0) {
                parameters.add(list.substring(start, i).strip());
                start = i + 1;
            }
        }
        parameters.add(list.substring(start).strip());
        return parameters;
    }

    private static String literally(String text) {
        return Matcher.quoteReplacement(text);
    }
}
