package io.fromswagger.report;

import java.util.List;

/** What the fakes of collaborators were asked. */
final class CollaboratorsHtml {

    private CollaboratorsHtml() {}

    static void write(List<CollaboratorReport> collaborators, Markup out) {
        if (collaborators.isEmpty()) {
            out.tags("<p>No test had a fake of a collaborator.</p>").line();
        }
        collaborators.forEach(each -> write(each, out));
    }

    private static void write(CollaboratorReport collaborator, Markup out) {
        out.tags("<h3>")
                .text(collaborator.name())
                .tags(" <code class=\"faint\">")
                .text(collaborator.spec())
                .tags("</code></h3>")
                .line()
                .tags("<div class=\"wide\" tabindex=\"0\"><table><thead><tr><th scope=\"col\">operation</th>")
                .tags("<th scope=\"col\">stubs of tests</th><th scope=\"col\">answered by them</th>")
                .tags(
                        "<th scope=\"col\">answered by the document</th><th scope=\"col\">met no stub</th></tr></thead><tbody>")
                .line();
        for (var operation : collaborator.operations()) {
            out.tags("<tr><th scope=\"row\"><code>")
                    .text(operation.title())
                    .tags("</code></th><td>" + count(operation.stubs()) + "</td><td>" + count(operation.answered())
                            + "</td><td>" + count(operation.sampled()) + "</td><td"
                            + (operation.unmatched() > 0 ? " class=\"failed\"" : "") + ">"
                            + count(operation.unmatched()) + "</td></tr>")
                    .line();
        }
        out.tags("</tbody></table></div>").line();
        if (collaborator.undeclared().isEmpty()) {
            out.tags("<p class=\"faint\">Nothing was called that the document doesn&#39;t have.</p>")
                    .line();
        } else {
            out.tags("<p class=\"failed\">Called, though the document doesn&#39;t have it:</p><ul>")
                    .line();
            collaborator
                    .undeclared()
                    .forEach(each -> out.tags("<li><code>")
                            .text(each.call())
                            .tags("</code> " + (each.times() == 1 ? "once" : each.times() + " times") + "</li>")
                            .line());
            out.tags("</ul>").line();
        }
        OmissionsHtml.write("the fake was", collaborator.leftOut(), out);
    }

    private static String count(int number) {
        return number == 0 ? "<span class=\"faint\">–</span>" : Integer.toString(number);
    }
}
