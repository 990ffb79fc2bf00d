package io.fromswagger.report;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** What a build server makes of a summary, apart from its text: headings, lists, tables with their cells, links, HTML. */
final class MarkdownShape {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private MarkdownShape() {}

    static List<String> of(String summary) {
        var shape = new ArrayList<String>();
        add(PARSER.parse(summary), 0, shape);
        return shape;
    }

    private static void add(Node node, int depth, List<String> shape) {
        if (!(node instanceof Text)) {
            shape.add(" ".repeat(depth) + node.getClass().getSimpleName() + html(node));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            add(child, depth + 1, shape);
        }
    }

    private static String html(Node node) {
        if (node instanceof HtmlInline inline) {
            return " " + inline.getLiteral();
        }
        return node instanceof HtmlBlock block ? " " + block.getLiteral() : "";
    }
}
