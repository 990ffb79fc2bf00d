package io.fromswagger.processor.poet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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

    private static final int WIDTH = 120;

    private static final Pattern LONE_LINE_JAVADOC = Pattern.compile("(?m)^( *+)/\\*\\*\\n\\1 \\* (.*)\\n\\1 \\*/$");
    private static final Pattern ANNOTATION =
            Pattern.compile("(?m)^( *+)(@\\w+\\()\\n((?:\\1 {8}.*,\\n)*\\1 {8}.*)\\n\\1\\)$");
    private static final Pattern WRAPPED_PARAMETERS = Pattern.compile(
            "(?m)^( *+)((?:public |record )[^(\\n]*\\()(.*(?:\\n\\1 {8}.*)+?)\\)((?: implements [\\w, .]+)?) \\{$");
    private static final Pattern CLASS_HEAD = Pattern.compile(
            "(?m)^( *+(?:public |private |final |static )*(?:class(?! Builder )|record|sealed interface|interface) .*\\{\\n)(?! *\\})");
    private static final Pattern WRAPPED_RECORD_HEAD =
            Pattern.compile("(?m)^(( *+)(?:public )?record \\w+\\(\\n(?:\\2 {8}.*\\n)+)(?! *\\})");
    private static final Pattern ENUM_CONSTANT =
            Pattern.compile("(?m)^(( *+)[A-Za-z_]\\w*\\(.*\\),\\n)\\n(?=\\2[A-Za-z_])");
    private static final Pattern EMPTY_RECORD = Pattern.compile("(?m)^(( *+)record [^\"\\n]*\\{)\\n\\2\\}$");
    private static final Pattern WRAPPERS =
            Pattern.compile("(?m)^(( *+)record \\w+\\([^()\"\\n]*\\) implements \\w+ \\{\\}\\n)\\n"
                    + "(?=\\2record \\w+\\([^()\"\\n]*\\) implements \\w+ \\{\\}$)");
    private static final Pattern SHORT_METHOD = Pattern.compile(
            "(?m)^( *+(?:public static Builder builder\\(\\)|private Builder\\(\\)|Known\\(\\w+ value\\)"
                    + "|public \\w+ value\\(\\)|static \\w+ unknown\\(\\w+ value\\)) \\{)\\n +(.*;)\\n +\\}$");
    private static final Pattern SETTER = Pattern.compile(
            "(?m)^( *+)(public Builder \\w+\\()(?:\\n +)?(.*\\) \\{)\\n +(return set\\(.*\\);)\\n\\1\\}$");
    private static final Pattern SETTERS =
            Pattern.compile("(?m)^(( *+)public Builder \\w+\\(.* \\}\\n)\\n(?=\\2public Builder \\w+\\(.* \\}$)");
    private static final Pattern CONSTANT =
            Pattern.compile("(?m)^(( *+)(\\w+) \\w+ = Known\\.\\w+;\\n)\\n(?=\\2\\3 \\w+ = )");

    private static final Pattern ANNOTATED_INNER = Pattern.compile(
            "(?m)^( *+(?!true\\b|false\\b|null\\b)[A-Za-z@](?:[^\"\\n]|\"(?:[^\"\\\\\\n]|\\\\.)*+\")*?\\w\\.)"
                    + " @Nullable ");

    private static final String ANY_FIRST = "";

    private Layout() {}

    static String of(String source) {
        String text = source;
        while (text.contains(". @Nullable ")) {
            String before = text;
            text = replace(text, ANY_FIRST, ANNOTATED_INNER, found -> found.group(1) + "@Nullable ");
            if (text.equals(before)) {
                break;
            }
        }
        text = replace(text, "/", LONE_LINE_JAVADOC, Layout::javadoc);
        text = replace(text, "@", ANNOTATION, Layout::annotation);
        text = replace(text, "pr", WRAPPED_PARAMETERS, Layout::parameters);
        text = replace(text, "cfiprs", CLASS_HEAD, found -> found.group(1) + "\n");
        text = replace(text, "pr", WRAPPED_RECORD_HEAD, found -> found.group(1) + "\n");
        text = replace(text, "Kps", SHORT_METHOD, found -> found.group(1) + " " + found.group(2) + " }");
        text = replace(text, "p", SETTER, Layout::setter);
        text = replace(text, "p", SETTERS, found -> found.group(1));
        text = replace(text, "r", EMPTY_RECORD, found -> found.group(1) + "}");
        text = replace(text, "r", WRAPPERS, found -> found.group(1));
        text = replace(text, ANY_FIRST, ENUM_CONSTANT, found -> found.group(1));
        return replace(text, ANY_FIRST, CONSTANT, found -> found.group(1));
    }

    /**
     * Replaces what begins a line; looking nowhere else is what keeps large documents fast.
     *
     * @param firsts the characters that such a line may begin with, after its indentation
     */
    private static String replace(
            String text, String firsts, Pattern pattern, Function<MatchResult, String> replacement) {
        StringBuilder replaced = new StringBuilder(text.length());
        Matcher matcher = pattern.matcher(text);
        int copied = 0;
        int line = 0;
        while (line < text.length()) {
            int from = line;
            if (mayBegin(text, line, firsts)
                    && matcher.region(line, text.length()).lookingAt()) {
                replaced.append(text, copied, line).append(replacement.apply(matcher));
                copied = matcher.end();
                from = copied - 1;
            }
            int end = text.indexOf('\n', from);
            line = end < 0 ? text.length() : end + 1;
        }
        return replaced.append(text, copied, text.length()).toString();
    }

    private static boolean mayBegin(String text, int line, String firsts) {
        int first = line;
        while (first < text.length() && text.charAt(first) == ' ') {
            first++;
        }
        return firsts.isEmpty() || (first < text.length() && firsts.indexOf(text.charAt(first)) >= 0);
    }

    private static String javadoc(MatchResult found) {
        String line = found.group(1) + "/** " + found.group(2) + " */";
        return line.length() > WIDTH ? found.group() : line;
    }

    private static String setter(MatchResult found) {
        String line = found.group(1) + found.group(2) + found.group(3) + " " + found.group(4) + " }";
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
        return found.group(1) + found.group(2) + indent + String.join("," + indent, parameters) + ")" + found.group(4)
                + " {";
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
}
