package io.fromswagger.report;

/** HTML that is being written: tags as they are, text only escaped. */
final class Markup {

    private final StringBuilder out = new StringBuilder();

    /** Adds tags; nothing of a document or a service may be in them. */
    Markup tags(String html) {
        out.append(html);
        return this;
    }

    /** Adds text, whoever wrote it. */
    Markup text(String text) {
        out.append(escaped(text));
        return this;
    }

    /** Adds text between two tags of one element. */
    Markup element(String name, String text) {
        return tags("<" + name + ">").text(text).tags("</" + name + ">");
    }

    /** Ends the line, for those who read the source. */
    Markup line() {
        out.append('\n');
        return this;
    }

    /** Text as it may stand between tags and between quotes. */
    static String escaped(String text) {
        return ShownText.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replace("\r", "&#13;");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
