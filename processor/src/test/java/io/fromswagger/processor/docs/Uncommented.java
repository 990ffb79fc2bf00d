package io.fromswagger.processor.docs;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.List;

/** Looks for what users meet without being told what it is. */
final class Uncommented {

    private final JavaFile file;
    private final List<String> bare = new ArrayList<>();

    private Uncommented(JavaFile file) {
        this.file = file;
    }

    /** What is public or protected in public types and has no Javadoc; what overrides something is told of there. */
    static List<String> of(JavaFile file) {
        Uncommented search = new Uncommented(file);
        file.types().forEach(type -> search.collect(type, false));
        return search.bare;
    }

    private void collect(Tree tree, boolean ofInterface) {
        if (tree instanceof MethodTree method && JavaFile.isShown(method.getModifiers(), ofInterface)) {
            boolean compact = !file.text(tree).split("\\{", 2)[0].contains("(");
            if (!compact && !JavaFile.overrides(method)) {
                tell(tree, method.getName());
            }
        } else if (tree instanceof VariableTree field && JavaFile.isShown(field.getModifiers(), ofInterface)) {
            tell(tree, field.getName());
        } else if (tree instanceof ClassTree type && JavaFile.isShown(type.getModifiers(), ofInterface)) {
            tell(tree, type.getSimpleName());
            boolean allPublic = type.getKind() == Tree.Kind.INTERFACE || type.getKind() == Tree.Kind.ANNOTATION_TYPE;
            type.getMembers().forEach(member -> collect(member, allPublic));
        }
    }

    private void tell(Tree tree, CharSequence name) {
        if (file.comment(tree).isEmpty()) {
            bare.add(file.path() + ": " + name);
        }
    }
}
