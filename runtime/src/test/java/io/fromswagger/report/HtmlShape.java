package io.fromswagger.report;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What a browser makes of a page, apart from its text: elements, their attributes, scripts, comments. */
final class HtmlShape {

    private HtmlShape() {}

    static List<String> of(String page) {
        var shape = new ArrayList<String>();
        add(Jsoup.parse(page), 0, shape);
        return shape;
    }

    private static void add(Node node, int depth, List<String> shape) {
        if (node instanceof Element element) {
            shape.add(" ".repeat(depth) + element.tagName() + element.attributes());
        } else if (node instanceof Comment || node instanceof DataNode) {
            shape.add(" ".repeat(depth) + node);
        }
        node.childNodes().forEach(child -> add(child, depth + 1, shape));
    }
}
