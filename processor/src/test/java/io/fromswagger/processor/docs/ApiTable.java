package io.fromswagger.processor.docs;

import java.util.List;

/** What a type of the runtime offers, out of its Javadoc, as a table in Markdown. */
final class ApiTable {

    private ApiTable() {}

    /** A row for each public method: what is written, and what it means. Those that say so are for generated code only. */
    static String methods(String path, String type) {
        StringBuilder table = new StringBuilder("| what | meaning |\n|---|---|\n");
        for (JavaFile.Member member : JavaFile.read(path).methods(type)) {
            if (!member.comment().startsWith("For fakes:")) {
                table.append(row(code(member.written()), text(member.comment())));
            }
        }
        return table.toString();
    }

    /** A row for each element of an annotation. */
    static String elements(String path, String type) {
        StringBuilder table = new StringBuilder("| attribute | type | if left out | meaning |\n|---|---|---|---|\n");
        for (JavaFile.Member member : JavaFile.read(path).methods(type)) {
            String otherwise = member.otherwise().isEmpty() ? "has to be given" : code(member.otherwise());
            table.append(row(code(member.name()), code(member.type()), otherwise, text(member.comment())));
        }
        return table.toString();
    }

    /** A row for each constant that is a text. */
    static String constants(String path, String type) {
        StringBuilder table = new StringBuilder("| name | meaning |\n|---|---|\n");
        for (JavaFile.Member member : JavaFile.read(path).fields(type)) {
            table.append(row(code(member.otherwise().replace("\"", "")), text(member.comment())));
        }
        return table.toString();
    }

    static String row(String... cells) {
        return "| " + String.join(" | ", List.of(cells)) + " |\n";
    }

    static String code(String text) {
        return "`" + text.replace("|", "\\|") + "`";
    }

    /** Javadoc as Markdown: its description first, then what it says of parameters and errors. */
    static String text(String javadoc) {
        return javadoc.strip()
                .replaceAll("(?s)<pre>.*?</pre>", "")
                .replaceAll("\\{@(?:code|link|value) #?([^}]*\\{[^}]*\\}[^}]*)\\}", "`$1`")
                .replaceAll("\\{@(?:code|link|value)\\s+#?([^}]*)\\}", "`$1`")
                .replaceAll("@param (\\S+)", "<br>`$1`:")
                .replaceAll("@return", "<br>Gives:")
                .replaceAll("@throws (\\S+)", "<br>`$1`")
                .replaceAll("</?p>", "")
                .replaceAll("\\s+", " ")
                .replace("|", "\\|")
                .strip();
    }
}
