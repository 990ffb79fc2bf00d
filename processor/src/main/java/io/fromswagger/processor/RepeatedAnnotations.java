package io.fromswagger.processor;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic;

/**
 * Messages at one of several {@code @FromSwagger}: javac's Messager looks for them in a container that is nowhere written
 * (JLS 9.7.5), and would tell all of them at the line of the package.
 */
final class RepeatedAnnotations {

    private static final String SIMPLE_NAME = "FromSwagger";

    private RepeatedAnnotations() {}

    /** Whether it could: only javac has trees, and only where the annotation stands as it is. */
    static boolean print(ProcessingEnvironment environment, Diagnostic.Kind kind, String text, Declaration at) {
        if (at.repetition().isEmpty()) {
            return false;
        }
        try {
            Trees trees = Trees.instance(environment);
            TreePath path = trees.getPath(at.element());
            if (path == null || !(path.getLeaf() instanceof PackageTree declared)) {
                return false;
            }
            List<? extends AnnotationTree> repeated = declared.getAnnotations().stream()
                    .filter(RepeatedAnnotations::isOurs)
                    .toList();
            if (at.repetition().getAsInt() >= repeated.size()) {
                return false;
            }
            trees.printMessage(kind, text, spec(repeated.get(at.repetition().getAsInt())), path.getCompilationUnit());
            return true;
        } catch (IllegalArgumentException | LinkageError anotherCompiler) {
            return false;
        }
    }

    private static Tree spec(AnnotationTree annotation) {
        return annotation.getArguments().stream()
                .filter(AssignmentTree.class::isInstance)
                .map(AssignmentTree.class::cast)
                .filter(argument -> argument.getVariable().toString().equals("spec"))
                .<Tree>map(AssignmentTree::getExpression)
                .findFirst()
                .orElse(annotation);
    }

    private static boolean isOurs(AnnotationTree annotation) {
        String name = annotation.getAnnotationType().toString();
        return name.equals(SIMPLE_NAME) || name.endsWith("." + SIMPLE_NAME);
    }
}
